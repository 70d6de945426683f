package studio.affiche.optimize.feedback;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which columns to take, where the user has said so: by their names as they stand in the report, letter case and spaces
 * aside, or by their places, as in {@code #2} for the second.
 *
 * @param poster that names the poster
 * @param impressions how often it was shown
 * @param clicks how often it was clicked
 * @param day on which that was; empty for one that is recognised by its name, if there is one
 */
public record ColumnMapping(String poster, String impressions, String clicks, Optional<String> day) {
    private static final Pattern PLACE = Pattern.compile("\\s*#(\\d{1,4})\\s*");

    /** A mapping without a day. */
    public ColumnMapping(String poster, String impressions, String clicks) {
        this(poster, impressions, clicks, Optional.empty());
    }

    /** What stands for the column at a place, from 0. */
    static String place(int column) {
        return "#" + (column + 1);
    }

    /** The place that a word stands for, from 0; empty for a name. */
    static OptionalInt placeOf(String word) {
        Matcher place = PLACE.matcher(word);
        return place.matches() && Integer.parseInt(place.group(1)) > 0
                ? OptionalInt.of(Integer.parseInt(place.group(1)) - 1)
                : OptionalInt.empty();
    }

    /** Whether no column is called by its name, so that the report need not name its columns. */
    boolean byPlace() {
        return words().stream().allMatch(w -> placeOf(w).isPresent());
    }

    /** All columns that it takes. */
    List<String> words() {
        return Stream.concat(Stream.of(poster, impressions, clicks), day.stream())
                .toList();
    }
}
