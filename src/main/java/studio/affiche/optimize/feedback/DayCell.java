package studio.affiche.optimize.feedback;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days: {@code 2026-09-01}, {@code 9/1/2026}, {@code 1.9.2026}, {@code Sep 1, 2026}, {@code 2026年9月1日}. */
final class DayCell {
    private static final String TIME = "(?:[T ].{1,20})?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?" + TIME);
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?:[a-z]{3,9}, )?([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[. -]+([a-z]{3,9})[. -]+(\\d{4})" + TIME);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));

    private DayCell() {}

    /**
     * What day a cell means.
     *
     * @param dayFirst if the day stands before the month; empty where that gives none
     * @param monthFirst if the month stands before the day; empty where that gives none
     */
    record Meaning(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {
        /** Whether it depends on the order which day it is. */
        boolean either() {
            return !dayFirst.equals(monthFirst) && dayFirst.isPresent() && monthFirst.isPresent();
        }
    }

    /** The days that a cell may mean; empty if there is none. */
    static Optional<Meaning> read(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return surely(day(yearFirst.group(1), number(yearFirst.group(2)), yearFirst.group(3)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return surely(day(compact.group(1), number(compact.group(2)), compact.group(3)));
        }
        Matcher yearLast = YEAR_LAST.matcher(text);
        if (yearLast.matches()) {
            String year = yearLast.group(3).length() == 2 ? "20" + yearLast.group(3) : yearLast.group(3);
            Optional<LocalDate> dayFirst = day(year, number(yearLast.group(2)), yearLast.group(1));
            Optional<LocalDate> monthFirst = day(year, number(yearLast.group(1)), yearLast.group(2));
            return dayFirst.or(() -> monthFirst).map(any -> new Meaning(dayFirst, monthFirst));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return surely(day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? surely(day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)))
                : Optional.empty();
    }

    /** Whether the cell is a day that exists; where day and month may be either, one order must give one. */
    static boolean isDay(String cell) {
        return read(cell).isPresent();
    }

    private static Optional<Meaning> surely(Optional<LocalDate> day) {
        return day.map(d -> new Meaning(day, day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String word) {
        return MONTHS.getOrDefault(word.substring(0, 3), 0);
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)))
                    .filter(d -> d.getYear() >= 1990 && d.getYear() <= 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
