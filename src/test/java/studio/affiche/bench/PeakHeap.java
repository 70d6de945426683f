package studio.affiche.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import studio.affiche.paint.PngEncoder;
import studio.affiche.paint.PngMetadata;

/** Paints and encodes posters at 4320×5400 and prints the most heap that was in use, in MiB. */
final class PeakHeap {
    private PeakHeap() {}

    public static void main(String[] args) {
        DesignedPosters designed = DesignedPosters.of(3);
        var encoder = new PngEncoder(2);
        for (var poster : designed.posters()) {
            encoder.encode(designed.painter().paint(poster, 4), PngMetadata.NONE);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
        System.out.println(peak >> 20);
    }
}
