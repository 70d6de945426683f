package studio.affiche.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import studio.affiche.ui.canvas.CanvasModel;
import studio.affiche.ui.panel.Commands;
import studio.affiche.ui.session.Workspace;

/** The keys that work wherever the focus is; while words are being written, undo and redo are those of the field. */
final class Shortcuts {
    private final Map<KeyCombination, Runnable> always = new LinkedHashMap<>();
    private final Map<KeyCombination, Runnable> outsideText = new LinkedHashMap<>();

    Shortcuts(Workspace workspace, Commands commands, CanvasModel canvas) {
        put(always, "Shortcut+N", commands::begin);
        put(always, "Shortcut+O", commands::open);
        put(always, "Shortcut+S", commands::save);
        put(always, "Shortcut+Shift+S", commands::saveAs);
        put(always, "Shortcut+E", () -> commands.export(1));
        put(always, "Shortcut+G", workspace.generator()::generate);
        put(always, "Shortcut+0", canvas::fit);
        put(always, "Shortcut+1", () -> canvas.zoomTo(1));
        for (String plus : new String[] {"Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Add"}) {
            put(always, plus, () -> canvas.zoomTo(canvas.viewport().get().zoomIn()));
        }
        for (String minus : new String[] {"Shortcut+Minus", "Shortcut+Subtract"}) {
            put(always, minus, () -> canvas.zoomTo(canvas.viewport().get().zoomOut()));
        }
        put(outsideText, "Shortcut+Z", workspace.session()::undo);
        put(outsideText, "Shortcut+Shift+Z", workspace.session()::redo);
        put(outsideText, "Shortcut+Y", workspace.session()::redo);
    }

    private static void put(Map<KeyCombination, Runnable> keys, String combination, Runnable then) {
        keys.put(KeyCombination.valueOf(combination), then);
    }

    /** Listens before the controls do, so that no control swallows a key; not while a question is open. */
    void install(Scene scene, BooleanSupplier asking) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (asking.getAsBoolean()) {
                return;
            }
            Node focused = scene.getFocusOwner();
            boolean writing = focused instanceof TextInputControl input && input.isEditable();
            if (run(always, e) || (!writing && run(outsideText, e))) {
                e.consume();
            }
        });
    }

    private static boolean run(Map<KeyCombination, Runnable> keys, KeyEvent e) {
        for (var entry : keys.entrySet()) {
            if (entry.getKey().match(e)) {
                entry.getValue().run();
                return true;
            }
        }
        return false;
    }
}
