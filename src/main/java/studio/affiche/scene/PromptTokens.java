package studio.affiche.scene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a prompt into words: Latin words in a plain form, Chinese characters one by one, and breaks between clauses. */
final class PromptTokens {
    /** Stands between clauses; no phrase reaches across. */
    static final String BREAK = "|";
    /** Longer prompts are read up to here. */
    static final int MAX_LENGTH = 4000;

    private PromptTokens() {}

    static List<String> of(String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        String plain = Normalizer.normalize(head, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> tokens = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            boolean han = Character.isIdeographic(c);
            if (!han && Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
                return;
            }
            if (c == '\'' || c == '’') {
                return;
            }
            flush(word, tokens);
            if (han) {
                tokens.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && c != '-') {
                tokens.add(BREAK);
            }
        });
        flush(word, tokens);
        return tokens;
    }

    private static void flush(StringBuilder word, List<String> tokens) {
        if (!word.isEmpty()) {
            tokens.add(stem(word.toString().replace("colour", "color")));
            word.setLength(0);
        }
    }

    /** Takes off the s of plurals; both vocabulary and prompts pass through here, so it need not be a real word. */
    private static String stem(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
