package studio.affiche.design.director;

import java.util.LinkedHashSet;
import java.util.Optional;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.LightSide;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

/**
 * What the designer's direction asks for.
 *
 * @param family if one is named
 * @param words everything else that it says
 */
record Wish(Optional<SceneFamily> family, ScenePrompt words) {
    /** Reads a direction; an empty one wishes nothing. */
    static Wish of(String direction) {
        return new Wish(ScenePrompts.family(direction), ScenePrompts.read(direction));
    }

    /** A prompt with everything that is wished in the place of what it says itself. */
    ScenePrompt over(ScenePrompt prompt) {
        var materials = new LinkedHashSet<>(words.materials());
        materials.addAll(prompt.materials());
        var details = new LinkedHashSet<>(prompt.details());
        details.addAll(words.details());
        return new ScenePrompt(
                prompt.family(),
                words.tone() == Tone.ANY ? prompt.tone() : words.tone(),
                words.time() == DayTime.ANY ? prompt.time() : words.time(),
                words.side() == LightSide.ANY ? prompt.side() : words.side(),
                words.softness() == Softness.ANY ? prompt.softness() : words.softness(),
                words.mood() == Mood.ANY ? prompt.mood() : words.mood(),
                words.season() == Season.ANY ? prompt.season() : words.season(),
                materials,
                details,
                words.colors().isEmpty() ? prompt.colors() : words.colors());
    }
}
