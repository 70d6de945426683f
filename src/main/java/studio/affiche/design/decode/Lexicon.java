package studio.affiche.design.decode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import studio.affiche.design.token.Tokenizer;
import studio.affiche.design.token.Vocabulary;
import studio.affiche.poster.GridBox;

/**
 * A tokenizer's tokens as the grammar needs them, worked out once; safe for use by several threads.
 *
 * <p>One made here has a token for each whole number, two for each colour, and the blank after a mark belongs to the
 * mark. Others, such as Llama's, cut numbers into digits, and a blank belongs to the word after it: there the blank at
 * the end of a stretch goes to the next one, so that words have the tokens that such models know.
 */
public final class Lexicon {
    private static final String HEX = "0123456789abcdef";
    private static final String BLANK = " ";
    /** Between a number, with the blank before it, and what is none. */
    private static final Pattern NUMBERS_EDGE =
            Pattern.compile("(?<=[0-9])(?![0-9])|(?<![0-9])(?= [0-9])|(?<![0-9 ])(?=[0-9])");

    private static final String SAMPLE = "Text: Pure\nLayout: Pure: [0, 17, 384, 512], product:";

    private final Tokenizer tokenizer;
    private final boolean compact;
    private final int[][] numbers = new int[GridBox.CELLS + 1][];
    private final int[][] ledNumbers = new int[GridBox.CELLS + 1][];
    private final int[] inks = new int[HEX.length()];
    private final int[] shades = new int[HEX.length() * HEX.length()];
    private final int[][] colors;
    private final int[] lineTokens;
    private final int newline;
    private final int end;
    private final Map<String, int[]> literals = new ConcurrentHashMap<>();

    /**
     * The lexicon of a tokenizer.
     *
     * @throws IllegalArgumentException if it has no token for a line's end, or does not give back what it was given
     */
    public Lexicon(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.compact = compact(tokenizer);
        for (int n = 0; n < numbers.length; n++) {
            numbers[n] = tokenizer.encode(String.valueOf(n));
            ledNumbers[n] = compact ? numbers[n] : tokenizer.encode(BLANK + n);
        }
        if (compact) {
            for (int i = 0; i < shades.length; i++) {
                int[] color = tokenizer.encode(color(i / 16, i));
                inks[i / 16] = color[0];
                shades[i] = color[1];
            }
            this.colors = new int[0][];
        } else {
            this.colors = new int[HEX.length() * shades.length][];
            for (int i = 0; i < colors.length; i++) {
                colors[i] = encode(color(i / shades.length, i % shades.length));
            }
        }
        int[] line = tokenizer.encode("\n");
        if (line.length != 1 || !tokenizer.decode(list(encode(SAMPLE))).equals(SAMPLE)) {
            throw new IllegalArgumentException(
                    "The tokenizer does not fit the design language: it has no token for the end"
                            + " of a line, or does not give “Layout: [0, 17]” back as it is");
        }
        this.newline = line[0];
        this.end = tokenizer.special(Vocabulary.END);
        this.lineTokens = lineTokens(tokenizer);
    }

    /** Whether each whole number of the grid is one token and each colour two: sign and first digit, then the others. */
    private static boolean compact(Tokenizer tokenizer) {
        for (int n = 0; n <= GridBox.CELLS; n++) {
            if (tokenizer.encode(String.valueOf(n)).length != 1) {
                return false;
            }
        }
        for (int i = 0; i < HEX.length() * HEX.length(); i++) {
            if (tokenizer.encode(color(i / 16, i)).length != 2) {
                return false;
            }
        }
        return true;
    }

    private static String color(int red, int digits) {
        return " #" + HEX.charAt(red) + HEX.charAt(digits / 16) + HEX.charAt(digits % 16);
    }

    private static List<Integer> list(int[] tokens) {
        return Arrays.stream(tokens).boxed().toList();
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

    /** The tokens of a stretch of text by itself. */
    int[] encode(String text) {
        if (compact) {
            return tokenizer.encode(text);
        }
        // Numbers are cut off, so that they have the same tokens whatever marks are around them.
        return NUMBERS_EDGE
                .splitAsStream(text)
                .flatMapToInt(stretch -> IntStream.of(tokenizer.encode(stretch)))
                .toArray();
    }

    /**
     * The tokens of stretches that follow each other, each with the same ones wherever it stands.
     *
     * @param before what was left over at the end of what stands before them: {@link #lead}, or nothing
     * @return of each stretch; what is left over at the end of the last is in none
     */
    public List<int[]> spell(String before, List<String> stretches) {
        var all = new ArrayList<int[]>();
        String left = before;
        for (String stretch : stretches) {
            String own = left + stretch;
            left = !compact && own.endsWith(BLANK) ? BLANK : "";
            all.add(encode(own.substring(0, own.length() - left.length())));
        }
        return all;
    }

    /** What a word that follows a mark and a blank begins with: the blank, if it does not belong to the mark. */
    public String lead() {
        return compact ? "" : BLANK;
    }

    /** The tokens of a stretch of text that the language itself has, kept for the next time; not to be changed. */
    int[] literal(String text) {
        return literals.computeIfAbsent(text, t -> spell("", List.of(t)).getFirst());
    }

    /** Whether each whole number of the grid is one token, and each colour two. */
    boolean compact() {
        return compact;
    }

    /** The text of tokens. */
    String decode(List<Integer> tokens) {
        return tokenizer.decode(tokens);
    }

    /** The token of a whole number, 0 to 512, where it is one. */
    int number(int value) {
        return numbers[value][0];
    }

    /**
     * The tokens of a whole number, 0 to 512; not to be changed.
     *
     * @param led whether a blank is before it
     */
    int[] number(int value, boolean led) {
        return (led ? ledNumbers : numbers)[value];
    }

    /** The tokens of a colour by its three digits, 0 to 4095, where they are not two; not to be changed. */
    int[] color(int digits) {
        return colors[digits];
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
