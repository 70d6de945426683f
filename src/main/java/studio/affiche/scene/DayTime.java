package studio.affiche.scene;

/** The time of day that the light tells of. */
public enum DayTime implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** Clear low warm light. */
    MORNING("morning", "dawn|sunrise|early light|daybreak|first light|清晨|早晨|晨光|日出|晨曦|晨雾|早上|朝阳"),
    /** High neutral light. */
    NOON("noon", "midday|daylight|broad daylight|正午|中午|白天|日光"),
    /** Low golden light. */
    SUNSET("sunset", "dusk|golden hour|late afternoon|afternoon|evening|twilight|日落|黄昏|傍晚|夕阳|午后|下午|晚霞|落日"),
    /** Dark, lit by lamps. */
    NIGHT("night", "at night|midnight|nighttime|nocturnal|moonlight|moonlit|starry|stars|星空|夜空|星夜|夜晚|夜色|夜间|深夜|月光|月夜|夜");

    private final String phrase;
    private final String synonyms;

    DayTime(String phrase, String synonyms) {
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
