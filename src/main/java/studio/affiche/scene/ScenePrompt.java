package studio.affiche.scene;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a background prompt says. What a family cannot paint is left out on construction, so that a prompt is always
 * true to its picture: see {@link SceneFamily#materials()} and {@link SceneFamily#details()}.
 *
 * @param family which scene
 * @param tone light or dark
 * @param time of day
 * @param side where the main light comes from; chosen by the seed if not said
 * @param softness of shadows
 * @param mood the feeling
 * @param season of the year
 * @param materials of surfaces, at most one for each {@link Material.Part}
 * @param details beside the product
 * @param colors named colours, the ground's first, at most three, all different
 */
public record ScenePrompt(
        SceneFamily family,
        Tone tone,
        DayTime time,
        LightSide side,
        Softness softness,
        Mood mood,
        Season season,
        Set<Material> materials,
        Set<Detail> details,
        List<ColorWord> colors) {
    /** Most colours a prompt names. */
    public static final int MAX_COLORS = 3;

    public ScenePrompt {
        EnumSet<Material> kept = EnumSet.noneOf(Material.class);
        for (Material.Part part : Material.Part.values()) {
            materials.stream()
                    .sorted()
                    .filter(m -> m.part() == part && family.materials().contains(m))
                    .findFirst()
                    .ifPresent(kept::add);
        }
        materials = Collections.unmodifiableSet(kept);
        EnumSet<Detail> shown = EnumSet.noneOf(Detail.class);
        shown.addAll(details);
        shown.retainAll(family.details());
        details = Collections.unmodifiableSet(shown);
        if (tone == Tone.LIGHT && family.traits().character() == FamilyTraits.Palettes.GLOWING) {
            tone = Tone.ANY; // Lights glow in the dark only.
        }
        colors = List.copyOf(
                new LinkedHashSet<>(colors).stream().limit(MAX_COLORS).toList());
    }

    /** A family in its usual form, nothing else said. */
    public static ScenePrompt usual(SceneFamily family) {
        return new ScenePrompt(
                family,
                Tone.ANY,
                DayTime.ANY,
                LightSide.ANY,
                Softness.ANY,
                Mood.ANY,
                Season.ANY,
                Set.of(),
                family.traits().usual(),
                List.of());
    }

    /** The same with another family; what that one cannot paint is left out. */
    public ScenePrompt withFamily(SceneFamily other) {
        return new ScenePrompt(other, tone, time, side, softness, mood, season, materials, details, colors);
    }

    public ScenePrompt withTone(Tone other) {
        return new ScenePrompt(family, other, time, side, softness, mood, season, materials, details, colors);
    }

    public ScenePrompt withTime(DayTime other) {
        return new ScenePrompt(family, tone, other, side, softness, mood, season, materials, details, colors);
    }

    public ScenePrompt withSide(LightSide other) {
        return new ScenePrompt(family, tone, time, other, softness, mood, season, materials, details, colors);
    }

    public ScenePrompt withSoftness(Softness other) {
        return new ScenePrompt(family, tone, time, side, other, mood, season, materials, details, colors);
    }

    public ScenePrompt withMood(Mood other) {
        return new ScenePrompt(family, tone, time, side, softness, other, season, materials, details, colors);
    }

    public ScenePrompt withSeason(Season other) {
        return new ScenePrompt(family, tone, time, side, softness, mood, other, materials, details, colors);
    }

    public ScenePrompt withMaterials(Collection<Material> others) {
        return new ScenePrompt(family, tone, time, side, softness, mood, season, Set.copyOf(others), details, colors);
    }

    public ScenePrompt withDetails(Collection<Detail> others) {
        return new ScenePrompt(family, tone, time, side, softness, mood, season, materials, Set.copyOf(others), colors);
    }

    public ScenePrompt withColors(List<ColorWord> others) {
        return new ScenePrompt(family, tone, time, side, softness, mood, season, materials, details, others);
    }

    boolean has(Detail detail) {
        return details.contains(detail);
    }

    boolean has(Material material) {
        return materials.contains(material);
    }
}
