package studio.affiche.ui.panel;

import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.ui.session.StudioSession;

/** How the product sits in the picture: what it stands on, its shadows, its mirror image and the light on its edges. */
final class ProductSection extends VBox {
    private final StudioSession session;
    private final ComboBox<Grounding.Surface> surface = new ComboBox<>();
    private final Amount contact =
            new Amount("Contact shadow", "contact", 0.75, (v, g) -> change(s -> s.withContact(v), g));
    private final Amount cast = new Amount("Cast shadow", "cast", 0.5, (v, g) -> change(s -> s.withCast(v), g));
    private final Slider softness = slider("Softness of the cast shadow", "softness", 1);
    private final Slider lightAngle = slider("Light angle", "light-angle", 180);
    private final Amount reflection =
            new Amount("Reflection", "reflection", 0.3, (v, g) -> change(s -> s.withReflection(v), g));
    private final Slider roughness = slider("Blur of the reflection", "roughness", 1);
    private final Amount edge = new Amount("Edge light", "edge-light", 0.4, (v, g) -> ambience(a -> a.withEdge(v), g));
    private final Amount grade =
            new Amount("Scene colour", "scene-colour", 0.12, (v, g) -> ambience(a -> a.withGrade(v), g));
    private boolean updating;
    private Object gesture = new Object();

    ProductSection(StudioSession session) {
        this.session = session;
        getStyleClass().add("inspector-section");
        surface.getItems().setAll(Grounding.Surface.values());
        surface.setConverter(words());
        surface.setId("surface");
        surface.setPrefWidth(112);
        surface.setAccessibleText("What the product stands on");
        surface.setOnAction(e -> {
            if (surface.getValue() != null) {
                change(s -> s.withSurface(surface.getValue()), new Object());
            }
        });
        // Light from the left stands at the left end.
        softness.valueProperty().addListener(o -> change(s -> s.withSoftness(softness.getValue()), gesture));
        lightAngle
                .valueProperty()
                .addListener(o -> change(s -> s.withLightAngle(180 - Math.rint(lightAngle.getValue())), gesture));
        roughness.valueProperty().addListener(o -> change(s -> s.withRoughness(roughness.getValue()), gesture));
        getChildren()
                .addAll(
                        TextSection.field("Stands on", surface),
                        contact,
                        cast,
                        TextSection.field("Softness", softness),
                        TextSection.field("Light from", lightAngle),
                        reflection,
                        TextSection.field("Blur", roughness),
                        edge,
                        grade);
    }

    void show(Layer.Product layer) {
        updating = true;
        Grounding grounding = layer.grounding();
        boolean stands = grounding.surface() != Grounding.Surface.AIR;
        surface.setValue(grounding.surface());
        contact.show(grounding.contact());
        cast.show(grounding.cast());
        softness.setValue(grounding.softness());
        lightAngle.setValue(180 - grounding.lightAngle());
        reflection.show(grounding.reflection());
        roughness.setValue(grounding.roughness());
        edge.show(grounding.ambience().edge());
        grade.show(grounding.ambience().grade());
        // What hangs touches nothing.
        contact.setDisable(!stands);
        reflection.setDisable(!stands);
        softness.setDisable(grounding.cast() == 0);
        roughness.setDisable(!stands || grounding.reflection() == 0);
        updating = false;
    }

    private void ambience(UnaryOperator<Ambience> change, Object key) {
        change(g -> g.withAmbience(change.apply(g.ambience())), key);
    }

    private void change(UnaryOperator<Grounding> change, Object key) {
        if (!updating && session.selected().orElse(null) instanceof Layer.Product product) {
            session.edit(Edits.grounding(product, change.apply(product.grounding())), key);
        }
    }

    private Slider slider(String name, String id, double most) {
        var slider = new Slider(0, most, 0);
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setPrefWidth(112);
        slider.setBlockIncrement(most / 20);
        slider.setOnMousePressed(e -> gesture = new Object());
        slider.focusedProperty().addListener(o -> gesture = new Object());
        return slider;
    }

    private static StringConverter<Grounding.Surface> words() {
        return new StringConverter<>() {
            @Override
            public String toString(Grounding.Surface value) {
                return switch (value) {
                    case null -> "";
                    case MATT -> "Matt";
                    case GLOSS -> "Gloss";
                    case WATER -> "Water";
                    case SOFT -> "Soft";
                    case AIR -> "Nothing";
                };
            }

            @Override
            public Grounding.Surface fromString(String text) {
                throw new UnsupportedOperationException("The list cannot be typed into");
            }
        };
    }
}
