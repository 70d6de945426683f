package studio.affiche.design.direction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Detail;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

/** Reads directions in eleven languages by the table {@code direction.tsv}. */
final class DirectionReader {
    /** What a phrase does. */
    private enum Negation {
        /** Takes away what follows. */
        BEFORE,
        /** Takes away what it follows. */
        AFTER,
        /** Means nothing, but holds other phrases. */
        IGNORED
    }

    private static final Map<String, Class<? extends Enum<?>>> KINDS = Map.ofEntries(
            Map.entry("season", Season.class),
            Map.entry("time", DayTime.class),
            Map.entry("tone", Tone.class),
            Map.entry("softness", Softness.class),
            Map.entry("mood", Mood.class),
            Map.entry("place", Place.class),
            Map.entry("material", SurfaceMaterial.class),
            Map.entry("color", ColorWord.class),
            Map.entry("style", Style.class),
            Map.entry("detail", Detail.class),
            Map.entry("family", SceneFamily.class),
            Map.entry("not", Negation.class));

    private static final Lexicon<List<Enum<?>>> LEXICON = new Lexicon<>("direction.tsv", DirectionReader::facets);

    /** Words that a negation reaches across: "no more than a hint of", "不要太". */
    private static final int REACH = 3;

    private static final Set<String> FILLERS =
            Set.of("太", "有", "任", "何", "很", "用", "出", "现", "的", "是", "は", "が", "を", "の");
    private static final Set<String> ALSO = Set.of(
            "or", "nor", "and", "oder", "und", "ou", "et", "o", "u", "y", "e", "и", "или", "او", "و", "和", "或", "与",
            "跟", "や", "と");

    private final Map<Enum<?>, String> wanted = new LinkedHashMap<>();
    private final Map<Enum<?>, String> implied = new LinkedHashMap<>();
    private final Set<Enum<?>> forbidden = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    private DirectionReader() {}

    static Direction read(String text) {
        var reader = new DirectionReader();
        reader.pieces(LEXICON.read(text));
        for (SceneFamily family : ScenePrompts.named(text)) {
            reader.implied.putIfAbsent(family, "");
        }
        return reader.direction();
    }

    private static List<Enum<?>> facets(String cell) {
        List<Enum<?>> all = new ArrayList<>();
        for (String facet : cell.split(" ")) {
            int colon = facet.indexOf(':');
            all.add(constant(facet.substring(0, Math.max(0, colon)), facet.substring(colon + 1)));
        }
        return List.copyOf(all);
    }

    private static Enum<?> constant(String kind, String name) {
        Class<? extends Enum<?>> type = KINDS.get(kind);
        if (type != null) {
            for (Enum<?> constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
        }
        throw new IllegalStateException("direction.tsv names an unknown facet: " + kind + ":" + name);
    }

    private void pieces(List<Lexicon.Piece<List<Enum<?>>>> pieces) {
        int reach = 0;
        boolean chained = false;
        Optional<Lexicon.Known<List<Enum<?>>>> before = Optional.empty();
        Optional<Lexicon.Known<List<Enum<?>>>> ahead = Optional.empty();
        for (Lexicon.Piece<List<Enum<?>>> piece : pieces) {
            switch (piece) {
                case Lexicon.End<List<Enum<?>>> e -> {
                    // A negation with nothing after it belongs to what it follows, as 不要 in Japanese.
                    if (reach > 0) {
                        ahead.ifPresent(this::forbid);
                    }
                    reach = 0;
                    chained = false;
                    before = Optional.empty();
                }
                case Lexicon.Unknown<List<Enum<?>>>(String words) -> {
                    chained = chained && ALSO.contains(words);
                    if (chained) {
                        reach = 1;
                    } else if (!FILLERS.contains(words) && !ALSO.contains(words)) {
                        reach = Character.isIdeographic(words.codePointAt(0)) ? 0 : reach - 1;
                    }
                }
                case Lexicon.Known<List<Enum<?>>> known -> {
                    if (known.meaning().getFirst() instanceof Negation negation) {
                        if (negation == Negation.AFTER) {
                            before.ifPresent(this::forbid);
                        }
                        reach = negation == Negation.BEFORE ? REACH : 0;
                        ahead = before;
                        before = Optional.empty();
                        chained = false;
                    } else {
                        if (reach > 0) {
                            forbid(known);
                        } else {
                            want(known);
                        }
                        chained = reach > 0;
                        reach = 0;
                        before = Optional.of(known);
                    }
                }
            }
        }
        if (reach > 0) {
            ahead.ifPresent(this::forbid);
        }
    }

    private void want(Lexicon.Known<List<Enum<?>>> known) {
        wanted.putIfAbsent(known.meaning().getFirst(), known.words());
        known.meaning().stream().skip(1).forEach(f -> implied.putIfAbsent(f, known.words()));
    }

    private void forbid(Lexicon.Known<List<Enum<?>>> known) {
        Enum<?> facet = known.meaning().getFirst();
        forbidden.add(facet);
        if (known.words().equals(wanted.get(facet))) {
            wanted.remove(facet);
        }
        known.meaning().stream().skip(1).forEach(f -> implied.remove(f, known.words()));
    }

    private Direction direction() {
        Map<Enum<?>, String> kept = new LinkedHashMap<>();
        wanted.forEach((facet, words) -> {
            Optional<Map.Entry<Enum<?>, String>> rival = kept.entrySet().stream()
                    .filter(e -> Opposites.of(e.getKey(), facet))
                    .findFirst();
            if (rival.isPresent()) {
                remark(rival.get().getValue(), words, "exclude each other");
            } else if (forbidden.contains(facet)) {
                remark(words, "no " + words, "are both in it");
                forbidden.remove(facet);
                kept.put(facet, words);
            } else {
                kept.put(facet, words);
            }
        });
        List<Enum<?>> all = new ArrayList<>(kept.keySet());
        for (Enum<?> facet : implied.keySet()) {
            if (!forbidden.contains(facet) && all.stream().noneMatch(f -> Opposites.of(f, facet))) {
                all.add(facet);
            }
        }
        return new Direction(all, forbidden, remarks);
    }

    private void remark(String first, String second, String why) {
        if (!first.equals(second)) {
            remarks.add(String.format(
                    Locale.ROOT,
                    "The direction asks for \"%s\" and \"%s\", which %s: the posters follow \"%s\"; remove one of the two",
                    first,
                    second,
                    why,
                    first));
        }
    }
}
