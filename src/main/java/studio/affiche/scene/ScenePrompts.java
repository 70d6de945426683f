package studio.affiche.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Background prompts as words: plain English or Chinese in, a true description out. */
public final class ScenePrompts {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final int NAMED = 100;
    private static final int SUGGESTED = 3;

    private ScenePrompts() {}

    /**
     * Reads any text: whole words and phrases that are known count, the rest is ignored, the first of two that
     * contradict each other wins. If nothing tells of a family, a hash of the text chooses one.
     *
     * @param text of any length; the first 4000 characters are read
     */
    public static ScenePrompt read(String text) {
        List<String> tokens = PromptTokens.of(text);
        Map<SceneFamily, Integer> votes = new EnumMap<>(SceneFamily.class);
        Tone tone = Tone.ANY;
        DayTime time = DayTime.ANY;
        LightSide side = LightSide.ANY;
        Softness softness = Softness.ANY;
        Mood mood = Mood.ANY;
        Season season = Season.ANY;
        Set<Material> materials = new LinkedHashSet<>();
        Set<Detail> details = EnumSet.noneOf(Detail.class);
        Set<ColorWord> colors = new LinkedHashSet<>();
        for (Vocabulary.Found found : VOCABULARY.find(tokens)) {
            for (Phrased value : found.meaning().names()) {
                switch (value) {
                    case SceneFamily f -> votes.merge(f, NAMED * f.traits().priority(), Math::max);
                    case Tone t -> tone = tone == Tone.ANY ? t : tone;
                    case DayTime t -> time = time == DayTime.ANY ? t : time;
                    case LightSide s -> side = side == LightSide.ANY ? s : side;
                    case Softness s -> softness = softness == Softness.ANY ? s : softness;
                    case Mood m -> mood = mood == Mood.ANY ? m : mood;
                    case Season s -> season = season == Season.ANY ? s : season;
                    case Material m -> materials.add(m);
                    case Detail d -> details.add(d);
                    case ColorWord c -> colors.add(c);
                }
            }
            found.meaning().suggests().forEach(f -> votes.merge(f, SUGGESTED, Integer::sum));
        }
        return new ScenePrompt(
                family(votes, tokens),
                tone,
                time,
                side,
                softness,
                mood,
                season,
                materials,
                details,
                List.copyOf(colors));
    }

    /** The family that a text names or suggests; empty if nothing in it tells of one. */
    public static Optional<SceneFamily> family(String text) {
        boolean told = VOCABULARY.find(PromptTokens.of(text)).stream()
                .map(Vocabulary.Found::meaning)
                .anyMatch(m -> !m.suggests().isEmpty() || m.names().stream().anyMatch(SceneFamily.class::isInstance));
        return told ? Optional.of(read(text).family()) : Optional.empty();
    }

    /** The families that a text names by words of their own, in order; words that only suggest one do not count. */
    public static List<SceneFamily> named(String text) {
        return VOCABULARY.find(PromptTokens.of(text)).stream()
                .flatMap(found -> found.meaning().names().stream())
                .filter(SceneFamily.class::isInstance)
                .map(SceneFamily.class::cast)
                .distinct()
                .toList();
    }

    private static SceneFamily family(Map<SceneFamily, Integer> votes, List<String> tokens) {
        SceneFamily best = SceneFamily.STUDIO_SWEEP;
        int most = 0;
        for (Map.Entry<SceneFamily, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return most > 0 ? best : byHash(String.join(" ", tokens));
    }

    /** The family whose hash with the text is highest: a new family takes over few of the old texts. */
    private static SceneFamily byHash(String text) {
        SceneFamily best = SceneFamily.STUDIO_SWEEP;
        int highest = Integer.MIN_VALUE;
        for (SceneFamily family : SceneFamily.values()) {
            int hash = Noise.hash(text.hashCode(), family.name().hashCode(), 7);
            if (hash > highest) {
                highest = hash;
                best = family;
            }
        }
        return best;
    }

    /**
     * Describes what is painted, so that {@code read(write(p))} equals {@code p}: “terracotta plaster wall, arch niche
     * with round podium, soft morning light from the left, leaf shadows”.
     */
    public static String write(ScenePrompt prompt) {
        List<String> parts = new ArrayList<>();
        Stream<Material> walls = prompt.materials().stream().filter(m -> m.part() == Material.Part.WALL);
        String wall = walls.map(Material::phrase).findFirst().orElse("");
        String colors = joined(prompt.colors().stream().map(ColorWord::phrase).toList());
        if (!wall.isEmpty()) {
            parts.add((colors + " " + wall).strip());
        } else if (!colors.isEmpty()) {
            parts.add(colors + " tones");
        }
        parts.add(prompt.family().phrase());
        prompt.materials().stream()
                .filter(m -> m.part() != Material.Part.WALL)
                .map(Material::phrase)
                .forEach(parts::add);
        parts.add(light(prompt));
        prompt.details().stream().map(Detail::phrase).forEach(parts::add);
        if (prompt.mood() != Mood.ANY) {
            parts.add(prompt.mood().phrase() + " mood");
        }
        parts.add(prompt.season().phrase());
        parts.add(prompt.tone().phrase());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String light(ScenePrompt prompt) {
        boolean night = prompt.time() == DayTime.NIGHT;
        String time = night ? "" : prompt.time().phrase();
        String side = prompt.side().phrase();
        String softness = prompt.softness().phrase();
        boolean any = !(time + side + softness).isEmpty();
        return Stream.of(softness, time, any ? "light" : "", side, night ? "at night" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static String joined(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
