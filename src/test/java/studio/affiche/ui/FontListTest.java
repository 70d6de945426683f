package studio.affiche.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.ui.Desk.fx;
import static studio.affiche.ui.Desk.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import studio.affiche.app.FontFaces;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;

/** The list of fonts in the inspector. */
@ExtendWith(ApplicationExtension.class)
class FontListTest {
    private static final LayerId HEADLINE = LayerId.text(1);

    @TempDir
    Path folder;

    private Desk desk;

    @Start
    void start(Stage stage) {
        desk = new Desk(stage, folder);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private FontChoice font() throws Exception {
        return ((Layer.Text) desk.layer(HEADLINE)).style().font();
    }

    @Test
    void showsEachFontInItselfAndSetsTheOneThatIsChosen(FxRobot robot) throws Exception {
        desk.generate();
        robot.clickOn(desk.middle(HEADLINE));
        until(() -> desk.session().selection().get().equals(Optional.of(HEADLINE)));
        ComboBox<FontFaces.Entry> list = robot.lookup("#text-font").queryComboBox();
        assertThat(list.getItems()).isEmpty();
        robot.clickOn(list);
        until(() -> list.getItems().size() > FontRole.values().length);
        List<FontFaces.Entry> entries = List.copyOf(list.getItems());
        assertThat(entries.stream().filter(FontFaces.Entry::ofRole)).hasSameSizeAs(FontRole.values());
        until(() -> robot.lookup(".combo-box-popup .list-cell .image-view").queryAllAs(ImageView.class).stream()
                        .filter(view -> view.getImage() != null)
                        .count()
                > 5);
        FontRole before = font().role();
        fx(() -> list.getSelectionModel()
                .select(new FontFaces.Entry(new FontChoice(FontRole.GROTESK, Optional.of("Lato")), false)));
        until(() -> font().equals(new FontChoice(before, Optional.of("Lato"))));
        FontFaces.Entry slab = entries.stream()
                .filter(e -> e.ofRole() && e.font().role() == FontRole.SLAB)
                .findFirst()
                .orElseThrow();
        fx(() -> list.getSelectionModel().select(slab));
        until(() -> font().equals(new FontChoice(FontRole.SLAB, Optional.of("Roboto Slab"))));
    }
}
