package studio.affiche.design.direction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.Season;
import studio.affiche.scene.Tone;

/**
 * What binds the pictures of a brief: its direction, and where that is silent what trade, copy and product suggest. A
 * scene that contradicts the direction is never taken.
 */
public final class Binding {
    /** Families that a dozen posters need. */
    public static final int LEAST_FAMILIES = 6;

    private static final double FAVOURITE = 2.0;
    private static final double LIGHT_COLOR = 0.62;
    private static final double DARK_COLOR = 0.42;

    private final Direction direction;
    private final DirectionGuess guess;
    private final Direction effective;
    private final Map<SceneFamily, Fit.Suits> families;

    private Binding(Direction direction, DirectionGuess guess) {
        this.direction = direction;
        this.guess = guess;
        this.effective = filled(direction, guess);
        this.families = families();
    }

    /**
     * The binding of a brief.
     *
     * @param product its main colours, the largest share first; may be empty
     */
    public static Binding of(Brief brief, List<Rgba> product) {
        return new Binding(Direction.read(brief.direction()), DirectionGuess.of(brief, product));
    }

    /** How a family goes with a direction alone. */
    public static Fit suits(SceneFamily family, Direction direction) {
        return new Suiting(direction, Direction.NONE, List.of(SceneFamily.values()), ground(direction)).of(family);
    }

    /** What the brief's direction says, nothing guessed. */
    public Direction direction() {
        return direction;
    }

    /** What trade, copy and product suggest. */
    public DirectionGuess guess() {
        return guess;
    }

    /** The direction, its missing mood, style and season filled from the guess. */
    public Direction effective() {
        return effective;
    }

    /** The families that may be taken and how well each serves, the best first; never empty. */
    public Map<SceneFamily, Fit.Suits> taken() {
        return families;
    }

    /** How well a family serves, 0 to about 10. */
    public double score(SceneFamily family) {
        Fit.Suits suits = families.get(family);
        return suits == null ? 0 : suits.score();
    }

    /** Whether the direction names the family, its place or its material. */
    public boolean named(SceneFamily family) {
        Fit.Suits suits = families.get(family);
        return suits != null && suits.named();
    }

    /** What in a prompt contradicts the direction, as a word for a message; empty if nothing does. */
    public Optional<String> contradiction(ScenePrompt prompt) {
        if (suiting(direction).of(prompt.family()) instanceof Fit.Refused(String facet)) {
            return Optional.of(facet);
        }
        Tone tone = direction.tone();
        if (tone != Tone.ANY && prompt.tone() != Tone.ANY && prompt.tone() != tone) {
            return Optional.of(Suiting.word(tone));
        }
        if (!direction.seasons().isEmpty() && prompt.season() != Season.ANY && !direction.wants(prompt.season())) {
            return Optional.of(Suiting.word(direction.seasons().getFirst()));
        }
        if (!direction.times().isEmpty() && prompt.time() != DayTime.ANY && !direction.wants(prompt.time())) {
            return Optional.of(Suiting.word(direction.times().getFirst()));
        }
        for (Mood mood : direction.moods()) {
            if (Opposites.of(mood, prompt.mood())) {
                return Optional.of(Suiting.word(mood));
            }
        }
        return prompt.colors().stream()
                .filter(direction::forbids)
                .findFirst()
                .map(color -> "no " + Suiting.word(color));
    }

    /**
     * The colours that prompts name, the ground's first. A light colour in a dark picture, or a dark one in a light
     * picture, is its accent.
     */
    public List<ColorWord> colors() {
        return colors(direction);
    }

    private static List<ColorWord> colors(Direction direction) {
        List<ColorWord> wanted = direction.colors();
        if (wanted.isEmpty()) {
            return wanted;
        }
        Tone tone = direction.tone();
        double first = Oklab.of(wanted.getFirst().color()).l();
        boolean metal = direction.wants(Mood.LUXURIOUS) && wanted.getFirst() == ColorWord.GOLD;
        List<ColorWord> all = new ArrayList<>();
        if ((tone == Tone.DARK && first > LIGHT_COLOR) || (metal && tone != Tone.LIGHT)) {
            wanted.stream()
                    .filter(c -> Oklab.of(c.color()).l() <= LIGHT_COLOR)
                    .findFirst()
                    .or(() -> Optional.of(ColorWord.BLACK))
                    .ifPresent(all::add);
        } else if (tone == Tone.LIGHT && first < DARK_COLOR) {
            wanted.stream()
                    .filter(c -> Oklab.of(c.color()).l() >= LIGHT_COLOR)
                    .findFirst()
                    .or(() -> Optional.of(ColorWord.WHITE))
                    .ifPresent(all::add);
        }
        wanted.stream().filter(c -> !all.contains(c)).forEach(all::add);
        return all.stream().limit(ScenePrompt.MAX_COLORS).toList();
    }

