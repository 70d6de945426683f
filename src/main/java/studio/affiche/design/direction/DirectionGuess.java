package studio.affiche.design.direction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Season;

/**
 * What a brief lets a designer assume where its direction says nothing: from trade, copy and the product's colours.
 *
 * @param trade what is sold
 * @param moods the likeliest first, at least one
 * @param styles the likeliest first, may be empty
 * @param seasons at most one, named in the copy
 * @param families scenes of the trade, the most usual first
 */
public record DirectionGuess(
        Trade trade, List<Mood> moods, List<Style> styles, List<Season> seasons, List<SceneFamily> families) {
    private static final double VIVID = 0.14;
    private static final double GREY = 0.04;
    private static final double DARK = 0.40;
    /** Scenes in which a vivid product of any trade stands well. */
    private static final List<SceneFamily> FLATS =
            List.of(SceneFamily.COLOR_BLOCKS, SceneFamily.GEOMETRIC_STILL_LIFE, SceneFamily.CURVED_WALLS);
    /** Lines of copy that must speak of a sale before it is one: most briefs offer something. */
    private static final int SALE_LINES = 2;

    public DirectionGuess {
        moods = List.copyOf(moods);
        styles = List.copyOf(styles);
        seasons = List.copyOf(seasons);
        families = List.copyOf(families);
    }

    /**
     * Guesses for a brief.
     *
     * @param product its main colours, the largest share first; may be empty
     */
    public static DirectionGuess of(Brief brief, List<Rgba> product) {
        Trade trade = Trade.of(brief);
        Direction name = Direction.read(brief.name());
        List<Direction> lines = brief.candidates().stream().map(Direction::read).toList();
        var moods = new LinkedHashSet<Mood>();
        var styles = new LinkedHashSet<Style>();
        boolean sale = name.wants(Style.SALE)
                || lines.stream().filter(d -> d.wants(Style.SALE)).count() >= SALE_LINES;
        if (sale) {
            styles.add(Style.SALE);
            moods.add(Mood.BOLD);
            moods.add(Mood.PLAYFUL);
        }
        if (name.wants(Style.FESTIVE)) {
            styles.add(Style.FESTIVE);
            moods.add(Mood.FESTIVE);
        }
        moods.addAll(name.moods());
        boolean reserved =
                trade.moods().getFirst() == Mood.CALM || trade.moods().getFirst() == Mood.LUXURIOUS;
        boolean loud = !reserved && trade != Trade.OTHER && vivid(product) >= VIVID;
        if (loud) {
            moods.add(Mood.BOLD);
        }
        moods.addAll(trade == Trade.OTHER ? ofColors(product) : trade.moods());
        var families = new LinkedHashSet<>(trade.families());
        if (loud) {
            families.addAll(FLATS);
        }
        styles.addAll(trade.styles());
        return new DirectionGuess(
                trade, new ArrayList<>(moods), new ArrayList<>(styles), season(name, lines), new ArrayList<>(families));
    }

    private static List<Season> season(Direction name, List<Direction> lines) {
        List<Season> seasons = new ArrayList<>(name.seasons());
        lines.forEach(line -> seasons.addAll(line.seasons()));
        return seasons.stream().limit(1).toList();
    }

    private static List<Mood> ofColors(List<Rgba> product) {
        double vivid = vivid(product);
        double light = product.isEmpty() ? 0.5 : Oklab.of(product.getFirst()).l();
        if (vivid >= VIVID) {
            return List.of(Mood.BOLD, Mood.PLAYFUL, Mood.FRESH);
        }
        if (vivid < GREY && light < DARK) {
            return List.of(Mood.LUXURIOUS, Mood.CALM);
        }
        return List.of(Mood.CALM, Mood.FRESH, Mood.WARM);
    }

    /** The chroma of the most telling colour. */
    private static double vivid(List<Rgba> product) {
        double vivid = 0;
        for (int i = 0; i < product.size(); i++) {
            vivid = Math.max(vivid, Oklab.of(product.get(i)).chroma() / (1 + 0.2 * i));
        }
        return vivid;
    }

    /** The guess as a direction, for what nobody named. */
    Direction asDirection() {
        List<Enum<?>> wanted = new ArrayList<>();
        wanted.addAll(moods);
        wanted.addAll(styles);
        wanted.addAll(seasons);
        return new Direction(wanted, Set.of(), List.of());
    }
}
