package studio.affiche.ui.panel;

import java.nio.file.Path;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import studio.affiche.ui.session.ClicksModel;
import studio.affiche.ui.session.Workspace;

/** From posters to clicks and back: vary, import or practise, learn. */
final class ClicksMenu extends MenuButton {
    ClicksMenu(Workspace workspace, Commands commands) {
        super("Clicks");
        ClicksModel model = workspace.clicks();
        setId("clicks");
        getStyleClass().addAll("chip", "clicks-menu");
        Controls.name(this, "Vary the poster, import clicks, learn from them");
        var vary = item("Vary this poster (" + 3 * ClicksModel.VARIANTS + " variants)", "vary", model::vary);
        var read = item("Import clicks…", "import-clicks", commands::importClicks);
        var practice = new Menu("Practice campaign (simulated)");
        Map<String, Path> audiences = model.audiences();
        audiences.forEach((name, file) -> practice.getItems().add(item(name, "practise", () -> model.practise(file))));
        practice.setVisible(!audiences.isEmpty());
        var learn = item("Learn from clicks", "learn", workspace.learning()::learn);
        learn.disableProperty().bind(Bindings.isEmpty(model.clicks()));
        var forget = item("Forget the clicks", "forget", model::forget);
        forget.disableProperty().bind(Bindings.isEmpty(model.clicks()));
        var campaign = item("Campaign…", "campaign", commands::campaign);
        var compare = item("Compare two posters…", "compare", commands::compare);
        getItems()
                .addAll(
                        vary,
                        new SeparatorMenuItem(),
                        read,
                        practice,
                        learn,
                        new SeparatorMenuItem(),
                        campaign,
                        compare,
                        new SeparatorMenuItem(),
                        forget);
        disableProperty().bind(model.busy());
    }

    private static MenuItem item(String text, String id, Runnable then) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setOnAction(e -> then.run());
        return item;
    }
}
