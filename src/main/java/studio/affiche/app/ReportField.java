package studio.affiche.app;

/** What a column of a click report tells. */
public enum ReportField {
    /** The poster's id or file name. */
    POSTER("poster"),
    /** How often it was shown. */
    IMPRESSIONS("impressions"),
    /** How often it was clicked. */
    CLICKS("clicks"),
    /** On which day; a report need not tell. */
    DAY("day");

    private final String word;

    ReportField(String word) {
        this.word = word;
    }

    /** How it is called on the command line and in sentences. */
    public String word() {
        return word;
    }
}
