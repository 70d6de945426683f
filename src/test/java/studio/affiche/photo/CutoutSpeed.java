package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import studio.affiche.segment.CutoutModel;

/**
 * Times the cut-out of a photo of 12 megapixels, decoded already, on a plain and on a simple background: median of five
 * runs after two. Arguments: the picture of a product with alpha; then the folder of a model, to ask that. Run with {@code
 * -XX:ActiveProcessorCount=2}.
 */
final class CutoutSpeed {
    private static final int RUNS = 5;

    public static void main(String[] args) throws Exception {
        BufferedImage product = CutoutTable.product(Path.of(args[0]));
        Segmenter segmenter =
                args.length > 1 ? new ModelSegmenter(CutoutModel.load(Path.of(args[1]))) : Segmenter.unlearned();
        for (Backdrop backdrop : new Backdrop[] {Backdrop.PAPER, Backdrop.TABLE}) {
            BufferedImage photo =
                    StagedPhoto.of(product, backdrop, 0, 3000, 4000, 1).photo();
            double[] seconds = new double[RUNS];
            for (int run = -2; run < RUNS; run++) {
                long start = System.nanoTime();
                CutoutResult result = Cutout.of(photo, segmenter, List.of());
                double took = (System.nanoTime() - start) / 1e9;
                if (run >= 0) {
                    seconds[run] = took;
                }
                if (run == RUNS - 1) {
                    System.out.println(backdrop + ": " + result.verdict());
                }
            }
            Arrays.sort(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%s: median %.2f s, %.2f to %.2f s, peak heap %d MB%n",
                    backdrop,
                    seconds[RUNS / 2],
                    seconds[0],
                    seconds[RUNS - 1],
                    ManagementFactory.getMemoryPoolMXBeans().stream()
                                    .filter(p -> p.getType() == MemoryType.HEAP)
                                    .map(MemoryPoolMXBean::getPeakUsage)
                                    .mapToLong(u -> u.getUsed())
                                    .sum()
                            >> 20);
        }
    }
}
