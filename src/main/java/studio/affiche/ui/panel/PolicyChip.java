package studio.affiche.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import studio.affiche.app.PolicyState;
import studio.affiche.ui.session.PolicyModel;

/** Who designs the posters, in the top bar; pressing it tells more. */
final class PolicyChip extends Button {
    private static final int LONGEST = 22;

    PolicyChip(PolicyModel policies, Runnable more) {
        super("", new Circle(4));
        getStyleClass().setAll("model-state");
        setId("model-state");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(e -> more.run());
        policies.state().subscribe(this::follow);
    }

    private void follow(PolicyState state) {
        switch (state) {
            case PolicyState.ArtDirector _ -> show("Art director", "Posters are designed by the built-in art director");
            case PolicyState.Loading _ ->
                show("Loading the model", "The art director designs until the model is loaded");
            case PolicyState.Learned learned ->
                show(
                        String.valueOf(learned.folder().getFileName()),
                        "Posters are designed by the trained model in " + learned.folder()
                                + (learned.adapter().isPresent()
                                        ? ", with what this project learned from clicks"
                                        : ""));
            case PolicyState.Refused refused -> show("Art director", refused.reason());
        }
    }

    private void show(String name, String more) {
        setText(name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name);
        Controls.name(this, more);
    }
}
