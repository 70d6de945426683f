package studio.affiche.photo;

/** How far a cut-out can be trusted. */
public enum CutoutQuality {
    /** Use it as it is. */
    GOOD("Good"),
    /** The product was found, but a person should look along its edge. */
    CHECK_EDGES("Check the edges"),
    /** Product and background could not be told apart; the whole photo stands for the product. */
    COULD_NOT_SEPARATE("Could not separate");

    private final String words;

    CutoutQuality(String words) {
        this.words = words;
    }

    /** As people read it. */
    public String words() {
        return words;
    }
}
