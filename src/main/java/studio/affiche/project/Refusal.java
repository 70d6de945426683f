package studio.affiche.project;

import java.io.IOException;

/** A file that is not accepted. The message is one sentence for the user: what, where, and what to do. */
public final class Refusal extends IOException {
    private static final long serialVersionUID = 1L;

    /** A refusal in one sentence. */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** A refusal in one sentence, with what led to it. */
    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
