package studio.affiche.design.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the words that byte pairs are merged in: colours, Chinese characters one by one, letters with the space
 * before them, up to three digits, runs of punctuation with the spaces after them, and blanks.
 */
final class Words {
    /** The expression as {@code tokenizer.json} has it (Oniguruma). */
    static final String EXPRESSION = " ?#[0-9a-f]{3}(?![0-9A-Za-z])"
            + "|\\p{Han}"
            + "| ?[\\p{L}\\p{M}&&[^\\p{Han}]]+"
            + "|\\p{N}{1,3}"
            + "|(?:[^\\s\\p{L}\\p{M}\\p{N}#]+ ?)+"
            + "|#"
            + "|\\n"
            + "|\\s+";

    private static final Pattern PATTERN = Pattern.compile(EXPRESSION.replace("\\p{Han}", "\\p{IsHan}"));

    private Words() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        Matcher word = PATTERN.matcher(text);
        int end = 0;
        while (word.find()) {
            if (word.start() > end) {
                words.add(text.substring(end, word.start()));
            }
            words.add(word.group());
            end = word.end();
        }
        if (end < text.length()) {
            words.add(text.substring(end));
        }
        return words;
    }
}
