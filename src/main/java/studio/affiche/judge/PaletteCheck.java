package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/** Whether inks and shapes take their hues from scene, product and brand. */
final class PaletteCheck {
    /** Below this chroma a colour counts as grey, which goes with all. */
    private static final double GREY = 0.055;

    private static final double FAR = 32;
    private static final double LOUD = 0.1;

    private PaletteCheck() {}

    static List<Finding> of(Evidence e) {
        List<Oklab> palette = palette(e);
        var findings = new ArrayList<Finding>();
        for (Ink ink : e.inks()) {
            check(ink, ink.layer().style().fill(), "letters", palette).ifPresent(findings::add);
            ink.layer()
                    .plate()
                    .flatMap(p -> check(ink, p.fill(), "shape", palette))
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> check(Ink ink, Fill fill, String what, List<Oklab> palette) {
        Oklab color = Oklab.of(fill.representative());
        if (color.chroma() < GREY || palette.isEmpty()) {
            return Optional.empty();
        }
        double nearest = palette.stream()
                .mapToDouble(p -> Math.abs(Math.IEEEremainder(p.hue() - color.hue(), 360)))
                .min()
                .orElse(0);
        if (nearest <= FAR) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Check.PALETTE,
                color.chroma() > LOUD ? Severity.ERROR : Severity.WARNING,
                nearest,
                String.format(
                        Locale.ROOT,
                        "The %s of “%s” (%s) have a hue that neither scene, product nor brand has",
                        what,
                        ink.words(),
                        fill.representative().hex()),
                Optional.of(ink.layer().id())));
    }

    /** The colours with a hue of their own. */
    private static List<Oklab> palette(Evidence e) {
        var colors = new ArrayList<Rgba>(e.subject().product().palette());
        colors.addAll(e.subject().brief().brand().colors());
        for (Layer.Background background : e.poster().layers(Layer.Background.class)) {
            if (background.backdrop() instanceof Backdrop.Scene scene) {
                ScenePalette p = scene.palette();
                colors.addAll(List.of(p.ground(), p.shade(), p.light(), p.accent()));
            }
        }
        return colors.stream().map(Oklab::of).filter(c -> c.chroma() >= 0.02).toList();
    }
}
