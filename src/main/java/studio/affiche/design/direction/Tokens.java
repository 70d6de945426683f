package studio.affiche.design.direction;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text cut for a lexicon: words of scripts with spaces, runs of scripts without, and breaks between clauses. */
final class Tokens {
    /** Longer texts are read up to here, in UTF-16 units. */
    static final int MAX_LENGTH = 4000;

    /** A part of a text. */
    sealed interface Token {}

    /** A word in small letters without accents, an Arabic one without its article. */
    record Word(String text) implements Token {}

    /** Han, kana or Hangul in a row with digits among them, spaces between Hangul taken out. */
    record Run(String text, List<Integer> starts) implements Token {
        Run {
            starts = List.copyOf(starts);
        }
    }

    /** The end of a clause. */
    record Break() implements Token {}

    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private boolean space;

    private Tokens() {}

    static List<Token> of(String text) {
        String head = text.substring(0, Math.min(text.length(), MAX_LENGTH));
        var cutter = new Tokens();
        Normalizer.normalize(head, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(cutter::take);
        cutter.endWord();
        cutter.endRun();
        return cutter.tokens;
    }

    private void take(int c) {
        boolean within = Character.isDigit(c) && !run.isEmpty() && !space;
        if (dense(c) || within) {
            endWord();
            boolean hangul = hangul(c);
            if (!run.isEmpty() && space && !hangul) {
                endRun();
            }
            if (run.isEmpty() || space) {
                starts.add(run.length());
            }
            space = false;
            run.appendCodePoint(c);
        } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            endRun();
            word.append(plain(c));
        } else if (Character.isWhitespace(c) || c == '-' || c == '\'' || c == '’' || c == '‐' || c == '·') {
            endWord();
            space = true;
        } else {
            endWord();
            endRun();
            tokens.add(new Break());
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            tokens.add(new Word(withoutArticle(word.toString())));
            word.setLength(0);
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            tokens.add(new Run(run.toString(), starts));
            run.setLength(0);
            starts.clear();
        }
        space = false;
    }

    private static boolean dense(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> c == 'ー';
        };
    }

    private static boolean hangul(int c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** A letter without accents and vowel points. */
    private static String plain(int c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ة' -> "ه";
            case 'ى' -> "ي";
            default ->
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
        };
    }

    private static String withoutArticle(String word) {
        for (String article : new String[] {"وال", "بال", "كال", "ال", "لل"}) {
            if (word.startsWith(article) && word.length() >= article.length() + 2) {
                return word.substring(article.length());
            }
        }
        return word;
    }
}
