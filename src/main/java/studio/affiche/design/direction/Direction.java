package studio.affiche.design.direction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Detail;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Season;
import studio.affiche.scene.Tone;

/**
 * What a direction asks of the picture. Facets are constants of {@link Season}, {@link DayTime}, {@link Tone},
 * {@link Mood}, {@link Place}, {@link SurfaceMaterial}, {@link ColorWord}, {@link Style}, {@link SceneFamily},
 * {@link studio.affiche.scene.Softness} and {@link Detail}; none of them contradict each other.
 *
 * @param wanted facets in the order in which they are named
 * @param forbidden facets that the direction takes away, such as snow in "no snow"
 * @param remarks a sentence for each contradiction that was settled, empty if there was none
 */
public record Direction(List<Enum<?>> wanted, Set<Enum<?>> forbidden, List<String> remarks) {
    /** Asks for nothing. */
    public static final Direction NONE = new Direction(List.of(), Set.of(), List.of());

    public Direction {
        wanted = List.copyOf(new LinkedHashSet<>(wanted));
        forbidden = Collections.unmodifiableSet(new LinkedHashSet<>(forbidden));
        remarks = List.copyOf(remarks);
    }

    /** Reads a direction in any of the lexicon's languages. */
    public static Direction read(String text) {
        return DirectionReader.read(text);
    }

    public boolean isEmpty() {
        return wanted.isEmpty() && forbidden.isEmpty();
    }

    /** The facets of one kind that are wanted, the first named first. */
    public <T extends Enum<T>> List<T> wanted(Class<T> kind) {
        List<T> all = new ArrayList<>();
        for (Enum<?> facet : wanted) {
            if (kind.isInstance(facet)) {
                all.add(kind.cast(facet));
            }
        }
        return all;
    }

    /** The facets of one kind that are forbidden. */
    public <T extends Enum<T>> Set<T> forbidden(Class<T> kind) {
        Set<T> all = new LinkedHashSet<>();
        for (Enum<?> facet : forbidden) {
            if (kind.isInstance(facet)) {
                all.add(kind.cast(facet));
            }
        }
        return all;
    }

    public boolean wants(Enum<?> facet) {
        return wanted.contains(facet);
    }

    public boolean forbids(Enum<?> facet) {
        return forbidden.contains(facet);
    }

    public List<Season> seasons() {
        return wanted(Season.class);
    }

    public List<DayTime> times() {
        return wanted(DayTime.class);
    }

    public List<Mood> moods() {
        return wanted(Mood.class);
    }

    public List<Place> places() {
        return wanted(Place.class);
    }

    public List<SurfaceMaterial> materials() {
        return wanted(SurfaceMaterial.class);
    }

    public List<ColorWord> colors() {
        return wanted(ColorWord.class);
    }

    public List<Style> styles() {
        return wanted(Style.class);
    }

    public List<SceneFamily> families() {
        return wanted(SceneFamily.class);
    }

    /**
     * Light or dark: what is named, else the opposite of what is forbidden, else dark at night and light in the
     * morning and at noon; {@link Tone#ANY} if nothing tells.
     */
    public Tone tone() {
        for (Tone tone : wanted(Tone.class)) {
            return tone;
        }
        if (forbids(Tone.DARK)) {
            return Tone.LIGHT;
        }
        if (forbids(Tone.LIGHT) || wants(DayTime.NIGHT)) {
            return Tone.DARK;
        }
        return wants(DayTime.MORNING) || wants(DayTime.NOON) ? Tone.LIGHT : Tone.ANY;
    }
}
