package studio.affiche.design.director;

import java.util.List;
import studio.affiche.design.layout.Archetype;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;

/**
 * An idea for a poster: a scene, and the layouts that live well in it.
 *
 * @param family of the scene
 * @param moods the scene may have
 * @param archetypes that suit it, the best first
 */
record Concept(SceneFamily family, List<Mood> moods, List<Archetype> archetypes) {
    Concept {
        moods = List.copyOf(moods);
        archetypes = List.copyOf(archetypes);
    }
}
