package studio.affiche.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases that prompts may hold and what each says. */
final class Vocabulary {
    /**
     * What one phrase says.
     *
     * @param names values it stands for, at most one of each kind but families
     * @param suggests families that it makes likely where none is named
     */
    record Meaning(List<Phrased> names, List<SceneFamily> suggests) {}

    /** A phrase found in a prompt. */
    record Found(Meaning meaning, int position) {}

    private static final Set<String> NEGATIONS = Set.of("no", "without", "无", "没");
    private static final Set<String> FILLERS = Set.of("the", "a", "an", "any", "有");

    private final Map<String, Meaning> phrases = new HashMap<>();
    private int longest = 1;

    Vocabulary() {
        for (SceneFamily family : SceneFamily.values()) {
            name(family);
            for (String hint : split(family.traits().hints())) {
                entry(hint).suggests().add(family);
            }
        }
        for (Phrased[] kind : List.<Phrased[]>of(
                Tone.values(),
                DayTime.values(),
                LightSide.values(),
                Softness.values(),
                Mood.values(),
                Season.values(),
                Material.values(),
                Detail.values(),
                ColorWord.values())) {
            for (Phrased value : kind) {
                name(value);
            }
        }
    }

    private void name(Phrased value) {
        for (String phrase : split(value.phrase() + "|" + value.synonyms())) {
            entry(phrase).names().add(value);
        }
    }

    private static List<String> split(String phrases) {
        List<String> all = new ArrayList<>();
        for (String phrase : phrases.split("\\|")) {
            if (!phrase.isBlank()) {
                all.add(phrase);
            }
        }
        return all;
    }

    private Meaning entry(String phrase) {
        List<String> tokens = PromptTokens.of(phrase);
        longest = Math.max(longest, tokens.size());
        return phrases.computeIfAbsent(
                String.join(" ", tokens), key -> new Meaning(new ArrayList<>(), new ArrayList<>()));
    }

    /** The phrases of a prompt in order, the longest at each place, those after “no” or “without” left out. */
    List<Found> find(List<String> tokens) {
        List<Found> found = new ArrayList<>();
        boolean negated = false;
        int i = 0;
        while (i < tokens.size()) {
            String token = tokens.get(i);
            int length = lengthAt(tokens, i);
            if (length > 0) {
                if (!negated) {
                    found.add(new Found(meaning(tokens, i, length), i));
                }
                negated = false;
                i += length;
                continue;
            }
            negated = NEGATIONS.contains(token) || (negated && FILLERS.contains(token));
            i++;
        }
        return found;
    }

    private int lengthAt(List<String> tokens, int start) {
        for (int length = Math.min(longest, tokens.size() - start); length > 0; length--) {
            if (phrases.containsKey(String.join(" ", tokens.subList(start, start + length)))) {
                return length;
            }
        }
        return 0;
    }

    private Meaning meaning(List<String> tokens, int start, int length) {
        return phrases.getOrDefault(
                String.join(" ", tokens.subList(start, start + length)), new Meaning(List.of(), List.of()));
    }
}
