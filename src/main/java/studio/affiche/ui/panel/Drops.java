package studio.affiche.ui.panel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files dropped on a part of the window. */
final class Drops {
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");

    private Drops() {}

    /**
     * Lets a node take the first suitable file dropped on it.
     *
     * @param suitable what it takes; anything else is left to the nodes around it
     */
    static void accept(Node node, Predicate<Path> suitable, Consumer<Path> taken) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (first(e, suitable).isPresent()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.addEventHandler(
                DragEvent.DRAG_ENTERED,
                e -> node.pseudoClassStateChanged(TARGET, first(e, suitable).isPresent()));
        node.addEventHandler(DragEvent.DRAG_EXITED, e -> node.pseudoClassStateChanged(TARGET, false));
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            Optional<Path> file = first(e, suitable);
            file.ifPresent(taken);
            if (file.isPresent()) {
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    private static Optional<Path> first(DragEvent e, Predicate<Path> suitable) {
        List<File> files = e.getDragboard().hasFiles() ? e.getDragboard().getFiles() : List.of();
        return files.stream().map(File::toPath).filter(suitable).findFirst();
    }
}
