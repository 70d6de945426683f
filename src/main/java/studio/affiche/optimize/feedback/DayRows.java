package studio.affiche.optimize.feedback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Adds up rows by poster and day. Whether {@code 9/1/2026} is in January or September is decided at the end, by those
 * days of the report that leave no doubt.
 */
final class DayRows {
    /** Most posters times days; beyond, days are not told apart. */
    static final int MOST = 100_000;

    private final Map<Key, Traffic> rows = new LinkedHashMap<>();
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean slashes;
    private Optional<String> either = Optional.empty();
    private boolean tooMany;

    private record Key(String poster, Optional<DayCell.Meaning> day) {}

    /**
     * Takes a row.
     *
     * @param cell its day, as the report has it; empty where it tells of none or of several
     */
    void add(String poster, Optional<String> cell, Traffic traffic) {
        Optional<DayCell.Meaning> day = cell.flatMap(DayCell::read);
        day.ifPresent(d -> {
            dayFirst |= d.monthFirst().isEmpty();
            monthFirst |= d.dayFirst().isEmpty();
            slashes |= cell.get().contains("/");
            if (d.either() && either.isEmpty()) {
                either = cell;
            }
        });
        rows.merge(new Key(poster, day), traffic, Traffic::plus);
        tooMany |= rows.size() > MOST;
        if (tooMany) {
            rows.clear();
        }
    }

    /**
     * The sums, in the order in which the report tells them first.
     *
     * @param all what each poster has in all
     * @param notes takes a sentence where something was not sure
     */
    List<DayTraffic> sums(Map<String, Traffic> all, List<String> notes) {
        boolean contrary = dayFirst && monthFirst;
        if (tooMany) {
            notes.add("Days were not kept: there are more than " + MOST + " of posters and days together");
        } else if (contrary) {
            notes.add("Days were not kept: some are written with the day first and some with the month first");
        }
        var sums = new ArrayList<DayTraffic>();
        if (tooMany || contrary) {
            all.forEach((poster, traffic) -> sums.add(new DayTraffic(poster, Optional.empty(), traffic)));
            return sums;
        }
        // Nothing decides: months come first where slashes are written, as in American reports, days first elsewhere.
        boolean byMonth = monthFirst || (!dayFirst && slashes);
        if (!dayFirst && !monthFirst) {
            either.ifPresent(cell -> notes.add("“" + cell + "” was read as "
                    + DayCell.read(cell).flatMap(d -> day(d, byMonth)).orElseThrow()));
        }
        rows.forEach((key, traffic) ->
                sums.add(new DayTraffic(key.poster(), key.day().flatMap(d -> day(d, byMonth)), traffic)));
        return sums;
    }

    private static Optional<LocalDate> day(DayCell.Meaning meaning, boolean byMonth) {
        return byMonth ? meaning.monthFirst() : meaning.dayFirst();
    }
}
