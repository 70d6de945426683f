package studio.affiche.scene;

/** A value that prompts can name. */
public sealed interface Phrased
        permits SceneFamily, Tone, DayTime, LightSide, Softness, Mood, Season, Material, Detail, ColorWord {
    /** The words that stand for it in a written prompt; empty if nothing is said. */
    String phrase();

    /** Further words that are read as it, in English and Chinese, separated by {@code |}; may be empty. */
    String synonyms();
}
