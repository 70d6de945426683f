package studio.affiche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import studio.affiche.paint.PngEncoder;
import studio.affiche.paint.PngMetadata;

/**
 * Runs the benchmarks and prints what {@code docs/performance.md} shows, as Markdown. Arguments choose parts: {@code
 * png}, {@code poster}, {@code batch}; none means all.
 */
final class BenchmarkReport {
    private static final int BATCHES = 5;

    private BenchmarkReport() {}

    public static void main(String[] args) throws Exception {
        List<String> parts = args.length == 0 ? List.of("png", "poster", "batch") : Arrays.asList(args);
        System.out.println(machine());
        if (parts.contains("png")) {
            png();
        }
        if (parts.contains("poster")) {
            posters();
        }
        if (parts.contains("batch")) {
            batch();
        }
    }

    private static String machine() throws IOException {
        Path cpu = Path.of("/proc/cpuinfo");
        String model = Files.isReadable(cpu)
                ? Files.readAllLines(cpu).stream()
                        .filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown processor")
                : System.getProperty("os.arch");
        return "Machine: " + Runtime.getRuntime().availableProcessors() + " cores of " + model + ", "
                + System.getProperty("os.name") + ", " + System.getProperty("java.vm.name") + " "
                + Runtime.version() + ".\n";
    }

    private static void png() throws RunnerException, IOException {
        Collection<RunResult> results = run(PngBenchmark.class);
        System.out.println("| content | size | ImageIO, ms | 1 thread, ms | 2 threads, ms | times as fast | ImageIO, KB"
                + " | Affiche, KB | ratio |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        for (String scale : List.of("1", "4")) {
            for (String content : List.of("flat", "smooth", "grainy", "poster")) {
                double theirs = median(results, "imageIo", scale, content);
                double one = median(results, "afficheOneThread", scale, content);
                double two = median(results, "afficheTwoThreads", scale, content);
                var image = Pictures.opaque(content, Integer.parseInt(scale));
                double theirSize = Pictures.byImageIo(image).length / 1000.0;
                double ourSize = new PngEncoder(2).encode(image, PngMetadata.NONE).length / 1000.0;
                row(
                        content,
                        image.getWidth() + "×" + image.getHeight(),
                        "%.1f".formatted(theirs),
                        "%.1f".formatted(one),
                        "%.1f".formatted(two),
                        "%.1f".formatted(theirs / two),
                        "%.0f".formatted(theirSize),
                        "%.0f".formatted(ourSize),
                        "%.2f".formatted(ourSize / theirSize));
            }
        }
        System.out.println();
    }

    private static void posters() throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = run(PosterBenchmark.class);
        System.out.println("| the program's own poster, other words each time | 1080×1350, ms | 4320×5400, ms |");
        System.out.println("|---|---|---|");
        row("painted", ms(median(results, "paint", "1", "")), ms(median(results, "paint", "4", "")));
        row(
                "painted for the first time, scene and all",
                ms(median(results, "paintFirst", "1", "")),
                ms(median(results, "paintFirst", "4", "")));
        row(
                "painted and encoded, 2 threads",
                ms(median(results, "paintAndEncode", "1", "")),
                ms(median(results, "paintAndEncode", "4", "")));
        System.out.println(
                "\nMost heap in use while three posters were painted for the first time and encoded at 4320×5400 under -Xmx1228m: "
                        + output(PeakHeap.class, "-Xmx1228m").strip() + " MiB.\n");
    }

    private static void batch() throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        var processor = new ArrayList<Double>();
        for (int i = 0; i < BATCHES; i++) {
            Path folder = Files.createTempDirectory("batch");
            long start = System.nanoTime();
            processor.add(Double.valueOf(output(BatchOfHundred.class, "-XX:+UseParallelGC", folder.toString())
                    .strip()));
            seconds.add((System.nanoTime() - start) / 1e9);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        seconds.sort(null);
        processor.sort(null);
        System.out.printf(
                Locale.ROOT,
                "A batch of 100 posters at 1080×1350 on two threads, start of the JVM, designing and writing included:"
                        + " %.1f s and %.1f s of processor time in median of %d (%.1f to %.1f s).%n",
                seconds.get(BATCHES / 2),
                processor.get(BATCHES / 2),
                BATCHES,
                seconds.getFirst(),
                seconds.getLast());
    }

    private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmark.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).run();
    }

    private static double median(Collection<RunResult> results, String method, String scale, String content) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + method))
                .filter(r -> r.getParams().getParam("scale").equals(scale))
                .filter(r ->
                        content.isEmpty() || r.getParams().getParam("content").equals(content))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(50);
    }

    private static String ms(double value) {
        return "%.0f".formatted(value);
    }

    /** Runs a main class in a JVM of its own and returns what it printed. */
    private static String output(Class<?> main, String jvmOption, String... args)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                jvmOption,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(main.getSimpleName() + " failed");
        }
        return out;
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }
}
