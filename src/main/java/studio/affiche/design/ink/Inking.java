package studio.affiche.design.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.Box;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/**
 * Colours the texts of a layout so that each reads at 4.5 : 1 on the ground that was really painted: by its ink where one
 * reads, else on a plate.
 */
public final class Inking {
    /** WCAG 2.2 level AA for text. */
    public static final double READABLE = 4.5;
    /** How far a plate must stand out from the ground to be seen as a shape. */
    private static final double VISIBLE = 1.35;

    private final Inks inks;
    private final Ground ground;
    private final boolean loud;
    private final boolean litPlate;

    /**
     * Inks for one poster.
     *
     * @param ground the picture under the text
     * @param product the product's colours
     * @param brand the brand's colours, may be empty
     * @param seed chooses among good combinations
     */
    public Inking(Ground ground, ScenePalette scene, List<Rgba> product, List<Rgba> brand, long seed) {
        var random = new SplittableRandom(seed);
        this.inks = Inks.of(scene, product, brand);
        this.ground = ground;
        this.loud = random.nextInt(3) > 0;
        this.litPlate = random.nextBoolean();
    }

    /**
     * The styles with their colours.
     *
     * @param boxes of the texts
     * @param styles as the layout has them, in the order of the boxes
     */
    public List<TextStyle> colour(List<GridBox> boxes, List<TextStyle> styles) {
        var coloured = new ArrayList<TextStyle>();
        Optional<Rgba> band = band(boxes, styles);
        for (int i = 0; i < styles.size(); i++) {
            coloured.add(colour(boxes.get(i).unit(), styles.get(i), band, boxes, styles));
        }
        return List.copyOf(coloured);
    }

    private TextStyle colour(
            Box box, TextStyle style, Optional<Rgba> band, List<GridBox> boxes, List<TextStyle> styles) {
        if (band.isPresent() && insideBand(box, boxes, styles)) {
            Rgba on = band.get();
            return style.treatment() == Treatment.BAND
                    ? style.withPlate(band).withColor(readableOn(on, inks.pale(), inks.deep()))
                    : style.withPlate(Optional.of(readableOn(on, inks.pale(), inks.deep())))
                            .withColor(on);
        }
        Ground.Reading reading = ground.read(box);
        return switch (style.treatment()) {
            case PILL, PLATE -> plated(style, reading, litPlate);
            case BADGE -> plated(style, reading, true);
            case BAND -> style.withPlate(Optional.empty()).withColor(ink(reading, false));
            case HEADLINE, NUMERAL -> plain(style, reading, loud);
            case SUPPORT, LABEL, FACT -> plain(style, reading, false);
        };
    }

    /** A plain text: an ink that reads, or a plate of the ground's own colour under it. */
    private TextStyle plain(TextStyle style, Ground.Reading reading, boolean wantsLoud) {
        Rgba ink = ink(reading, wantsLoud);
        // Facts have a quiet second line that loses some contrast.
        double needed = style.treatment() == Treatment.FACT ? READABLE * 1.3 : READABLE;
        if (reading.contrast(ink) >= needed) {
            return style.withColor(ink).withPlate(Optional.empty());
        }
        Rgba plate = reading.middle() > 0.3 ? inks.pale() : inks.deep();
        return style.withColor(readableOn(plate, inks.deep(), inks.pale()))
                .withPlate(Optional.of(plate.withOpacity(0.92)));
    }

    /** The ink that reads best in the wanted voice; loud ones only where they read. */
    private Rgba ink(Ground.Reading reading, boolean wantsLoud) {
        var order = new ArrayList<Rgba>();
        if (wantsLoud) {
            order.add(reading.middle() > 0.25 ? inks.bold() : inks.bright());
        }
        order.add(reading.middle() > 0.25 ? inks.deep() : inks.pale());
        order.add(inks.deep());
        order.add(inks.pale());
        order.add(Rgba.WHITE);
        order.add(Rgba.BLACK);
        Rgba best = order.getFirst();
        for (Rgba ink : order) {
            double contrast = reading.contrast(ink);
            if (contrast >= (ink.equals(inks.bold()) || ink.equals(inks.bright()) ? READABLE * 1.15 : READABLE * 1.3)) {
                return ink;
            }
            if (contrast > reading.contrast(best)) {
                best = ink;
            }
        }
        return best;
    }

    /** Words on a shape: the shape stands out from the ground, the words from the shape. */
    private TextStyle plated(TextStyle style, Ground.Reading reading, boolean lit) {
        Rgba middle = grey(reading.middle());
        var order = lit
                ? List.of(inks.bold(), inks.bright(), inks.deep(), inks.pale())
                : List.of(inks.deep(), inks.bold(), inks.pale(), inks.bright());
        Rgba plate = order.getFirst();
        for (Rgba candidate : order) {
            boolean seen =
                    candidate.contrast(middle) >= VISIBLE || Oklab.of(candidate).chroma() > 0.14;
            if (seen && reading.contrast(candidate) >= 1) {
                plate = candidate;
                break;
            }
        }
        return style.withPlate(Optional.of(plate)).withColor(readableOn(plate, inks.pale(), inks.deep()));
    }

    /** The first of two inks that reads on a colour; black or white where neither does. */
    private static Rgba readableOn(Rgba ground, Rgba first, Rgba second) {
        for (Rgba ink : List.of(first, second, Rgba.WHITE, Rgba.BLACK)) {
            if (ink.contrast(ground) >= READABLE) {
                return ink;
            }
        }
        return Rgba.BLACK;
    }

    private static Rgba grey(double luminance) {
        double l = Math.cbrt(luminance);
        return new Oklab(l, 0, 0).toRgba();
    }

    private Optional<Rgba> band(List<GridBox> boxes, List<TextStyle> styles) {
        for (int i = 0; i < styles.size(); i++) {
            if (styles.get(i).treatment() == Treatment.BAND) {
                Ground.Reading reading = ground.read(boxes.get(i).unit());
                return Optional.of(reading.middle() > 0.12 ? (loud ? inks.bold() : inks.deep()) : inks.bright());
            }
        }
        return Optional.empty();
    }

    private static boolean insideBand(Box box, List<GridBox> boxes, List<TextStyle> styles) {
        for (int i = 0; i < styles.size(); i++) {
            if (styles.get(i).treatment() == Treatment.BAND) {
                Box band = boxes.get(i).unit();
                return box.centerY() >= band.y() - band.height() && box.y() >= band.y() - band.height() * 2;
            }
        }
        return false;
    }
}
