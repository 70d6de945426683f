package studio.affiche.scene;

/** The season that colours and plants tell of. */
public enum Season implements Phrased {
    /** Nothing said. */
    ANY("", ""),
    /** Tender greens and blossom. */
    SPRING("spring", "springtime|spring blossom|cherry blossom|cherry blossoms|sakura|peach blossom|樱花|桃花|春天|春日|春季|春"),
    /** Strong sun, blue and yellow. */
    SUMMER("summer", "summertime|summery|夏天|夏日|夏季|盛夏|夏"),
    /** Ochre and rust. */
    AUTUMN(
            "autumn",
            "autumnal|fall season|autumn leaves|autumn foliage|fall leaves|maple leaves|golden leaves|枫叶|红叶|落叶|秋叶|秋天|秋日|秋季|金秋|秋"),
    /** Cool whites and blue. */
    WINTER(
            "winter",
            "wintry|snowy|snow|snow capped|snow capped mountains|snowy mountains|snow mountain|雪山|冬天|冬日|冬季|雪|冬");

    private final String phrase;
    private final String synonyms;

    Season(String phrase, String synonyms) {
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
