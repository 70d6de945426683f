package studio.affiche.design.language;

/** An answer that is no design. The message says in one sentence what is missing or wrong. */
public final class AnswerException extends Exception {
    private static final long serialVersionUID = 1L;

    public AnswerException(String message) {
        super(message);
    }
}
