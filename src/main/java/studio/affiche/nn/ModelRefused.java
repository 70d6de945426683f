package studio.affiche.nn;

import java.io.IOException;

/** A model's file that is not accepted. The message is one sentence: which file and tensor, and what is wrong. */
public final class ModelRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /** A refusal in one sentence. */
    public ModelRefused(String sentence) {
        super(sentence);
    }

    /** A refusal in one sentence, with what led to it. */
    public ModelRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
