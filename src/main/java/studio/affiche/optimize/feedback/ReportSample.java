package studio.affiche.optimize.feedback;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import studio.affiche.project.TableFile;

/**
 * The first rows of a report whose columns cannot be told, for the user to tell them.
 *
 * @param columns what each is called: its name, or its place as in {@code #2} where it has none of its own
 * @param rows cells of the first rows, as many in each as there are columns
 * @param posters of how many of these rows each column names a poster
 */
public record ReportSample(List<String> columns, List<List<String>> rows, List<Integer> posters) {
    /** Most rows of a sample. */
    public static final int MOST_ROWS = 6;

    public ReportSample {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        posters = List.copyOf(posters);
    }

    /**
     * Which columns are taken, by their places from 0; empty where that is not known.
     *
     * @param poster that names the poster
     * @param impressions how often it was shown
     * @param clicks how often it was clicked
     * @param day on which that was
     */
    public record Choice(OptionalInt poster, OptionalInt impressions, OptionalInt clicks, OptionalInt day) {}

    /**
     * A sample of lines.
     *
     * @param lines the names of the columns and the rows below, or rows only
     */
    static ReportSample of(List<TableFile.Line> lines, PosterNames names) {
        List<String> first = lines.getFirst().cells();
        boolean named = !hasCounts(first);
        List<List<String>> below = lines.stream()
                .skip(named ? 1 : 0)
                .limit(MOST_ROWS)
                .map(TableFile.Line::cells)
                .toList();
        int width = Math.max(
                filled(first),
                below.stream().mapToInt(ReportSample::filled).max().orElse(0));
        var rows = new ArrayList<List<String>>();
        for (List<String> row : below) {
            rows.add(IntStream.range(0, width).mapToObj(i -> cell(row, i)).toList());
        }
        List<Integer> posters = IntStream.range(0, width)
                .mapToObj(i -> (int) rows.stream()
                        .filter(r -> names.of(r.get(i)) instanceof PosterNames.Meaning.Poster)
                        .count())
                .toList();
        return new ReportSample(called(named ? first : List.of(), width), rows, posters);
    }

    /** Whether a line holds numbers, as no line does that names columns. */
    static boolean hasCounts(List<String> cells) {
        return cells.stream().anyMatch(c -> count(c).isPresent());
    }

    private static List<String> called(List<String> names, int width) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        names.forEach(n -> {
            if (!once.add(ReportColumns.plain(n))) {
                twice.add(ReportColumns.plain(n));
            }
        });
        return IntStream.range(0, width)
                .mapToObj(i -> {
                    String name = cell(names, i);
                    return name.isEmpty() || twice.contains(ReportColumns.plain(name)) ? ColumnMapping.place(i) : name;
                })
                .toList();
    }

    private static String cell(List<String> cells, int at) {
        return at < cells.size() ? cells.get(at) : "";
    }

    private static int filled(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .map(i -> i + 1)
                .max()
                .orElse(0);
    }

    /** A count; empty for what is none, and for a cell that says nothing. */
    private static OptionalLong count(String cell) {
        try {
            return cell.codePoints().anyMatch(Character::isDigit)
                    ? OptionalLong.of(CountCell.read(cell))
                    : OptionalLong.empty();
        } catch (IllegalArgumentException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * The likeliest columns: by names that are known, by ids of posters and days in the cells; of two columns of counts that
     * are left over the larger is taken for the impressions.
     */
    public Choice guess() {
        Choice known = ReportColumns.known(columns);
        OptionalInt poster = known.poster().isPresent() ? known.poster() : mostPosters();
        OptionalInt day = known.day().isPresent() ? known.day() : only(i -> holds(i, DayCell::isDay));
        List<Integer> counts = IntStream.range(0, columns.size())
                .filter(i ->
                        !OptionalInt.of(i).equals(poster) && !OptionalInt.of(i).equals(day))
                .filter(i -> holds(i, c -> count(c).isPresent()))
                .boxed()
                .toList();
        if (known.impressions().isPresent() || known.clicks().isPresent() || counts.size() != 2) {
            return new Choice(poster, known.impressions(), known.clicks(), day);
        }
        boolean ordered = sum(counts.getFirst()) >= sum(counts.getLast());
        return new Choice(
                poster,
                OptionalInt.of(ordered ? counts.getFirst() : counts.getLast()),
                OptionalInt.of(ordered ? counts.getLast() : counts.getFirst()),
                day);
    }

    private OptionalInt mostPosters() {
        int most = posters.stream().mapToInt(i -> i).max().orElse(0);
        return most == 0 ? OptionalInt.empty() : OptionalInt.of(posters.indexOf(most));
    }

    private OptionalInt only(IntPredicate test) {
        int[] found = IntStream.range(0, columns.size()).filter(test).toArray();
        return found.length == 1 ? OptionalInt.of(found[0]) : OptionalInt.empty();
    }

    private boolean holds(int column, Predicate<String> test) {
        List<String> cells =
                rows.stream().map(r -> r.get(column)).filter(c -> !c.isEmpty()).toList();
        return !cells.isEmpty() && cells.stream().allMatch(test);
    }

    private long sum(int column) {
        return rows.stream().mapToLong(r -> count(r.get(column)).orElse(0)).sum();
    }

    /** Why a column holds no counts, in one sentence; empty if it may. */
    public Optional<String> noCounts(int column) {
        for (List<String> row : rows) {
            try {
                long _ = CountCell.read(row.get(column));
            } catch (IllegalArgumentException e) {
                return Optional.of(columns.get(column) + ": " + e.getMessage());
            }
        }
        return Optional.empty();
    }

    /** Whether a column holds something that is no day. */
    public boolean noDays(int column) {
        return rows.stream()
                .map(r -> r.get(column))
                .anyMatch(c -> !c.isEmpty() && !c.matches("-+") && !DayCell.isDay(c));
    }

    /** Whether a row has more clicks than impressions. */
    public boolean clicksExceed(int impressions, int clicks) {
        return rows.stream()
                .anyMatch(r -> count(r.get(clicks)).orElse(0)
                        > count(r.get(impressions)).orElse(Long.MAX_VALUE));
    }
}
