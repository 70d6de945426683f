package studio.affiche.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.paint.Fonts;
import studio.affiche.poster.Design;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.poster.TextStyle;

/**
 * Writes down in posters and designs which font families their roles came to, so that another machine shows the same
 * letters or says which font it lacks.
 */
final class FontRecord {
    private FontRecord() {}

    /** A poster whose texts, and whose design's styles, name their families. */
    static Poster recorded(Poster poster, Fonts fonts) {
        List<Layer> layers = poster.layers().stream()
                .map(layer -> layer instanceof Layer.Text text ? named(text, fonts) : layer)
                .toList();
        Poster named = poster.withLayers(layers);
        return named.withDesign(poster.design().map(design -> recorded(design, named)));
    }

    private static Layer named(Layer.Text text, Fonts fonts) {
        return text.withStyle(text.style().withFont(fonts.recorded(text.style().font())));
    }

    private static Design recorded(Design design, Poster poster) {
        var styles = new ArrayList<TextStyle>();
        for (int i = 0; i < design.style().size(); i++) {
            Optional<String> family = poster.layer(LayerId.text(i + 1))
                    .filter(Layer.Text.class::isInstance)
                    .flatMap(layer -> ((Layer.Text) layer).style().font().family());
            styles.add(design.style().get(i).withFamily(family));
        }
        return design.withStyle(styles);
    }
}
