package studio.affiche.optimize.idpo;

/** Thrown where there is too little to learn from; the message says how much is missing. */
public final class TooFewPairs extends Exception {
    private static final long serialVersionUID = 1L;

    TooFewPairs(int there, int wanted) {
        super("There are " + there + " pairs to learn from and training wants " + wanted + " or more: collect "
                + (wanted - there) + " more");
    }

    private TooFewPairs(String message) {
        super(message);
    }

    /** Where there are clicks enough, but they do not tell one design from another. */
    static TooFewPairs undecided() {
        return new TooFewPairs(
                "The clicks do not tell yet which designs win: show the posters to more people, or others"
                        + " that differ more");
    }
}
