package studio.affiche.ui.panel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.ui.session.Notice;

/** Sentences for the designer, above the canvas. Warnings and failures stay until they are closed. */
public final class NoticeStack extends VBox {
    private static final Duration LINGER = Duration.seconds(6);

    private final ObservableList<Notice> notices;
    private final Map<Notice, HBox> shown = new HashMap<>();

    /** Shows a list of notices. */
    public NoticeStack(ObservableList<Notice> notices) {
        this.notices = notices;
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        notices.addListener((ListChangeListener<Notice>) change -> {
            while (change.next()) {
                change.getRemoved().forEach(n -> getChildren().remove(shown.remove(n)));
                change.getAddedSubList().forEach(this::add);
            }
        });
    }

    private void add(Notice notice) {
        var icon = new FontIcon(
                switch (notice.kind()) {
                    case DONE -> Feather.CHECK_CIRCLE;
                    case INFO -> Feather.INFO;
                    case WARNING, FAILURE -> Feather.ALERT_TRIANGLE;
                });
        var text = new Label(notice.sentence());
        text.setWrapText(true);
        text.setMaxWidth(460);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = Controls.icon(Feather.X, "Close this message");
        close.setOnAction(e -> notices.remove(notice));
        var row = new HBox(icon, text, close);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("notice", "notice-" + notice.kind().name().toLowerCase(Locale.ROOT));
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(notice.sentence());
        shown.put(notice, row);
        getChildren().add(row);
        if (!notice.kind().stays()) {
            var wait = new PauseTransition(LINGER);
            wait.setOnFinished(e -> notices.remove(notice));
            wait.play();
        }
    }
}
