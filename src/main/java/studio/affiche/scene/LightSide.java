package studio.affiche.scene;

/** Where the main light comes from. */
public enum LightSide implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** From the left and above. */
    LEFT("from the left", "left light|left side light|lit from the left|左侧光|左光|左侧|左边光线|来自左侧"),
    /** From the right and above. */
    RIGHT("from the right", "right light|right side light|lit from the right|右侧光|右光|右侧|右边光线|来自右侧"),
    /** From straight above. */
    ABOVE("from above", "top light|overhead light|overhead|spotlight|spot light|顶光|上方光线|聚光灯|聚光");

    private final String phrase;
    private final String synonyms;

    LightSide(String phrase, String synonyms) {
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
