package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import studio.affiche.design.token.Tokenizer;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.poster.GridBox;

/** A tokenizer's tokens as the grammar needs them, worked out once; safe for use by several threads. */
public final class Lexicon {
    private static final String HEX = "0123456789abcdef";

    private final Tokenizer tokenizer;
    private final int[] numbers = new int[GridBox.CELLS + 1];
    private final int[] inks = new int[HEX.length()];
    private final int[] shades = new int[HEX.length() * HEX.length()];
    private final int[] lineTokens;
    private final int newline;
    private final int end;
    private final Map<String, int[]> literals = new ConcurrentHashMap<>();

    /**
     * The lexicon of a tokenizer.
     *
     * @throws IllegalArgumentException if it has no single token for a whole number, a colour's digits or a line's end
     */
    public Lexicon(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = single(String.valueOf(n));
        }
        for (int i = 0; i < shades.length; i++) {
            int[] color = tokenizer.encode(" #" + HEX.charAt(i / 16) + HEX.charAt(i / 16) + HEX.charAt(i % 16));
            if (color.length != 2) {
                throw unfit("a colour");
            }
            inks[i / 16] = color[0];
            shades[i] = color[1];
        }
        this.newline = single("\n");
        this.end = tokenizer.special(Vocabulary.END);
        this.lineTokens = lineTokens(tokenizer);
    }

    private int single(String text) {
        int[] tokens = tokenizer.encode(text);
        if (tokens.length != 1) {
            throw unfit("“" + text + "”");
        }
        return tokens[0];
    }

    private static IllegalArgumentException unfit(String what) {
        return new IllegalArgumentException("The tokenizer does not fit the design language: it cuts " + what
                + " into other tokens; use one made by “train design”");
    }

    private static int[] lineTokens(Tokenizer tokenizer) {
        List<Integer> fit = new ArrayList<>();
        for (int token = 0; token < tokenizer.size(); token++) {
            byte[] bytes = tokenizer.bytes(token);
            boolean plain = bytes.length > 0;
            for (byte b : bytes) {
                plain &= b < 0 || b >= ' ';
            }
            if (plain) {
                fit.add(token);
            }
        }
        return fit.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The tokens of a stretch of text. */
    public int[] encode(String text) {
        return tokenizer.encode(text);
    }

    /** The tokens of a stretch of text that the language itself has, kept for the next time; not to be changed. */
    int[] literal(String text) {
        return literals.computeIfAbsent(text, tokenizer::encode);
    }

    /** The text of tokens. */
    String decode(List<Integer> tokens) {
        return tokenizer.decode(tokens);
    }

    /** The token of a whole number, 0 to 512. */
    int number(int value) {
        return numbers[value];
    }

    /** Token of a colour's sign and first digit, by the digit. */
    int ink(int digit) {
        return inks[digit];
    }

    /** Token of a colour's second and third digit, 0 to 255. */
    int shade(int digits) {
        return shades[digits];
    }

    /** Ends a section that another follows. */
    int newline() {
        return newline;
    }

    /** Ends the answer. */
    public int end() {
        return end;
    }

    /** Tokens that may stand in free text on one line. */
    int[] lineTokens() {
        return lineTokens;
    }
}
