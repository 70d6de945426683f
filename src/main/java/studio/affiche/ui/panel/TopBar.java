package studio.affiche.ui.panel;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.ui.canvas.CanvasModel;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Workspace;

/** The bar at the top: files, history, canvas size, zoom, the document's name and state, export. */
public final class TopBar extends HBox {
    private static final double ROOMY = 1220;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Workspace workspace;
    private final Commands commands;

    /**
     * A bar for a window.
     *
     * @param customSize asks for a canvas size
     * @param showPolicies shows who designs the posters
     */
    public TopBar(
            Workspace workspace, Commands commands, CanvasModel canvas, Runnable customSize, Runnable showPolicies) {
        this.workspace = workspace;
        this.commands = commands;
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        wordmark(),
                        menu(),
                        Controls.divider(),
                        action(Feather.FOLDER, "Open (Ctrl+O)", "open", commands::open),
                        save(),
                        undo(),
                        redo(),
                        Controls.divider(),
                        sizes(customSize),
                        zoom(canvas),
                        name(),
                        Controls.spacer(),
                        new PolicyChip(workspace.policies(), showPolicies),
                        compare(),
                        export());
    }

    private Button compare() {
        var compare = new Button("Compare A/B");
        compare.setId("compare-ab");
        compare.setMinWidth(Region.USE_PREF_SIZE);
        Controls.name(compare, "Compare two posters of the strip with their numbers");
        compare.setOnAction(e -> commands.compare());
        HBox.setMargin(compare, new Insets(0, 4, 0, 0));
        // A narrow window has no room for it; it is in the menu of the clicks as well.
        compare.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        compare.managedProperty().bind(compare.visibleProperty());
        compare.disableProperty()
                .bind(Bindings.size(workspace.session().variants()).lessThan(2));
        return compare;
    }

    private static HBox wordmark() {
        var name = new Label("Affiche");
        name.getStyleClass().add("wordmark");
        var dot = new Label(".");
        dot.getStyleClass().addAll("wordmark", "wordmark-dot");
        var box = new HBox(name, dot);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Button action(Feather icon, String text, String id, Runnable then) {
        Button button = Controls.icon(icon, text.replace("Ctrl+", shortcut()));
        button.setId(id);
        button.setOnAction(e -> then.run());
        return button;
    }

    /** How the shortcut key is called here. */
    static String shortcut() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "⌘" : "Ctrl+";
    }

    private MenuButton menu() {
        var menu = new MenuButton(null, new FontIcon(Feather.MENU));
        menu.getStyleClass().addAll("icon-button", "no-arrow");
        menu.setId("menu");
        Controls.name(menu, "Menu");
        menu.getItems()
                .addAll(
                        item("New", "Shortcut+N", commands::begin),
                        item("Open…", "Shortcut+O", commands::open),
                        item("Open the sample brief", "", commands::openSample),
                        item("Choose a product image…", "", commands::chooseProduct),
                        new SeparatorMenuItem(),
                        item("Save", "Shortcut+S", commands::save),
                        item("Save as…", "Shortcut+Shift+S", commands::saveAs),
                        item("Export PNG…", "Shortcut+E", () -> commands.export(1)));
        return menu;
    }

    /** A menu item that shows its shortcut; the window itself listens for the keys. */
    private static MenuItem item(String text, String keys, Runnable then) {
        var item = new MenuItem(text);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(e -> then.run());
        return item;
    }

    private Button save() {
        Button save = action(Feather.SAVE, "Save (Ctrl+S)", "save", commands::save);
        save.disableProperty().bind(workspace.session().poster().map(Optional::isEmpty));
        return save;
    }

    private Button undo() {
        StudioSession session = workspace.session();
        Button undo = action(Feather.CORNER_UP_LEFT, "Undo", "undo", session::undo);
        Runnable update = () -> {
            undo.setDisable(session.undoName().isEmpty());
            Controls.name(undo, session.undoName().map(n -> "Undo " + n).orElse("Nothing to undo"));
        };
        session.revision().addListener(o -> update.run());
        update.run();
        return undo;
    }

    private Button redo() {
        StudioSession session = workspace.session();
        Button redo = action(Feather.CORNER_UP_RIGHT, "Redo", "redo", session::redo);
        Runnable update = () -> {
            redo.setDisable(session.redoName().isEmpty());
            Controls.name(redo, session.redoName().map(n -> "Redo " + n).orElse("Nothing to redo"));
        };
        session.revision().addListener(o -> update.run());
        update.run();
        return redo;
    }

    private MenuButton sizes(Runnable customSize) {
        var menu = new MenuButton();
        menu.getStyleClass().add("chip");
        menu.setId("canvas-size");
        Controls.name(menu, "Size of new posters");
        for (CanvasPreset preset : CanvasPreset.values()) {
            menu.getItems().add(item(label(preset.size()), "", () -> commands.size(preset.size())));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), item("Custom…", "", customSize));
        menu.textProperty().bind(workspace.session().brief().size().map(TopBar::label));
        return menu;
    }

    private static String label(CanvasSize size) {
        for (CanvasPreset preset : CanvasPreset.values()) {
            if (preset.size().equals(size)) {
                return preset.label() + " · " + size.width() + " × " + size.height();
            }
        }
        return "Custom · " + size.width() + " × " + size.height();
    }

    private static MenuButton zoom(CanvasModel canvas) {
        var menu = new MenuButton();
        menu.getStyleClass().add("chip");
        menu.setId("zoom");
        Controls.name(menu, "Zoom");
        menu.getItems().add(item("Fit", "Shortcut+0", canvas::fit));
        for (double zoom : new double[] {0.25, 0.5, 0.75, 1, 1.5, 2, 4}) {
            menu.getItems().add(item(Math.round(zoom * 100) + " %", "", () -> canvas.zoomTo(zoom)));
        }
        menu.textProperty().bind(canvas.viewport().map(v -> Math.round(v.zoom() * 100) + " %"));
        return menu;
    }

    private Label name() {
        var label = new Label();
        label.getStyleClass().addAll("chip", "file-chip");
        label.setId("document-name");
        label.setMinWidth(0);
        Runnable update = () -> {
            var files = workspace.files();
            String state = workspace.session().poster().get().isEmpty()
                    ? "no poster yet"
                    : files.dirty().get()
                            ? files.file().get().isPresent() ? "edited" : "not saved yet"
                            : files.savedAt()
                                    .get()
                                    .map(t -> "saved " + TIME.format(t))
                                    .orElse(files.file().get().isPresent() ? "opened" : "not saved");
            label.setText(files.title() + " — " + state);
        };
        workspace.session().revision().addListener(o -> update.run());
        workspace.files().dirty().addListener(o -> update.run());
        workspace.files().savedAt().addListener(o -> update.run());
        workspace.files().file().addListener(o -> update.run());
        update.run();
        return label;
    }

    private SplitMenuButton export() {
        var button = new SplitMenuButton();
        button.setText("Export PNG");
        button.setId("export");
        button.getStyleClass().add("primary");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Controls.name(button, "Export PNG (" + shortcut() + "E)");
        button.setOnAction(e -> commands.export(1));
        for (int scale = 1; scale <= 4; scale++) {
            double factor = scale;
            MenuItem item = item(scale + "×", "", () -> commands.export(factor));
            workspace
                    .session()
                    .poster()
                    .addListener((o, before, now) -> now.ifPresent(p -> item.setText(
                            Math.round(factor) + "× · " + Math.round(p.size().width() * factor) + " × "
                                    + Math.round(p.size().height() * factor))));
            button.getItems().add(item);
        }
        button.disableProperty().bind(workspace.session().poster().map(Optional::isEmpty));
        return button;
    }
}
