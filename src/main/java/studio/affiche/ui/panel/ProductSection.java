package studio.affiche.ui.panel;

import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.StudioSession;

/** How the product sits in the picture: its shadows and reflection. */
final class ProductSection extends VBox {
    private final StudioSession session;
    private final Slider contact = slider("Contact shadow");
    private final Slider cast = slider("Cast shadow");
    private final Slider reflection = slider("Reflection");
    private boolean updating;
    private Object gesture = new Object();

    ProductSection(StudioSession session) {
        this.session = session;
        getStyleClass().add("inspector-section");
        getChildren()
                .addAll(
                        TextSection.field("Contact shadow", contact),
                        TextSection.field("Cast shadow", cast),
                        TextSection.field("Reflection", reflection));
        for (Slider slider : new Slider[] {contact, cast, reflection}) {
            slider.setOnMousePressed(e -> gesture = new Object());
            slider.valueProperty().addListener(o -> change());
        }
    }

    void show(Layer.Product layer) {
        updating = true;
        contact.setValue(layer.grounding().contact());
        cast.setValue(layer.grounding().cast());
        reflection.setValue(layer.grounding().reflection());
        updating = false;
    }

    private void change() {
        if (!updating && session.selected().orElse(null) instanceof Layer.Product product) {
            Grounding old = product.grounding();
            session.edit(
                    Edits.grounding(
                            product,
                            new Grounding(
                                    contact.getValue(),
                                    cast.getValue(),
                                    old.lightAngle(),
                                    reflection.getValue(),
                                    old.shadowColor())),
                    gesture);
        }
    }

    private static Slider slider(String name) {
        var slider = new Slider(0, 1, 0);
        slider.setAccessibleText(name);
        slider.setPrefWidth(130);
        return slider;
    }
}
