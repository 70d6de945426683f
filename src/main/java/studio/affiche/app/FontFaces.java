package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.paint.FontSample;
import studio.affiche.paint.Fonts;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Rgba;

/** The faces that texts can be set in. Methods may list the machine's fonts or open some: they belong on a background thread. */
public final class FontFaces {
    /** Samples are set at a weight that nearly every family has. */
    private static final int WEIGHT = 400;

    private final Fonts fonts;

    FontFaces(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * A face to choose.
     *
     * @param font with its family by name
     * @param ofRole whether it is the face of its role, rather than a family like any other
     */
    public record Entry(FontChoice font, boolean ofRole) {
        /** The choice where another stood: a family keeps the role, which stands in where the family is missing. */
        public FontChoice over(FontChoice before) {
            return ofRole ? font : new FontChoice(before.role(), font.family());
        }
    }

    /** The face of each role, then every family of the program, the user and the machine in alphabetical order. */
    public List<Entry> entries() {
        Stream<Entry> roles =
                Arrays.stream(FontRole.values()).map(role -> new Entry(fonts.recorded(FontChoice.of(role)), true));
        Stream<Entry> families = fonts.families().stream()
                .map(name -> new Entry(new FontChoice(FontRole.GROTESK, Optional.of(name)), false));
        return Stream.concat(roles, families).toList();
    }

    /**
     * Words set in a face.
     *
     * @param size type size in pixels, above 0
     */
    public BufferedImage sample(FontChoice font, String words, double size, Rgba ink) {
        return FontSample.paint(fonts, font, words, WEIGHT, size, ink);
    }
}
