package studio.affiche.design.token;

import java.util.List;

/** Text to tokens and back. */
public interface Tokenizer {
    /** How many tokens there are; they are numbered from 0. */
    int size();

    /** The tokens of a stretch of text; what looks like a special token in it is plain text. */
    int[] encode(String text);

    /**
     * What stands before a text that begins: nothing, or the blank that SentencePiece's tokenizers set there and that
     * {@link #encode} leaves out.
     */
    String opening();

    /** The text of tokens, special ones left out. Bytes that are no UTF-8 become U+FFFD. */
    String decode(List<Integer> tokens);

    /** The bytes that a token stands for; none for a special one. */
    byte[] bytes(int token);

    /**
     * The number of a special token.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    int special(String name);
}
