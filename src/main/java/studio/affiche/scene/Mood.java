package studio.affiche.scene;

/** What the picture should feel like. */
public enum Mood implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** Quiet colours and little detail. */
    CALM(
            "calm",
            "quiet|minimal|minimalist|minimalistic|serene|peaceful|simple|plain|tranquil|zen|dreamy|宁静|简约|极简|平静|安静|素雅|禅意|梦幻"),
    /** Clean, cool, bright colours. */
    FRESH("fresh", "clean|crisp air|cool|dewy|refreshing|icy|清新|清爽|清凉|新鲜|冰爽|凉爽"),
    /** Warm, homely colours. */
    WARM("warm", "cosy|cozy|homely|inviting|sunny|温暖|温馨|暖色|暖调|舒适"),
    /** Saturated colours, strong contrast. */
    BOLD("bold", "vivid|vibrant|energetic|strong|saturated|powerful|大胆|鲜艳|活力|强烈|醒目"),
    /** Deep restrained colours with a glint. */
    LUXURIOUS(
            "luxurious",
            "luxury|premium|elegant|opulent|high end|sophisticated|exclusive|glamorous|奢华|高级|高级感|高端|优雅|精致|奢侈|轻奢"),
    /** Light-hearted, many colours. */
    PLAYFUL("playful", "fun|retro pop|cute|cheerful|quirky|joyful|俏皮|可爱|趣味|欢快|活泼|波普风"),
    /** For a feast day. */
    FESTIVE("festive", "celebration|celebratory|holiday|feast|喜庆|节日|庆典|庆祝|欢庆"),
    /** Muted colours of plants and earth. */
    NATURAL("natural", "organic|earthy|botanical|rustic|自然|天然|有机|质朴|原生态");

    private final String phrase;
    private final String synonyms;

    Mood(String phrase, String synonyms) {
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