    private static Optional<ColorWord> ground(Direction direction) {
        return colors(direction).stream().findFirst();
    }

    private Suiting suiting(Direction binding) {
        return new Suiting(binding, effective, guess.families(), ground(direction));
    }

    private static Direction filled(Direction direction, DirectionGuess guess) {
        if (direction.isEmpty()) {
            return guess.asDirection();
        }
        List<Enum<?>> wanted = new ArrayList<>(direction.wanted());
        for (Enum<?> facet : guess.asDirection().wanted()) {
            boolean open = switch (facet) {
                case Mood m -> direction.moods().isEmpty();
                case Style s -> direction.styles().isEmpty();
                case Season s -> direction.seasons().isEmpty();
                default -> false;
            };
            if (open
                    && !direction.forbids(facet)
                    && direction.wanted().stream().noneMatch(f -> Opposites.of(f, facet))) {
                wanted.add(facet);
            }
        }
        return new Direction(wanted, direction.forbidden(), direction.remarks());
    }

    /** All that do not contradict the direction; style, then mood must fit as long as enough families are left. */
    private Map<SceneFamily, Fit.Suits> families() {
        Map<SceneFamily, Fit.Suits> all = scored(direction.isEmpty() ? effective : direction);
        Map<SceneFamily, Fit.Suits> strict = kept(all, true, true);
        if (strict.size() < LEAST_FAMILIES) {
            strict = kept(all, true, false);
        }
        if (strict.size() < LEAST_FAMILIES) {
            strict = kept(all, false, false);
        }
        if (strict.isEmpty()) {
            // A direction that forbids every scene binds what it can.
            strict.put(SceneFamily.STUDIO_SWEEP, new Fit.Suits(0, false, false, false));
        }
        return strict;
    }

    private Map<SceneFamily, Fit.Suits> scored(Direction binding) {
        record Scored(SceneFamily family, Fit.Suits suits) {}
        double weight = direction.isEmpty() ? 1 : guess.trade() == Trade.OTHER ? 0.3 : 0.6;
        List<Scored> scored = new ArrayList<>();
        for (SceneFamily family : SceneFamily.values()) {
            if (suiting(binding).of(family) instanceof Fit.Suits suits) {
                double score = suits.score() + weight * liking(family);
                scored.add(new Scored(family, new Fit.Suits(score, suits.named(), suits.mood(), suits.style())));
            }
        }
        scored.sort(Comparator.comparingDouble((Scored s) -> -s.suits().score()));
        Map<SceneFamily, Fit.Suits> all = new LinkedHashMap<>();
        for (Scored s : scored) {
            if (s.suits().score() >= 0 || all.size() < LEAST_FAMILIES) {
                all.put(s.family(), s.suits());
            }
        }
        return all;
    }

    /** How well a family serves what is guessed, 0 to about 4. */
    private double liking(SceneFamily family) {
        FamilyFacts facts = FamilyFacts.of(family);
        int at = guess.families().indexOf(family);
        double liking = at < 0 ? 0 : FAVOURITE - 0.1 * at;
        liking += facts.moods().stream().anyMatch(guess.moods()::contains) ? 0.5 : 0;
        liking += facts.styles().stream().anyMatch(guess.styles()::contains) ? 0.5 : 0;
        boolean against = facts.never().stream()
                .anyMatch(f -> guess.moods().indexOf(f) == 0 || guess.styles().indexOf(f) == 0);
        return against ? liking - 1.5 : liking;
    }

    private static Map<SceneFamily, Fit.Suits> kept(Map<SceneFamily, Fit.Suits> all, boolean mood, boolean style) {
        Map<SceneFamily, Fit.Suits> kept = new LinkedHashMap<>();
        all.forEach((family, suits) -> {
            if (suits.named() || ((suits.mood() || !mood) && (suits.style() || !style))) {
                kept.put(family, suits);
            }
        });
        return kept;
    }
}
