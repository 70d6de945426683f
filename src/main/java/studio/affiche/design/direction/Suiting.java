package studio.affiche.design.direction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePalettes;
import studio.affiche.scene.Season;
import studio.affiche.scene.Tone;

/**
 * How families go with one direction.
 *
 * @param direction that binds
 * @param assumed what else is wanted, for families that are taken only where something asks for them
 * @param usual scenes of the trade
 * @param ground the colour that grounds must have, if any
 */
record Suiting(Direction direction, Direction assumed, List<SceneFamily> usual, Optional<ColorWord> ground) {
    Fit of(SceneFamily family) {
        FamilyFacts facts = FamilyFacts.of(family);
        boolean named = direction.families().contains(family);
        Optional<String> refused = forbidden(family, facts)
                .or(() -> season(facts))
                .or(() -> named ? Optional.empty() : contradiction(family, facts));
        boolean shown = place(facts) || facts.materials().stream().limit(1).anyMatch(direction::wants);
        if (refused.isEmpty() && !named && !place(facts)) {
            refused = ground.filter(color -> !ScenePalettes.paintable(family, color))
                    .map(Suiting::word);
        }
        if (refused.isPresent()) {
            return new Fit.Refused(refused.get());
        }
        boolean mood = direction.moods().isEmpty() || facts.moods().stream().anyMatch(direction::wants);
        boolean style = direction.styles().isEmpty() || facts.styles().stream().anyMatch(direction::wants);
        return new Fit.Suits(score(facts, named), named || shown, mood, style);
    }

    private Optional<String> forbidden(SceneFamily family, FamilyFacts facts) {
        boolean definite =
                facts.setting() == FamilyFacts.Setting.OUTDOORS || facts.setting() == FamilyFacts.Setting.INDOORS;
        for (Enum<?> facet : direction.forbidden()) {
            boolean shows = switch (facet) {
                case SceneFamily f -> f == family;
                case Place p -> definite && facts.places().contains(p);
                case SurfaceMaterial m -> first(facts.materials(), m);
                case Season s -> facts.seasons().size() == 1 && facts.seasons().contains(s);
                case DayTime t -> facts.times().size() == 1 && facts.times().contains(t);
                case Tone t -> facts.tones().size() == 1 && facts.tones().contains(t);
                default -> first(facts.moods(), facet) || first(facts.styles(), facet);
            };
            if (shows) {
                return Optional.of("no " + word(facet));
            }
        }
        return Optional.empty();
    }

    private static boolean first(List<? extends Enum<?>> facets, Enum<?> facet) {
        return !facets.isEmpty() && facets.getFirst() == facet;
    }

    private Optional<String> season(FamilyFacts facts) {
        boolean any =
                direction.seasons().isEmpty() || direction.seasons().stream().anyMatch(facts.seasons()::contains);
        return any ? Optional.empty() : Optional.of(word(direction.seasons().getFirst()));
    }

    private Optional<String> contradiction(SceneFamily family, FamilyFacts facts) {
        for (Enum<?> facet : facts.never()) {
            if (direction.wants(facet)) {
                return Optional.of(word(facet));
            }
        }
        if (direction.times().stream().noneMatch(facts.times()::contains)
                && !direction.times().isEmpty()) {
            return Optional.of(word(direction.times().getFirst()));
        }
        Tone tone = direction.tone();
        if (tone != Tone.ANY && !facts.tones().contains(tone)) {
            return Optional.of(word(tone));
        }
        if (!elsewhere(facts).isEmpty()) {
            return elsewhere(facts);
        }
        if (direction.places().isEmpty() && far(family, facts)) {
            return Optional.of("a place that nobody asked for");
        }
        boolean needed = facts.needs().isEmpty()
                || facts.needs().stream().anyMatch(f -> direction.wants(f) || assumed.wants(f))
                || facts.needs().contains(direction.tone());
        return needed ? Optional.empty() : Optional.of("a direction that does not ask for it");
    }

    /** Whether the family is a landscape that neither season, hour, material nor the trade asks for. */
    private boolean far(SceneFamily family, FamilyFacts facts) {
        boolean asked = usual.contains(family)
                || facts.materials().stream().limit(1).anyMatch(direction::wants)
                || facts.needs().stream()
                        .anyMatch(f -> !(f instanceof Mood) && !(f instanceof Style) && direction.wants(f))
                || (direction.wants(DayTime.NIGHT) && facts.times().size() == 1)
                || facts.needs().contains(direction.tone());
        return facts.setting() == FamilyFacts.Setting.OUTDOORS && !asked;
    }

    /** The wanted place, if the family is a picture of another. */
    private Optional<String> elsewhere(FamilyFacts facts) {
        boolean anywhere = switch (facts.setting()) {
            case NEUTRAL, GRAPHIC -> true;
            case INDOORS, OUTDOORS -> false;
        };
        List<Place> wanted = direction.places();
        if (anywhere || wanted.isEmpty() || kin(facts)) {
            return Optional.empty();
        }
        return Optional.of(word(wanted.getFirst()));
    }

    private boolean kin(FamilyFacts facts) {
        return direction.places().stream()
                .anyMatch(wanted -> facts.places().stream().anyMatch(shown -> shown == wanted || wanted.kin(shown)));
    }

    /** Whether the family is a picture of a wanted place, rather than a likeness of it. */
    private boolean place(FamilyFacts facts) {
        return facts.places().stream().anyMatch(direction::wants);
    }

    private double score(FamilyFacts facts, boolean named) {
        double score = named ? 4 : 0;
        if (!direction.places().isEmpty()) {
            score += place(facts) ? 3 : kin(facts) ? 1.5 : 0;
        }
        boolean made = facts.materials().stream().limit(1).anyMatch(direction::wants);
        score += made ? 2.5 : Math.min(1, count(facts.materials()));
        score += Math.min(2, count(facts.moods())) + Math.min(2, count(facts.styles()));
        if (facts.seasons().size() < 4 && facts.seasons().stream().anyMatch(direction::wants)) {
            score += 0.5;
        }
        if (direction.times().contains(DayTime.NIGHT) && facts.times().size() <= 2) {
            score += 1;
        }
        score += facts.needs().stream().anyMatch(direction::wants) ? 0.7 : 0;
        return score;
    }

    private double count(List<? extends Enum<?>> facets) {
        return facets.stream().filter(direction::wants).count();
    }

    static String word(Enum<?> facet) {
        return Objects.requireNonNull(facet).name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
