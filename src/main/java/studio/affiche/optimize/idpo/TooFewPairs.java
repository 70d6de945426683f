package studio.affiche.optimize.idpo;

/** Thrown where there is too little to learn from; the message says how much is missing. */
public final class TooFewPairs extends Exception {
    private static final long serialVersionUID = 1L;

    TooFewPairs(int there, int wanted) {
        super("There are " + there + " pairs to learn from and training wants " + wanted + " or more: collect "
                + (wanted - there) + " more");
    }
}
