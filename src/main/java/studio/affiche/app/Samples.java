package studio.affiche.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.photo.sample.Sample;
import studio.affiche.photo.sample.SampleProducts;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Briefs whose products the program drew. */
final class Samples {
    private static final String FIRST = Sample.SERUM.folder();

    private Samples() {}

    /** The first sample's brief: the one here where the program runs in its own repository, else that of the jar. */
    static Path brief(Path dataDir) throws IOException {
        Path here = Path.of("samples", FIRST, "brief.json");
        return Files.isRegularFile(here)
                ? here
                : unpacked(dataDir.resolve("samples").resolve(FIRST));
    }

    /** The practice audiences, a file each, where the program runs in its own repository or beside it. */
    static Map<String, Path> audiences() throws IOException {
        var audiences = new LinkedHashMap<String, Path>();
        for (Path place : InstalledModels.places()) {
            Path folder = place.resolve("samples").resolve("audiences");
            if (audiences.isEmpty() && Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                            .sorted()
                            .toList()) {
                        audiences.put(AudienceFile.read(file).name(), file);
                    }
                }
            }
        }
        return audiences;
    }

    private static Path unpacked(Path folder) throws IOException {
        Production.folder(folder);
        for (String name : List.of(Sample.SERUM.picture(), "brief.json")) {
            try (@Nullable InputStream in = Samples.class.getResourceAsStream("/samples/" + FIRST + "/" + name)) {
                if (in == null) {
                    throw new Refusal("This build of Affiche came without its sample: open a brief of your own");
                }
                AtomicFile.write(folder.resolve(name), in::transferTo);
            }
        }
        return folder.resolve("brief.json");
    }

    /** Draws all of them and gives their number; takes a few minutes. */
    static int writeAll(Path folder, Progress progress) throws IOException, TaskCancelled {
        Production.folder(folder);
        Sample[] all = Sample.values();
        for (int i = 0; i < all.length; i++) {
            progress.checkCancelled();
            progress.report((double) i / all.length, "Drawing " + all[i].folder());
            SampleProducts.write(all[i], folder);
        }
        progress.report(1, all.length + " samples");
        return all.length;
    }
}
