package studio.affiche.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.segment.ScriptModel;

/** Where the program's models lie: {@code models/<name>/} in the current folder, beside the program, or above it. */
final class InstalledModels {
    /** The design policy that ships. */
    private static final String DESIGN = "design-small";
    /** The cut-out model that ships. */
    private static final String CUTOUT = "cutout-small";
    /** The folder of a cut-out model that the user puts there. */
    private static final String OWN_CUTOUT = "cutout";

    private InstalledModels() {}

    /** The folder of the design policy that ships, if it is there. */
    static Optional<Path> design() {
        return design(places());
    }

    static Optional<Path> design(List<Path> places) {
        return found(places, DESIGN);
    }

    /** The folder of the user's own cut-out model, else of the one that ships, if one is there. */
    static Optional<Path> cutout() {
        return cutout(places());
    }

    static Optional<Path> cutout(List<Path> places) {
        return places.stream()
                .map(p -> p.resolve("models").resolve(OWN_CUTOUT))
                .filter(ScriptModel::in)
                .findFirst()
                .or(() -> found(places, CUTOUT));
    }

    private static Optional<Path> found(List<Path> places, String name) {
        return places.stream()
                .map(p -> p.resolve("models").resolve(name))
                .filter(f -> Files.isRegularFile(f.resolve("config.json")))
                .findFirst();
    }

    /** Folders in which the program's own things are looked for. */
    static List<Path> places() {
        var places = new ArrayList<Path>();
        places.add(Path.of(""));
        program().ifPresent(jar -> {
            Path folder = jar.getParent();
            if (folder != null) {
                places.add(folder);
                if (folder.getParent() != null) {
                    places.add(folder.getParent());
                }
            }
        });
        return places;
    }

    /** The jar, or the folder of classes, that this runs from. */
    private static Optional<Path> program() {
        @Nullable
        CodeSource source = InstalledModels.class.getProtectionDomain().getCodeSource();
        if (source == null || !source.getLocation().getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException _) {
            return Optional.empty(); // a place that has no path holds no models
        }
    }
}
