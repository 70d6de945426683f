package studio.affiche.ui;

import java.io.File;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import studio.affiche.ui.panel.Commands;

/** Files dropped anywhere on the window: projects, briefs and product images. */
final class FileDrops {
    private FileDrops() {}

    static void install(Node node, Commands commands) {
        node.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            if (e.getDragboard().hasFiles()) {
                e.getDragboard().getFiles().stream()
                        .findFirst()
                        .map(File::toPath)
                        .ifPresent(commands::open);
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }
}
