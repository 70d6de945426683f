package studio.affiche.judge;

import java.util.List;
import java.util.Optional;
import studio.affiche.design.direction.Binding;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Oklab;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.Tone;

/** Whether the scene honours the direction of the brief: its words, and whether it is light or dark as asked. */
final class DirectionCheck {
    /** A ground lighter than this (OKLab) is not dark. */
    private static final double NOT_DARK = 0.60;
    /** A ground darker than this (OKLab) is not light. */
    private static final double NOT_LIGHT = 0.45;

    private DirectionCheck() {}

    static List<Finding> of(Evidence e) {
        Subject subject = e.subject();
        if (subject.brief().direction().isBlank()) {
            return List.of();
        }
        Binding binding = Binding.of(subject.brief(), subject.product().palette());
        return subject.poster().layers(Layer.Background.class).stream()
                .flatMap(layer -> contradiction(binding, layer.backdrop())
                        .map(facet -> Finding.error(
                                        Check.DIRECTION,
                                        1,
                                        "The background contradicts “" + facet
                                                + "” in the direction of the brief: take another")
                                .at(layer.id()))
                        .stream())
                .toList();
    }

    private static Optional<String> contradiction(Binding binding, Backdrop backdrop) {
        if (!(backdrop instanceof Backdrop.Scene scene)) {
            return Optional.empty();
        }
        double ground = Oklab.of(scene.palette().ground()).l();
        Tone tone = binding.direction().tone();
        if ((tone == Tone.DARK && ground > NOT_DARK) || (tone == Tone.LIGHT && ground < NOT_LIGHT)) {
            return Optional.of(tone == Tone.DARK ? "dark" : "light");
        }
        return binding.contradiction(ScenePrompts.read(scene.prompt()));
    }
}
