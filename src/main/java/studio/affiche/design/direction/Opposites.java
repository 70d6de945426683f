package studio.affiche.design.direction;

import java.util.Set;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Mood;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

/** Facets that no single picture has together. */
final class Opposites {
    private static final Set<Set<Enum<?>>> PAIRS = Set.of(
            Set.of(Season.SUMMER, Season.WINTER),
            Set.of(Season.SPRING, Season.AUTUMN),
            Set.of(Season.SPRING, Season.WINTER),
            Set.of(Season.SUMMER, Season.AUTUMN),
            Set.of(Tone.LIGHT, Tone.DARK),
            Set.of(Tone.LIGHT, DayTime.NIGHT),
            Set.of(DayTime.MORNING, DayTime.NIGHT),
            Set.of(DayTime.NOON, DayTime.NIGHT),
            Set.of(Softness.SOFT, Softness.HARD),
            Set.of(Mood.CALM, Mood.BOLD),
            Set.of(Style.LUXURY, Style.SALE),
            Set.of(Style.MINIMAL, Style.FESTIVE));

    private Opposites() {}

    static boolean of(Enum<?> a, Enum<?> b) {
        return a != b && (PAIRS.contains(Set.of(a, b)) || apart(a, b) || apart(b, a));
    }

    /** Places that a season or another place leaves no season for. */
    private static boolean apart(Enum<?> a, Enum<?> b) {
        return a instanceof Place place
                && switch (b) {
                    case Season season -> !place.in(season);
                    case Place other -> !place.sharesSeason(other);
                    default -> false;
                };
    }
}
