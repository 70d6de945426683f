package studio.affiche.optimize.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.optimize.feedback.ReportReading.Clicks;
import studio.affiche.optimize.feedback.ReportReading.RefusedRow;
import studio.affiche.optimize.feedback.ReportReading.UnknownPoster;
import studio.affiche.project.Refusal;

class ClickReportsTest {
    private static final List<String> IDS = List.of("tea-0a1b2c3d4e", "tea-5f6a7b8c9d", "oat-1111111111");

    @TempDir
    Path folder;

    @Test
    void ourOwnFormat() throws IOException {
        Clicks read = clicks("poster,impressions,clicks\ntea-0a1b2c3d4e,1000,31\noat-1111111111,50,0\n");
        assertThat(read.posters())
                .containsExactly(
                        entry("tea-0a1b2c3d4e", new Traffic(1000, 31)), entry("oat-1111111111", new Traffic(50, 0)));
        assertThat(read.rows()).isEqualTo(2);
        assertThat(read.notes()).isEmpty();
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void googleHasTitlesTotalsAndQuotedThousands() throws IOException {
        Clicks read = clicks("""
                Ad performance report
                "September 1, 2026 - September 3, 2026"
                Day,Campaign,Ad group,Ad,Impr.,Clicks,CTR
                2026-09-01,Autumn,Tea,tea-0a1b2c3d4e.png,"1,204",41,3.41%
                2026-09-02,Autumn,Tea,tea-0a1b2c3d4e.png,796,19,2.39%
                2026-09-02,Autumn,Tea,Summer 2024,--,--,--
                Total: Campaigns, , ,--,"2,000",60,3.00%
                Total: Account,--,--,--,"2,000",60,3.00%
                """);
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(2000, 60)));
        assertThat(read.unknown()).containsExactly(new UnknownPoster("Summer 2024", 6, 1, Traffic.NONE));
        assertThat(read.notes())
                .containsExactly(
                        "2 lines before the names of the columns were skipped",
                        "2 rows of totals were skipped (lines 7, 8)",
                        "2 rows were summed to 1 poster");
    }

    @Test
    void metaCountsLinkClicksAndItsFirstRowMayBeTotals() throws IOException {
        Clicks read = clicks("""
                "Reporting starts","Reporting ends","Campaign name","Ad set name","Ad name",Impressions,Reach,"Clicks (all)","Link clicks","CTR (link click-through rate)","Amount spent (USD)"
                2026-09-01,2026-09-30,,,,3500,3000,210,120,3.428,120.50
                2026-09-01,2026-09-30,Autumn,Broad,"Tea | tea-5f6a7b8c9d | v2",3500,3000,210,120,3.428,120.50
                """);
        assertThat(read.posters()).containsExactly(entry("tea-5f6a7b8c9d", new Traffic(3500, 120)));
        assertThat(read.notes())
                .containsExactly(
                        "“Link clicks” was taken, not “Clicks (all)”", "Line 2 was skipped as a row of totals");
    }

    @Test
    void microsoftHasTitleLinesAndACopyright() throws IOException {
        Clicks read = clicks("""
                Report Name: Ads,
                Report Time: 9/1/2026 - 9/2/2026,
                Last Completed Available Day: 9/2/2026,

                "Gregorian date","Campaign name","Ad title","Ad ID","Impressions","Clicks"
                9/1/2026,Autumn,tea-0a1b2c3d4e,7791,812,9
                9/2/2026,Autumn,tea-0a1b2c3d4e,7791,641,7

                ©2026 Microsoft Corporation. All rights reserved.
                """);
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(1453, 16)));
        assertThat(read.refused()).isEmpty();
        assertThat(read.notes()).contains("Line 9 was skipped as a remark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void linkedInMayBeWideWithTabs(String charset) throws IOException {
        byte[] bytes = ("\ufeffAd Performance Report (in UTC)\nReport Start: September 1, 2026\n"
                        + "Start Date (in UTC)\tCampaign Name\tAd ID\tAd Name\tImpressions\tClicks\n"
                        + "9/1/2026\tHerbst – Tee\t12\toat-1111111111\t501\t3\n")
                .getBytes(Charset.forName(charset));
        Clicks read = clicks(bytes);
        assertThat(read.posters()).containsExactly(entry("oat-1111111111", new Traffic(501, 3)));
        assertThat(read.notes()).contains("The report was read as " + charset);
    }

    @Test
    void amazonNamesThePosterInTheAdGroup() throws IOException {
        Clicks read = clicks("""
                Date,Campaign Name,Ad Group Name,Advertised ASIN,Impressions,Clicks,Click-Thru Rate (CTR)
                "Sep 1, 2026",Oat,Display oat-1111111111,B0ABCDEF01,900,4,0.4444%
                """);
        assertThat(read.posters()).containsExactly(entry("oat-1111111111", new Traffic(900, 4)));
    }

    @Test
    void chineseConsolesWriteGbk() throws IOException {
        String report = "日期,计划名称,创意名称,创意ID,展现量,点击量,点击率\n"
                + "2026年9月1日,秋茶,tea-0a1b2c3d4e_龙井,881,\"1,500\",45,3.00%\n合计,,,,\"1,500\",45,3.00%\n";
        Clicks read = clicks(report.getBytes(Charset.forName("GBK")));
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(1500, 45)));
        assertThat(read.notes()).contains("The report was read as GBK", "Line 3 was skipped as a row of totals");
        Clicks marked = clicks(("\ufeff" + report.replace("展现量", "曝光量")).getBytes(StandardCharsets.UTF_8));
        assertThat(marked.posters()).isEqualTo(read.posters());
    }

    @Test
    void europeanReportsHaveSemicolonsAndDecimalCommas() throws IOException {
        Clicks read = clicks("""
                Anzeigenbericht, gesamtes Konto
                Ad name;Impressions;Clicks;CTR;Spend;;
                tea-0a1b2c3d4e;1.204;41;3,41%;12,50;;
                tea-5f6a7b8c9d;2 100;50;2,38%;9,99;;
                """);
        assertThat(read.posters())
                .containsExactly(
                        entry("tea-0a1b2c3d4e", new Traffic(1204, 41)), entry("tea-5f6a7b8c9d", new Traffic(2100, 50)));
    }

    @Test
    void everyRefusedRowIsToldByLine() throws IOException {
        Clicks read = clicks("""
                day,poster,impressions,clicks
                2026-09-01,tea-0a1b2c3d4e,10,12
                2026-09-01,tea-0a1b2c3d4e,-10,2
                2026-09-01,tea-0a1b2c3d4e,10.5,2
                2026-02-30,tea-0a1b2c3d4e,10,2
                2026-09-01,tea-0a1b2c3d4e,1.2E+06,2
                2026-09-01,tea-0a1b2c3d4e,many,2
                2026-09-01,tea-0a1b2c3d4e,100,2
                2026-09-01,tea-0a1b2c3d4e,100,2
                2026-09-02,tea-0a1b2c3d4e,100,3%
                2026-09-02,tea-0a1b2c3d4e
                2026-09-02,,100,3
                2026-09-02,tea-0a1b2c3d4e and tea-5f6a7b8c9d,100,3
                2026-09-02,tea-0a1b2c3d4e,100,3,9
                2026-09-02,tea-0a1b2c3d4e,9999999999999999,3
                """);
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(100, 2)));
        assertThat(read.refused())
                .containsExactly(
                        new RefusedRow(2, "12 clicks of 10 impressions"),
                        new RefusedRow(3, "impressions: “-10” is negative"),
                        new RefusedRow(4, "impressions: “10.5” is not a whole number"),
                        new RefusedRow(5, "“2026-02-30” is not a day"),
                        new RefusedRow(
                                6, "impressions: “1.2E+06” was rounded by a spreadsheet: export the report again"),
                        new RefusedRow(7, "impressions: “many” is not a number"),
                        new RefusedRow(9, "the row is the same as an earlier one"),
                        new RefusedRow(10, "clicks: “3%” is a share, not a count"),
                        new RefusedRow(11, "the row has 2 cells, but the columns reach to 4"),
                        new RefusedRow(12, "the row names no poster"),
                        new RefusedRow(
                                13, "“tea-0a1b2c3d4e and tea-5f6a7b8c9d” may be tea-0a1b2c3d4e or tea-5f6a7b8c9d"),
                        new RefusedRow(14, "the row has 5 cells, but there are 4 columns"),
                        new RefusedRow(15, "impressions: “9999999999999999” is too large to be true"));
        assertThat(read.refusedRows()).isEqualTo(13);
    }

    @Test
    void unclearColumnsAreAskedForAndThenMapped() throws IOException {
        Path file = write(
                "My campaign\nBild,Gezeigt,Geklickt,Preis\noat-1111111111,40,4,9\n".getBytes(StandardCharsets.UTF_8));
        assertThat(ClickReports.read(file, IDS))
                .isEqualTo(new ReportReading.Unclear(
                        2,
                        new ReportSample(
                                List.of("Bild", "Gezeigt", "Geklickt", "Preis"),
                                List.of(List.of("oat-1111111111", "40", "4", "9")),
                                List.of(1, 0, 0, 0)),
                        "No column is known to name the poster or ad, the impressions or the clicks"));
        ReportReading mapped = ClickReports.read(file, IDS, new ColumnMapping("bild", "Gezeigt", "Geklickt "));
        assertThat(((Clicks) mapped).posters()).containsExactly(entry("oat-1111111111", new Traffic(40, 4)));
        ReportReading wrong = ClickReports.read(file, IDS, new ColumnMapping("Bild", "Gesehen", "Geklickt"));
        assertThat(((ReportReading.Unclear) wrong).missing())
                .isEqualTo("No line of the report has the columns “Bild”, “Gesehen” and “Geklickt”");
    }

    @Test
    void filesThatAreNoReportsAreRefusedInASentence() throws IOException {
        assertThatThrownBy(() -> clicks("")).isInstanceOf(Refusal.class).hasMessage("report.csv is empty");
        assertThatThrownBy(() -> clicks(" \n\r\n")).isInstanceOf(Refusal.class).hasMessage("report.csv is empty");
        assertThatThrownBy(() -> clicks(new byte[] {'P', 'K', 3, 4, 20, 0}))
                .isInstanceOf(Refusal.class)
                .hasMessage("report.csv is a spreadsheet under another name, not CSV: open it and save it as CSV");
        assertThatThrownBy(() -> clicks(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("spreadsheet");
        assertThatThrownBy(() -> clicks(new byte[] {1, 0, 2}))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not text");
        assertThatThrownBy(() -> ClickReports.read(folder.resolve("none.csv"), IDS))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("There is no report ");
        assertThatThrownBy(() -> ClickReports.read(folder, IDS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void aQuoteThatNeverEndsIsRefusedBeforeMemoryIsFull() throws IOException {
        Path file = folder.resolve("report.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("poster,impressions,clicks\n\"tea");
            for (int i = 0; i < 400_000; i++) {
                out.write("0123456789\n");
            }
        }
        assertThatThrownBy(() -> ClickReports.read(file, IDS))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("report.csv is not a CSV file that can be read: ");
    }

    @Test
    void listsAreBoundedButCountsAreWhole() throws IOException {
        String rows = String.join(
                "\n",
                IntStream.range(0, 3000)
                        .mapToObj(i -> "other-" + i + ",5,9\nelse-" + i + ",5,1")
                        .toList());
        Clicks read = clicks("poster,impressions,clicks\n" + rows);
        assertThat(read.refused()).hasSize(ClickReports.MOST_LISTED);
        assertThat(read.refusedRows()).isEqualTo(3000);
        assertThat(read.unknown()).hasSize(ClickReports.MOST_LISTED);
        assertThat(read.unknownRows()).isEqualTo(3000);
    }

    private Clicks clicks(String report) throws IOException {
        return clicks(report.getBytes(StandardCharsets.UTF_8));
    }

    private Clicks clicks(byte[] report) throws IOException {
        return (Clicks) ClickReports.read(write(report), IDS);
    }

    private Path write(byte[] report) throws IOException {
        return Files.write(folder.resolve("report.csv"), report);
    }

    private static DayTraffic day(String poster, String day, long impressions, long clicks) {
        return new DayTraffic(poster, Optional.of(LocalDate.parse(day)), new Traffic(impressions, clicks));
    }

    @Test
    void rowsOfADayAreKeptByDay() throws IOException {
        Clicks read = clicks("""
                day,campaign,poster,impressions,clicks
                2026-09-01,North,tea-0a1b2c3d4e,100,2
                2026-09-01,South,tea-0a1b2c3d4e,300,8
                2026-09-02,North,tea-0a1b2c3d4e,50,1
                --,North,tea-0a1b2c3d4e,10,0
                """);
        assertThat(read.days())
                .containsExactly(
                        day("tea-0a1b2c3d4e", "2026-09-01", 400, 10),
                        day("tea-0a1b2c3d4e", "2026-09-02", 50, 1),
                        new DayTraffic("tea-0a1b2c3d4e", Optional.empty(), new Traffic(10, 0)));
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(460, 11)));
    }

    @Test
    void theOrderOfDayAndMonthIsThatOfTheDaysThatLeaveNoDoubt() throws IOException {
        assertThat(days("9/1/2026", "9/13/2026")).containsExactly("2026-09-01", "2026-09-13");
        assertThat(days("9/1/2026", "13/1/2026")).containsExactly("2026-01-09", "2026-01-13");
        assertThat(days("9/1/2026", "9/2/2026")).containsExactly("2026-09-01", "2026-09-02");
        assertThat(days("9.1.2026", "9.2.2026")).containsExactly("2026-01-09", "2026-02-09");
        assertThat(days("13/1/2026", "1/13/2026")).isEmpty();
    }

    @Test
    void aDayThatMayBeTwoIsToldAsItWasRead() throws IOException {
        Clicks read = clicks("date,poster,impressions,clicks\n9/1/2026,tea-0a1b2c3d4e,100,2\n");
        assertThat(read.notes()).containsExactly("“9/1/2026” was read as 2026-09-01");
    }

    @Test
    void aRowOfManyDaysIsOfNoDay() throws IOException {
        Clicks read = clicks("""
                Reporting starts,Reporting ends,Ad name,Impressions,Link clicks
                2026-09-01,2026-09-30,tea-0a1b2c3d4e,3500,120
                2026-10-01,2026-10-01,tea-5f6a7b8c9d,35,1
                """);
        assertThat(read.days())
                .containsExactly(
                        new DayTraffic("tea-0a1b2c3d4e", Optional.empty(), new Traffic(3500, 120)),
                        day("tea-5f6a7b8c9d", "2026-10-01", 35, 1));
    }

    private List<String> days(String first, String second) throws IOException {
        Clicks read = clicks("date,poster,impressions,clicks\n" + first + ",tea-0a1b2c3d4e,100,2\n" + second
                + ",tea-0a1b2c3d4e,100,2\n");
        assertThat(read.posters()).containsExactly(entry("tea-0a1b2c3d4e", new Traffic(200, 4)));
        return read.days().stream()
                .flatMap(d -> d.day().stream())
                .map(LocalDate::toString)
                .toList();
    }

    private ReportReading.Unclear unclear(String report) throws IOException {
        return (ReportReading.Unclear) ClickReports.read(write(report.getBytes(StandardCharsets.UTF_8)), IDS);
    }

    private static ReportSample.Choice choice(int poster, int impressions, int clicks, int day) {
        return new ReportSample.Choice(place(poster), place(impressions), place(clicks), place(day));
    }

    private static OptionalInt place(int column) {
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    @Test
    void aReportThatDoesNotNameItsColumnsIsReadByTheirPlaces() throws IOException {
        String rows = "2026-09-01,oat-1111111111,40,4\n2026-09-02,oat-1111111111,60,5\n";
        ReportReading.Unclear asked = unclear(rows);
        assertThat(asked.missing()).isEqualTo("No line names the columns");
        assertThat(asked.sample().columns()).containsExactly("#1", "#2", "#3", "#4");
        assertThat(asked.sample().rows()).hasSize(2);
        assertThat(asked.sample().guess()).isEqualTo(choice(1, 2, 3, 0));
        var mapping = new ColumnMapping("#2", "#3", "#4", Optional.of("#1"));
        for (String titles : List.of("", "My campaign\n", "My campaign\nTag,Bild,Gezeigt,Geklickt\n")) {
            var read =
                    (Clicks) ClickReports.read(write((titles + rows).getBytes(StandardCharsets.UTF_8)), IDS, mapping);
            assertThat(read.refused()).isEmpty();
            assertThat(read.days())
                    .containsExactly(
                            day("oat-1111111111", "2026-09-01", 40, 4), day("oat-1111111111", "2026-09-02", 60, 5));
        }
        var wrong = (ReportReading.Unclear)
                ClickReports.read(folder.resolve("report.csv"), IDS, new ColumnMapping("#3", "#2", "#9"));
        assertThat(wrong.missing()).isEqualTo("No row of the report has numbers in the columns #2 and #9");
    }

    @Test
    void columnsAreGuessedByWhatIsInThemAndNeverWhereThatMayBeTwo() throws IOException {
        assertThat(unclear("Tag;Bild;Geklickt;Gezeigt\n1.9.2026;oat-1111111111;4;40\n")
                        .sample()
                        .guess())
                .isEqualTo(choice(1, 3, 2, 0));
        assertThat(unclear("Bild,Gezeigt,Geklickt,Reichweite\noat-1111111111,40,4,20\n")
                        .sample()
                        .guess())
                .isEqualTo(choice(0, -1, -1, -1));
        assertThat(unclear("Bild,Impressions,Hits\nsomebody else,40,4\n")
                        .sample()
                        .guess())
                .isEqualTo(choice(-1, 1, -1, -1));
    }

    @Test
    void columnsWithoutANameOfTheirOwnAreCalledByTheirPlaces() throws IOException {
        ReportSample sample =
                unclear("Bild,,Zahl,zahl ,\noat-1111111111,x,40,4,\n").sample();
        assertThat(sample.columns()).containsExactly("Bild", "#2", "#3", "#4");
        ReportReading mixed =
                ClickReports.read(folder.resolve("report.csv"), IDS, new ColumnMapping("bild", "#3", "#4"));
        assertThat(((Clicks) mixed).posters()).containsExactly(entry("oat-1111111111", new Traffic(40, 4)));
    }

    @Test
    void aSampleTellsWhatIsNoCountAndNoDay() throws IOException {
        ReportSample sample = unclear("Bild,Gezeigt,Geklickt,CTR\noat-1111111111,40,4,10%\noat-1111111111,--,50,\n")
                .sample();
        assertThat(sample.noCounts(1)).isEmpty();
        assertThat(sample.noCounts(3)).contains("CTR: “10%” is a share, not a count");
        assertThat(sample.noDays(1)).isTrue();
        assertThat(sample.clicksExceed(1, 2)).isFalse();
        assertThat(sample.clicksExceed(2, 1)).isTrue();
    }
}
