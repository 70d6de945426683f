package studio.affiche.scene;

/** How soft the edges of shadows are. */
public enum Softness implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** Wide, gentle penumbra. */
    SOFT("soft", "gentle|diffuse|diffused|soft light|soft shadow|hazy|柔光|柔和|柔软|漫射|朦胧"),
    /** Crisp edges, strong contrast. */
    HARD("hard", "crisp|dramatic|harsh|direct|hard light|hard sunlight|contrasty|硬光|强光|强烈光线|戏剧性");

    private final String phrase;
    private final String synonyms;

    Softness(String phrase, String synonyms) {
        this.phrase = phrase;
        this.synonyms = synonyms;
    }

    @Override
    public String phrase() {
        return phrase;
    }

    @Override
    public String synonyms() {
        return synonyms;
    }
}
