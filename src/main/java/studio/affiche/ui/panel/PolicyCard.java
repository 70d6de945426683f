package studio.affiche.ui.panel;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.affiche.app.PolicyState;
import studio.affiche.ui.session.PolicyModel;

/** Which policy designs, where it lies, its size and device; and another one to be chosen. */
public final class PolicyCard extends VBox {
    private final PolicyModel policies;
    private final FileDialogs dialogs;
    private final VBox facts = new VBox(4);
    private final HBox choices = new HBox();

    /**
     * A card.
     *
     * @param close takes it away
     */
    public PolicyCard(PolicyModel policies, FileDialogs dialogs, Runnable close) {
        this.policies = policies;
        this.dialogs = dialogs;
        setId("policy-card");
        var title = new Label("Who designs");
        title.getStyleClass().add("card-title");
        choices.getStyleClass().add("card-buttons");
        var done = new Button("Done");
        done.setId("policy-done");
        done.setDefaultButton(true);
        done.setCancelButton(true);
        done.getStyleClass().add("primary");
        var end = new HBox(done);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.getStyleClass().add("card-buttons");
        getChildren().addAll(title, facts, choices, end);
        Subscription following = policies.state().subscribe(this::show);
        done.setOnAction(e -> {
            following.unsubscribe();
            close.run();
        });
    }

    private void show(PolicyState state) {
        switch (state) {
            case PolicyState.ArtDirector _ ->
                facts.getChildren()
                        .setAll(name("Art director"), Controls.hint("Built in. Designs by rules; nothing is loaded."));
            case PolicyState.Loading loading ->
                facts.getChildren()
                        .setAll(
                                name("Loading…"),
                                Controls.hint(loading.folder().toString()),
                                Controls.hint("The art director designs until it is there."));
            case PolicyState.Learned learned ->
                facts.getChildren()
                        .setAll(
                                name(String.valueOf(learned.folder().getFileName())),
                                Controls.hint(learned.folder().toString()),
                                Controls.hint(String.format(
                                        Locale.ROOT,
                                        "%.1f million parameters · %.1f MB · computes on %s",
                                        learned.parameters() / 1e6,
                                        learned.bytes() / 1e6,
                                        learned.device())),
                                Controls.hint(
                                        learned.adapter().isPresent()
                                                ? "Designs with what this project learned from clicks."
                                                : "Designs as it was trained."));
            case PolicyState.Refused refused -> {
                Label reason = Controls.hint(refused.reason());
                reason.getStyleClass().add("failed");
                facts.getChildren()
                        .setAll(name("Art director"), reason, Controls.hint("The built-in rules design instead."));
            }
        }
        choices.getChildren().setAll(choices(state));
    }

    private Node[] choices(PolicyState state) {
        Button other = choice(
                "Choose a folder…",
                "policy-folder",
                () -> dialogs.folder("Choose the folder of a design policy").ifPresent(policies::load));
        Button rules = choice("Use the art director", "policy-rules", policies::useArtDirector);
        Button shipped = choice("Use the trained model", "policy-shipped", policies::useInstalled);
        return switch (state) {
            case PolicyState.ArtDirector _, PolicyState.Refused _ ->
                policies.installed() ? new Node[] {shipped, other} : new Node[] {other};
            case PolicyState.Loading _, PolicyState.Learned _ -> new Node[] {rules, other};
        };
    }

    private static Label name(String text) {
        var label = new Label(text);
        label.getStyleClass().add("policy-name");
        return label;
    }

    private static Button choice(String text, String id, Runnable then) {
        var button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> then.run());
        return button;
    }
}
