package studio.affiche.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import studio.affiche.paint.PngEncoder;
import studio.affiche.paint.PngMetadata;
import studio.affiche.poster.Poster;

/**
 * Writes a hundred posters, one design with other words in each, on two threads, and prints the seconds of processor time
 * it took; the report measures the rest.
 */
final class BatchOfHundred {
    private BatchOfHundred() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        DesignedPosters designed = DesignedPosters.of(1);
        Poster poster = designed.posters().getFirst();
        var encoder = new PngEncoder(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var written = new ArrayList<Future<?>>();
            for (int i = 1; i <= 100; i++) {
                int number = i;
                written.add(threads.submit(() -> {
                    var image = designed.painter().paint(DesignedPosters.row(poster, number), 1);
                    try (OutputStream out =
                            new BufferedOutputStream(Files.newOutputStream(folder.resolve(number + ".png")))) {
                        encoder.write(image, PngMetadata.NONE, out);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
            }
            for (Future<?> one : written) {
                one.get();
            }
        }
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(process.getProcessCpuTime() / 1e9);
    }
}
