package studio.affiche.paint.breaking;

import java.util.regex.Pattern;
import studio.affiche.paint.breaking.Breaks.Level;

/**
 * Breaks at a space: between words they are free; a number keeps its unit, its currency and where it can its noun, a
 * separator does not hang, a short word goes with the next.
 */
final class Gaps {
    private static final Pattern NUMBER = Pattern.compile("[\\p{Sc}+−–-]?[\\p{Nd}½¼¾⅓⅔][\\p{Nd}.,'’:/½¼¾–-]*[+×]?");
    private static final Pattern THOUSANDS = Pattern.compile("[\\p{Sc}+−-]*\\p{Nd}{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\p{Nd}{3}(?!\\p{Nd}).*");
    /** What a separator at the end of a line costs. */
    private static final double SEPARATOR = 0.25;
    /** What parting a number from its noun costs. */
    private static final double NOUN = 0.15;

    private Gaps() {}

    /** Judges the space before a char that is none. */
    static void judge(String text, int at, Breaks breaks) {
        int gap = at;
        while (gap > 0 && Character.isWhitespace(text.charAt(gap - 1))) {
            gap--;
        }
        if (gap == 0) {
            return;
        }
        int start = gap;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String before = text.substring(start, gap);
        String after = text.substring(at, end);
        if (separator(after) || closes(after) || opens(before) || number(before, after, follows(text, start))) {
            return;
        }
        if (separator(before)) {
            breaks.allow(at, Level.LOOSE, SEPARATOR, false);
        } else if (counts(before, after)) {
            breaks.allow(at, Level.LOOSE, NOUN, false);
        } else {
            breaks.allow(at, Level.WORDS, hanging(before), false);
        }
    }

    private static boolean separator(String word) {
        return word.codePointCount(0, word.length()) == 1 && Marks.isSeparator(word.codePointAt(0));
    }

    /** Whether a word begins with a French closing quote; a German one that opens has a letter after it. */
    private static boolean closes(String word) {
        return "»›".indexOf(word.charAt(0)) >= 0 && (word.length() == 1 || !Character.isLetterOrDigit(word.charAt(1)));
    }

    private static boolean opens(String word) {
        char last = word.charAt(word.length() - 1);
        return (word.length() == 1 && "«„“\"‹".indexOf(last) >= 0) || "([{（".indexOf(last) >= 0;
    }

    /** Whether the word before a word ends with a figure, so that what follows it is that one's unit. */
    private static boolean follows(String text, int start) {
        int at = start;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /**
     * Whether two words are one number, a number with its unit or currency, an abbreviation with its name.
     *
     * @param afterNumber whether a number stands before the first
     */
    private static boolean number(String before, String after, boolean afterNumber) {
        boolean figure = NUMBER.matcher(before).matches();
        boolean beginsWithDigit = Character.isDigit(after.codePointAt(0));
        if (figure) {
            String unit = Units.core(after);
            boolean times = after.equals("×") || after.equalsIgnoreCase("x");
            boolean grouped =
                    THOUSANDS.matcher(before).matches() && GROUP.matcher(after).matches();
            return grouped || times || Units.isUnit(unit) || Units.isCounter(after);
        }
        if (before.equals("×") || before.equalsIgnoreCase("x")) {
            return beginsWithDigit;
        }
        return (beginsWithDigit && !afterNumber && Units.precedesNumber(before))
                || (Units.isTitle(before) && Character.isLetter(after.codePointAt(0)))
                || (beginsWithDigit && grouped(before) && GROUP.matcher(after).matches());
    }

    /** Whether a word ends with a group of thousands, as the second of “1 299 000” or “ab 1 299”. */
    private static boolean grouped(String word) {
        return THOUSANDS.matcher(word).matches();
    }

    private static boolean counts(String before, String after) {
        String number = before.endsWith(".") ? before.substring(0, before.length() - 1) : before;
        return NUMBER.matcher(number).matches()
                && Character.isLetter(after.codePointAt(0))
                && !FunctionWords.contains(after);
    }

    /** A line had better not end with an article, a preposition or a word of one or two letters. */
    private static double hanging(String word) {
        int letters = (int) word.codePoints().filter(Character::isLetter).count();
        boolean alphabetic =
                letters == word.codePointCount(0, word.length()) && word.codePointAt(0) < 0x0600 && letters > 0;
        if (!alphabetic) {
            return word.equals("&") || word.equals("+") ? 0.06 : 0;
        }
        if (letters == 1) {
            return 0.06;
        }
        return letters == 2 || FunctionWords.contains(word) ? 0.02 : 0;
    }
}
