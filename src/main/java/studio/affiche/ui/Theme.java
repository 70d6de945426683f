package studio.affiche.ui;

import atlantafx.base.theme.PrimerDark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The look: AtlantaFX's dark Primer, tuned by our own stylesheet, set in Inter. */
final class Theme {
    private static final String INTER = "/com/formdev/flatlaf/fonts/inter/Inter-";

    private Theme() {}

    /** Loads fonts and the base stylesheet, for all windows. */
    static void install() {
        for (String face : List.of("Regular", "Italic", "SemiBold", "Bold")) {
            try (@Nullable InputStream font = Theme.class.getResourceAsStream(INTER + face + ".otf")) {
                if (font != null) {
                    Font.loadFont(font, 13);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The fonts of the window could not be read", e);
            }
        }
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
    }

    /** Adds our stylesheet to a scene. */
    static void apply(Scene scene) {
        URL sheet =
                Objects.requireNonNull(Theme.class.getResource("studio.css"), "the window's stylesheet is built in");
        scene.getStylesheets().add(sheet.toExternalForm());
    }
}
