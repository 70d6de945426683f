package studio.affiche.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a studio is set up.
 *
 * @param dataDir the user's data of this program: recovery lives there
 * @param version of the program, written into what it makes
 * @param cacheBytes memory that decoded images and painted backgrounds may take together
 */
public record StudioSettings(Path dataDir, String version, long cacheBytes) {
    /** The settings of this machine and user: the platform's folder for data, a quarter of the heap for caches. */
    public static StudioSettings ofMachine() {
        return new StudioSettings(
                dataDir(
                        System.getenv(),
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "."))),
                ownVersion(),
                Runtime.getRuntime().maxMemory() / 4);
    }

    /** The same with another folder for data. */
    public StudioSettings withDataDir(Path value) {
        return new StudioSettings(value, version, cacheBytes);
    }

    /** XDG_DATA_HOME on Linux, Application Support on macOS, LOCALAPPDATA on Windows. */
    static Path dataDir(Map<String, String> environment, String os, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        @Nullable String named = environment.get("AFFICHE_DATA");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        if (system.contains("win")) {
            @Nullable String local = environment.get("LOCALAPPDATA");
            return (local == null ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Affiche");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Affiche");
        }
        @Nullable String xdg = environment.get("XDG_DATA_HOME");
        return (xdg == null || xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg))
                .resolve("affiche");
    }

    private static String ownVersion() {
        @Nullable String version = StudioSettings.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
