package studio.affiche.ui.type;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import studio.affiche.app.FontFaces;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Rgba;
import studio.affiche.ui.session.LatestWorker;
import studio.affiche.ui.session.Pixels;

/**
 * A list of fonts, each shown in itself: the roles first, then every family. Fonts are listed when it is opened first and
 * painted on a worker when they scroll into view, so that no font is opened that nobody looks at.
 */
public final class FontList extends ComboBox<FontFaces.Entry> {
    private static final Rgba INK = Rgba.parse("#e8eaed");
    private static final double SIZE = 16;
    private static final double ROW_WIDTH = 270;
    /** Pixels of a sample for each pixel of the window, so that it is sharp on dense screens. */
    private static final double DENSITY = 2;

    private final FontFaces faces;
    private final LatestWorker worker;
    private final Map<FontFaces.Entry, Image> samples = new HashMap<>();
    private boolean updating;

    /**
     * A list.
     *
     * @param faces to choose from
     * @param worker lists and paints them
     * @param chosen told which one the user chose
     */
    public FontList(FontFaces faces, LatestWorker worker, Consumer<FontFaces.Entry> chosen) {
        this.faces = faces;
        this.worker = worker;
        setId("text-font");
        setAccessibleText("Font");
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(14);
        HBox.setHgrow(this, Priority.ALWAYS);
        setConverter(names());
        setCellFactory(list -> new Sample());
        setOnShowing(e -> list());
        setOnAction(e -> {
            FontFaces.Entry entry = getValue();
            if (!updating && entry != null) {
                chosen.accept(entry);
            }
        });
    }

    /** Shows which font a text has, without telling that it was chosen. */
    public void show(FontChoice font) {
        updating = true;
        setValue(new FontFaces.Entry(font, false));
        updating = false;
    }

    private void list() {
        if (getItems().isEmpty()) {
            worker.request(this, faces::entries, entries -> {
                FontFaces.Entry shown = getValue();
                updating = true;
                getItems().setAll(entries);
                setValue(shown);
                updating = false;
            });
        }
    }

    /** How people call a role. */
    public static String name(FontRole role) {
        return switch (role) {
            case GROTESK -> "Grotesk";
            case DISPLAY -> "Display";
            case CONDENSED -> "Condensed";
            case SERIF -> "Serif";
            case SLAB -> "Slab";
            case MONO -> "Mono";
            case DIDONE -> "Didone";
            case WARM_SERIF -> "Warm serif";
            case GEOMETRIC -> "Geometric";
            case HUMANIST -> "Humanist";
            case TEXT -> "Text";
            case SCRIPT -> "Script";
        };
    }

    private static String family(FontFaces.Entry entry) {
        return entry.font().family().orElseGet(() -> name(entry.font().role()));
    }

    /** The closed list names the font of the text: the canvas shows it in itself. */
    private static StringConverter<FontFaces.Entry> names() {
        return new StringConverter<>() {
            @Override
            public String toString(FontFaces.@Nullable Entry entry) {
                return entry == null ? "" : family(entry);
            }

            @Override
            public FontFaces.Entry fromString(String text) {
                throw new UnsupportedOperationException("The list cannot be typed into");
            }
        };
    }

    /** A font in the open list. */
    private final class Sample extends ListCell<FontFaces.Entry> {
        private final ImageView picture = new ImageView();
        private final Label family = new Label();
        private final HBox row;

        Sample() {
            family.getStyleClass().add("field-name");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            this.row = new HBox(8, picture, space, family);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinHeight(SIZE * 1.5);
            row.setPrefWidth(ROW_WIDTH);
            picture.setPreserveRatio(true);
            picture.setFitHeight(SIZE * 1.5);
        }

        @Override
        protected void updateItem(FontFaces.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : row);
            if (entry != null && !empty) {
                String words = entry.ofRole() ? name(entry.font().role()) : family(entry);
                setAccessibleText(words);
                family.setText(entry.ofRole() ? family(entry) : "");
                picture.setImage(samples.get(entry));
                if (!samples.containsKey(entry)) {
                    paint(entry, words);
                }
            }
        }

        private void paint(FontFaces.Entry entry, String words) {
            worker.request(entry, () -> Pixels.show(faces.sample(entry.font(), words, SIZE * DENSITY, INK)), image -> {
                samples.put(entry, image);
                Optional.ofNullable(getItem()).filter(entry::equals).ifPresent(same -> picture.setImage(image));
            });
        }
    }
}
