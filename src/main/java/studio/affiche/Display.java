package studio.affiche;

import java.awt.GraphicsEnvironment;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a window can be opened here, and what is missing if not. */
final class Display {
    private static final Pattern LIBRARY = Pattern.compile("(lib[A-Za-z0-9_+.-]+?)\\.so");

    /** Debian's and Ubuntu's packages for the libraries that JavaFX loads. */
    private static final Map<String, String> PACKAGES = Map.of(
            "libgtk-3", "libgtk-3-0",
            "libgdk-3", "libgtk-3-0",
            "libXtst", "libxtst6",
            "libXxf86vm", "libxxf86vm1",
            "libGL", "libgl1",
            "libpangoft2-1.0", "libpangoft2-1.0-0",
            "libpango-1.0", "libpangoft2-1.0-0",
            "libfreetype", "libfreetype6",
            "libX11", "libx11-6",
            "libfontconfig", "libfontconfig1");

    private Display() {}

    /** Whether there is a screen to open a window on. */
    static boolean available() {
        return available(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    static boolean available(Map<String, String> environment, String os, String platform) {
        if (!platform.isEmpty()) {
            return true;
        }
        if (os.toLowerCase(Locale.ROOT).contains("linux")) {
            return isSet(environment.get("DISPLAY")) || isSet(environment.get("WAYLAND_DISPLAY"));
        }
        return !GraphicsEnvironment.isHeadless();
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    /** One sentence on the system library that a failed start of the window lacked; empty if it failed otherwise. */
    static Optional<String> missing(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage());
            if (t instanceof UnsatisfiedLinkError && message.contains("cannot open shared object file")) {
                return Optional.of(library(message));
            }
            if (message.contains("Unable to open DISPLAY")) {
                return Optional.of("The display " + System.getenv().getOrDefault("DISPLAY", "")
                        + " cannot be opened: check DISPLAY, or use a command (see --help)");
            }
        }
        return Optional.empty();
    }

    private static String library(String message) {
        // The library that is missing is named last; before it stands the one that needs it.
        String missing = "a system library";
        Matcher names = LIBRARY.matcher(message);
        while (names.find()) {
            missing = String.valueOf(names.group(1));
        }
        String install = PACKAGES.getOrDefault(missing, "libgtk-3-0 libxtst6 libxxf86vm1 libgl1");
        return "The window needs the system library " + missing + ", which is not installed: on Debian or Ubuntu run"
                + " \"sudo apt install " + install + "\"; the commands work without it (see --help)";
    }
}
