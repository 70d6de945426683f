package studio.affiche.optimize.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The same counts are read however a platform writes them down. */
class ReportPropertyTest {
    private record Day(int poster, long impressions, long clicks) {}

    /** How a platform writes. */
    private record Habit(String charset, char separator, char thousands, List<String> titles, List<String> header) {}

    @Property(tries = 150)
    void sumsDoNotDependOnHowTheReportIsWritten(@ForAll("days") List<Day> days, @ForAll("habits") Habit habit)
            throws IOException {
        var expected = new TreeMap<String, Traffic>();
        var lines = new ArrayList<>(habit.titles());
        lines.add(row(habit, habit.header()));
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            expected.merge(id(day.poster()), new Traffic(day.impressions(), day.clicks()), Traffic::plus);
            lines.add(row(
                    habit,
                    List.of(
                            "2026-" + (1 + i / 28) + "-" + (1 + i % 28),
                            "Autumn / " + id(day.poster()) + ".png",
                            grouped(day.impressions(), habit.thousands()),
                            grouped(day.clicks(), habit.thousands()))));
        }
        Path file = Files.createTempFile("report", ".csv");
        try {
            Files.write(file, (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName(habit.charset())));
            var read = (ReportReading.Clicks) ClickReports.read(file, List.of(id(0), id(1), id(2)));
            assertThat(new TreeMap<>(read.posters())).isEqualTo(expected);
            assertThat(read.refused()).isEmpty();
            assertThat(read.unknown()).isEmpty();
        } finally {
            Files.delete(file);
        }
    }

    @Property
    void groupedCountsAreRead(
            @ForAll @LongRange(max = 99_999_999_999L) long count, @ForAll("thousands") char thousands) {
        assertThat(CountCell.read(grouped(count, thousands))).isEqualTo(count);
    }

    @Property
    void fractionsAreRefused(@ForAll @IntRange(max = 999) int whole, @ForAll @IntRange(min = 1, max = 99) int cents) {
        String cell = whole + "." + (cents < 10 ? "0" : "") + cents;
        assertThatThrownBy(() -> CountCell.read(cell)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountCell.read(cell.replace('.', ',')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a whole number");
    }

    @Property(tries = 500)
    void whateverStandsInACellIsReadOrRefused(@ForAll String cell) {
        try {
            assertThat(CountCell.read(cell)).isBetween(0L, Traffic.MOST);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("“");
        }
        DayCell.isDay(cell);
        assertThat(new PosterNames(List.of("a-1")).of(cell)).isNotNull();
    }

    @Provide
    Arbitrary<List<Day>> days() {
        Arbitrary<Long> impressions = Arbitraries.longs().between(0, 5_000_000);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        impressions,
                        Arbitraries.doubles().between(0, 1))
                .as((poster, shown, share) -> new Day(poster, shown, (long) (shown * share)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<Habit> habits() {
        return Arbitraries.of(
                new Habit(
                        "UTF-8",
                        ',',
                        ',',
                        List.of("Report", "\"1 Sep, 2026\""),
                        List.of("Day", "Ad", "Impr.", "Clicks")),
                new Habit("UTF-8", ',', ',', List.of(), List.of("Date", "Ad name", "Impressions", "Link clicks")),
                new Habit("UTF-8", ';', '.', List.of(), List.of("Date", "Ad name", "Impressions", "Clicks")),
                new Habit("UTF-16", '\t', ' ', List.of("Report"), List.of("Date", "Ad Name", "Impressions", "Clicks")),
                new Habit("GBK", ',', ',', List.of(), List.of("日期", "创意名称", "展现数", "点击数")));
    }

    @Provide
    Arbitrary<Character> thousands() {
        return Arbitraries.of(',', '.', ' ', '\'', '\u00a0', '\u202f');
    }

    private static String id(int poster) {
        return "tea-00000000" + poster;
    }

    private static String grouped(long count, char thousands) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', thousands);
    }

    private static String row(Habit habit, List<String> cells) {
        return String.join(
                String.valueOf(habit.separator()),
                cells.stream().map(c -> "\"" + c + "\"").toList());
    }
}
