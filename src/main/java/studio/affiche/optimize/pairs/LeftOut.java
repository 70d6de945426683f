package studio.affiche.optimize.pairs;

/** Why two posters are not compared. */
public enum LeftOut {
    /** Another product, copy or size. */
    DIFFERENT_BRIEF("are of different products or briefs"),
    /** At least one was shown too seldom. */
    TOO_FEW_VIEWERS("were seen by too few"),
    /** More than one element differs. */
    SEVERAL_DIFFER("differ in more than one element"),
    /** They are the same. */
    NONE_DIFFERS("do not differ"),
    /** The clicks do not tell which is better. */
    UNDECIDED("are too close to tell"),
    /** A record of a file that cannot be understood. */
    UNREADABLE("cannot be read");

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** The end of a sentence that begins with a number of pairs. */
    public String words() {
        return words;
    }
}
