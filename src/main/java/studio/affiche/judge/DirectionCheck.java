package studio.affiche.judge;

import java.util.List;
import studio.affiche.design.direction.Binding;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Layer;
import studio.affiche.scene.ScenePrompts;

/** Whether the scene contradicts the direction of the brief. */
final class DirectionCheck {
    private DirectionCheck() {}

    static List<Finding> of(Evidence e) {
        if (e.subject().brief().direction().isBlank()) {
            return List.of();
        }
        Binding binding = Binding.of(e.subject().brief(), e.subject().product().palette());
        return e.poster().layers(Layer.Background.class).stream()
                .filter(l -> l.backdrop() instanceof Backdrop.Scene)
                .flatMap(l -> binding.contradiction(ScenePrompts.read(((Backdrop.Scene) l.backdrop()).prompt())).stream()
                        .map(facet -> Finding.error(
                                        Check.DIRECTION, 1, "The background contradicts the direction: “" + facet + "”")
                                .at(l.id())))
                .toList();
    }
}
