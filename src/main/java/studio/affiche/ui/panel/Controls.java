package studio.affiche.ui.panel;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small controls that all panels are made of. */
public final class Controls {
    private Controls() {}

    /** A button that shows an icon only; its text is for screen readers and the tooltip. */
    static Button icon(Feather icon, String text) {
        var button = new Button(null, new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        name(button, text);
        return button;
    }

    /** Gives a control its name for screen readers, and as tooltip. */
    static void name(Control control, String text) {
        control.setAccessibleText(text);
        var tooltip = new Tooltip(text);
        tooltip.setShowDelay(Duration.millis(450));
        control.setTooltip(tooltip);
    }

    /** The title of a section, in small capitals. */
    public static Label section(String text) {
        var label = new Label();
        label.getStyleClass().add("section");
        title(label, text);
        return label;
    }

    /** Sets the title of a section. The letters are spaced by hair spaces, which stylesheets here cannot do. */
    public static void title(Label section, String text) {
        section.setText(String.join("\u200a", text.toUpperCase(Locale.ROOT).split("")));
        section.setAccessibleText(text);
    }

    /** A quiet sentence. */
    public static Label hint(String text) {
        var label = new Label(text);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /**
     * Lets a row be pressed as a button is, by mouse and keys.
     *
     * @param words for screen readers
     */
    public static void pressed(Region row, String words, Runnable then) {
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.BUTTON);
        row.setAccessibleText(words);
        row.setOnMouseClicked(e -> then.run());
        row.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
                then.run();
                e.consume();
            }
        });
    }

    /** Room that takes what is left in a row. */
    public static Region spacer() {
        var region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** A thin line between groups of a bar. */
    static Region divider() {
        var region = new Region();
        region.getStyleClass().add("bar-divider");
        return region;
    }

    /** Shows a node only while it has something to say, leaving no gap else. */
    public static void present(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
