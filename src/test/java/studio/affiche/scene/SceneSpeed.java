package studio.affiche.scene;

import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;

/** Prints how long each family takes without a cache: {@code SceneSpeed width height runs threads [FAMILY…]}. */
final class SceneSpeed {
    private SceneSpeed() {}

    public static void main(String[] args) {
        int w = Integer.parseInt(args[0]);
        int h = Integer.parseInt(args[1]);
        int runs = Integer.parseInt(args[2]);
        int threads = Integer.parseInt(args[3]);
        ScenePainter painter = new ScenePainter(threads, ForkJoinPool.commonPool(), 0);
        long used = 0;
        List<String> chosen = List.of(args).subList(4, args.length);
        for (SceneFamily family : SceneFamily.values()) {
            if (!chosen.isEmpty() && !chosen.contains(family.name())) {
                continue;
            }
            ScenePrompt prompt = ScenePrompt.usual(family).withDetails(family.details());
            Backdrop.Scene scene = new Backdrop.Scene(
                    ScenePrompts.write(prompt),
                    3,
                    ScenePalettes.choose(prompt, StandIn.SERUM.palette(), List.of(), 3),
                    new Box(0.3, 0.36, 0.4, 0.46),
                    List.of(new Box(0.1, 0.06, 0.7, 0.2), new Box(0.1, 0.9, 0.3, 0.05)));
            double[] ms = new double[runs];
            for (int i = 0; i < runs; i++) {
                long start = System.nanoTime();
                BufferedImage image = painter.paint(scene, w, h);
                ms[i] = (System.nanoTime() - start) / 1e6;
                used += image.getRGB(w / 2, h / 2) & 1;
            }
            double cpu = 0;
            if (threads == 1) {
                ThreadMXBean cores = ManagementFactory.getThreadMXBean();
                long before = cores.getCurrentThreadCpuTime();
                painter.paint(scene, w, h);
                cpu = (cores.getCurrentThreadCpuTime() - before) / 1e6;
            }
            double first = ms[0];
            Arrays.sort(ms);
            System.out.printf(
                    "%-16s first %7.1f ms   median %7.1f ms   best %7.1f ms   cpu %7.1f ms%n",
                    family, first, ms[runs / 2], ms[0], cpu);
        }
        System.out.println(used > 0 ? "" : " ");
    }
}
