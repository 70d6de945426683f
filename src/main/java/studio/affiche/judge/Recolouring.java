package studio.affiche.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/** Other colours for letters and their plates, from scene, product and brand, the nearest to what is there first. */
record Recolouring(Subject subject) {
    private static final int TRIED = 8;

    List<Edit> edits(Layer.Text text) {
        return text.plate().isPresent() ? plates(text, text.plate().get()) : letters(text);
    }

    private List<Edit> letters(Layer.Text text) {
        return near(text.style().fill().representative()).stream()
                .map(c -> Edits.style(text, text.style().withFill(Fill.of(c))))
                .toList();
    }

    private List<Edit> plates(Layer.Text text, Plate plate) {
        var edits = new ArrayList<Edit>();
        for (Rgba color : near(plate.fill().representative())) {
            Rgba ink = Rgba.WHITE.contrast(color) >= Rgba.BLACK.contrast(color) ? Rgba.WHITE : Rgba.BLACK;
            var other = new Plate(
                    plate.outline(),
                    Fill.of(color),
                    plate.stroke(),
                    plate.paddingX(),
                    plate.paddingY(),
                    plate.shadows());
            Edit shape = Edits.plate(text, Optional.of(other));
            Edit letters = Edits.style(text, text.style().withFill(Fill.of(ink)));
            edits.add(new Edit(shape.name(), poster -> letters.apply(shape.apply(poster))));
        }
        return edits;
    }

    private List<Rgba> near(Rgba now) {
        var colors = new ArrayList<Rgba>();
        for (Layer.Background background : subject.poster().layers(Layer.Background.class)) {
            if (background.backdrop() instanceof Backdrop.Scene scene) {
                ScenePalette p = scene.palette();
                colors.addAll(List.of(p.ground(), p.shade(), p.light(), p.accent()));
            }
        }
        colors.addAll(subject.product().palette());
        colors.addAll(subject.brief().brand().colors());
        colors.add(Rgba.BLACK);
        colors.add(Rgba.WHITE);
        Oklab from = Oklab.of(now);
        return colors.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(c -> Oklab.of(c).distance(from)))
                .limit(TRIED + 2)
                .toList();
    }
}
