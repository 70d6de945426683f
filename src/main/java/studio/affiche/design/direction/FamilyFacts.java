package studio.affiche.design.direction;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Detail;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

/**
 * What a family of scenes shows and suits: a row of {@code families.tsv}.
 *
 * @param setting where it is set at all
 * @param places that its pictures are a picture of, the plainest first
 * @param seasons that it can show
 * @param times of day that it can show
 * @param tones it looks good in
 * @param materials that it shows or can show, the plainest first
 * @param moods it serves
 * @param styles it serves
 * @param never facets that it contradicts
 * @param needs facets of which at least one is wanted where the family is taken; empty for none
 */
public record FamilyFacts(
        Setting setting,
        List<Place> places,
        Set<Season> seasons,
        Set<DayTime> times,
        Set<Tone> tones,
        List<SurfaceMaterial> materials,
        List<Mood> moods,
        List<Style> styles,
        Set<Enum<?>> never,
        Set<Enum<?>> needs) {
    /** Where a family is set. */
    public enum Setting {
        /** A set that stands for any place. */
        NEUTRAL,
        /** Flat or abstract. */
        GRAPHIC,
        INDOORS,
        OUTDOORS
    }

    private static final Map<SceneFamily, FamilyFacts> ALL = read();

    public static FamilyFacts of(SceneFamily family) {
        return Objects.requireNonNull(ALL.get(family), family.name());
    }

    private static Map<SceneFamily, FamilyFacts> read() {
        var all = new EnumMap<SceneFamily, FamilyFacts>(SceneFamily.class);
        for (String[] row : Table.rows("families.tsv")) {
            all.put(SceneFamily.valueOf(row[0]), of(row));
        }
        return all;
    }

    private static FamilyFacts of(String[] row) {
        return new FamilyFacts(
                Setting.valueOf(row[1]),
                list(row[2], Place.class),
                all(row[3], Season.class, Season.ANY),
                all(row[4], DayTime.class, DayTime.ANY),
                set(row[5], Tone.class),
                list(row[6], SurfaceMaterial.class),
                list(row[7], Mood.class),
                list(row[8], Style.class),
                facets(cell(row, 9)),
                facets(cell(row, 10)));
    }

    /** Empty cells at the end of a row may be missing. */
    private static String cell(String[] row, int index) {
        return index < row.length ? row[index] : "";
    }

    private static Stream<String> names(String cell) {
        return Arrays.stream(cell.split(" ")).filter(name -> !name.isBlank());
    }

    private static <T extends Enum<T>> List<T> list(String cell, Class<T> kind) {
        return names(cell).map(name -> Enum.valueOf(kind, name)).toList();
    }

    private static <T extends Enum<T>> Set<T> set(String cell, Class<T> kind) {
        return Set.copyOf(list(cell, kind));
    }

    private static <T extends Enum<T>> Set<T> all(String cell, Class<T> kind, T any) {
        if (!cell.equals("all")) {
            return set(cell, kind);
        }
        var set = new HashSet<>(List.of(kind.getEnumConstants()));
        set.remove(any);
        return Set.copyOf(set);
    }

    /** Constants of any kind by name; FESTIVE and PLAYFUL are moods and styles both. */
    private static Set<Enum<?>> facets(String cell) {
        var set = new LinkedHashSet<Enum<?>>();
        names(cell).forEach(name -> {
            int before = set.size();
            for (Class<? extends Enum<?>> kind : List.<Class<? extends Enum<?>>>of(
                    Mood.class,
                    Style.class,
                    Place.class,
                    SurfaceMaterial.class,
                    Season.class,
                    DayTime.class,
                    Tone.class,
                    Softness.class,
                    Detail.class)) {
                for (Enum<?> constant : kind.getEnumConstants()) {
                    if (constant.name().equals(name)) {
                        set.add(constant);
                    }
                }
            }
            if (set.size() == before) {
                throw new IllegalStateException("families.tsv names an unknown facet: " + name);
            }
        });
        return Set.copyOf(set);
    }
}
