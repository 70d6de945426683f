package studio.affiche.optimize.feedback;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers as reports write them: {@code 1,204}, {@code 1.204}, {@code 1 204}, {@code --} for nothing. */
final class CountCell {
    private static final Set<String> NOTHING = Set.of("", "-", "--", "—", "–", "n/a", "na", "null");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Groups of three, the Indian groups of two before the last three, or apostrophes and spaces as in Europe. */
    private static final Pattern GROUPED = Pattern.compile(
            "\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:['’ ]\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}");

    private static final Pattern WHOLE_WITH_ZEROS = Pattern.compile("(\\d[\\d,.'’ ]*?)[.,]0{1,2}");
    private static final Pattern FRACTION = Pattern.compile("\\d[\\d,.'’ ]*[.,]\\d+");

    private CountCell() {}

    /**
     * Reads a cell; an empty one counts as 0, since platforms leave out what did not happen.
     *
     * @throws IllegalArgumentException saying in a few words what is wrong with it
     */
    static long read(String cell) {
        String text = cell.replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ").strip();
        if (NOTHING.contains(text.toLowerCase(Locale.ROOT))) {
            return 0;
        }
        Matcher zeros = WHOLE_WITH_ZEROS.matcher(text);
        if (isWhole(text)) {
            return value(text, cell);
        }
        if (zeros.matches() && isWhole(zeros.group(1))) {
            return value(zeros.group(1), cell);
        }
        if (text.startsWith("-") || text.startsWith("−") || text.startsWith("(")) {
            throw new IllegalArgumentException("“" + shortened(cell) + "” is negative");
        }
        if (text.endsWith("%")) {
            throw new IllegalArgumentException("“" + shortened(cell) + "” is a share, not a count");
        }
        if (FRACTION.matcher(text).matches()) {
            throw new IllegalArgumentException("“" + shortened(cell) + "” is not a whole number");
        }
        if (text.matches("(?i)\\d[\\d.,]*E[+-]?\\d+")) {
            throw new IllegalArgumentException(
                    "“" + shortened(cell) + "” was rounded by a spreadsheet: export the report again");
        }
        throw new IllegalArgumentException("“" + shortened(cell) + "” is not a number");
    }

    private static boolean isWhole(String text) {
        return DIGITS.matcher(text).matches() || GROUPED.matcher(text).matches();
    }

    private static long value(String text, String cell) {
        String digits = text.replaceAll("\\D", "").replaceFirst("^0+(?=.)", "");
        if (digits.length() > 15 || Long.parseLong(digits) > Traffic.MOST) {
            throw new IllegalArgumentException("“" + shortened(cell) + "” is too large to be true");
        }
        return Long.parseLong(digits);
    }

    private static String shortened(String cell) {
        return cell.length() <= 24 ? cell : cell.substring(0, 24) + "…";
    }
}
