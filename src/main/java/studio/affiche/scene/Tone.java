package studio.affiche.scene;

/** Whether the picture is light or dark as a whole. */
public enum Tone implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** Light ground, dark text. */
    LIGHT("light tone", "bright|airy|high key|light background|light toned|pale|pastel|luminous|明亮|浅色|亮色|明快|淡雅"),
    /** Dark ground, light text. */
    DARK("dark tone", "dark|low key|dark background|dark toned|moody|deep shadow|shadowy|dim|noir|深色|暗色|暗调|昏暗|幽暗|深沉");

    private final String phrase;
    private final String synonyms;

    Tone(String phrase, String synonyms) {
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
