package studio.affiche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line takes from the start of its process to its end: a batch of 100 posters that share product and
 * background, and twelve designs from a cold start. Each run is a process of its own, as users start it; the first is
 * left out, since it reads the disk.
 *
 * <p>Run it after {@code mvn package -DskipTests}: {@code java -cp target/test-classes
 * studio.affiche.bench.BatchBenchmark target/affiche.jar samples/serum/brief.json}.
 */
public final class BatchBenchmark {
    private static final int RUNS = 5;
    private static final int ROWS = 100;

    private BatchBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]);
        Path brief = Path.of(args[1]);
        Path folder = Files.createTempDirectory("affiche-bench");
        measure(
                "generate --count 12",
                jar,
                "generate",
                "--brief",
                brief.toString(),
                "--count",
                "12",
                "--out",
                at(folder, "out"));
        Path project = first(folder.resolve("out"), ".affiche");
        Path feed = feed(folder);
        measure(
                "batch of " + ROWS,
                jar,
                "batch",
                feed.toString(),
                "--template",
                project.toString(),
                "--out",
                at(folder, "batch"));
        delete(folder);
    }

    private static void measure(String name, Path jar, String... arguments) throws Exception {
        var seconds = new double[RUNS];
        for (int i = -1; i < RUNS; i++) {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
            command.addAll(List.of(arguments));
            long start = System.nanoTime();
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
            }
            if (i >= 0) {
                seconds[i] = (System.nanoTime() - start) / 1e9;
            }
        }
        Arrays.sort(seconds);
        System.out.printf(
                "%-22s median %.2f s, %.2f to %.2f s of %d runs%n",
                name, seconds[RUNS / 2], seconds[0], seconds[RUNS - 1], RUNS);
    }

    private static Path feed(Path folder) throws IOException {
        var rows = new StringBuilder("headline,selling point,file\n");
        for (int i = 1; i <= ROWS; i++) {
            rows.append("Calmer skin no. " + i + ",Only " + i + " drops before bed,poster-" + i + "\n");
        }
        return Files.writeString(folder.resolve("feed.csv"), rows);
    }

    private static Path first(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String at(Path folder, String name) {
        return folder.resolve(name).toString();
    }

    private static void delete(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(files::add);
        }
        for (Path file : files.reversed()) {
            Files.delete(file);
        }
    }
}
