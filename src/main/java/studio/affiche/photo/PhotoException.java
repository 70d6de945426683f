package studio.affiche.photo;

/** A photo that cannot be used. The message is one sentence for the user: what, where, and what to do. */
public final class PhotoException extends Exception {
    private static final long serialVersionUID = 1L;

    public PhotoException(String message) {
        super(message);
    }

    public PhotoException(String message, Throwable cause) {
        super(message, cause);
    }
}
