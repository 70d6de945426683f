package studio.affiche.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.affiche.ui.panel.FileDialogs;

/** The system's own file dialogs, which open where the last file was. */
final class WindowFileDialogs implements FileDialogs {
    private static final ExtensionFilter PROJECT = new ExtensionFilter("Affiche projects", "*.affiche");

    private final Supplier<@Nullable Window> owner;
    private Optional<File> folder = Optional.empty();

    WindowFileDialogs(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> open() {
        return ask(
                "Open",
                "",
                false,
                List.of(
                        new ExtensionFilter("Projects and briefs", "*.affiche", "*.json"),
                        new ExtensionFilter("All files", "*.*")));
    }

    @Override
    public Optional<Path> image() {
        return ask(
                "Choose a product photo",
                "",
                false,
                List.of(new ExtensionFilter(
                        "Images", "*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.gif", "*.tif", "*.tiff", "*.psd")));
    }

    @Override
    public Optional<Path> report() {
        return ask(
                "Import clicks",
                "",
                false,
                List.of(
                        new ExtensionFilter("Reports", "*.csv", "*.tsv", "*.txt"),
                        new ExtensionFilter("All files", "*.*")));
    }

    @Override
    public Optional<Path> save(String suggested) {
        return ask("Save", suggested, true, List.of(PROJECT));
    }

    @Override
    public Optional<Path> export(String suggested) {
        return ask("Export PNG", suggested, true, List.of(new ExtensionFilter("PNG images", "*.png")));
    }

    @Override
    public Optional<Path> folder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private Optional<Path> ask(String title, String name, boolean save, List<ExtensionFilter> filters) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().setAll(filters);
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        @Nullable File chosen = save ? chooser.showSaveDialog(owner.get()) : chooser.showOpenDialog(owner.get());
        if (chosen == null) {
            return Optional.empty();
        }
        folder = Optional.ofNullable(chosen.getParentFile());
        return Optional.of(chosen.toPath());
    }
}
