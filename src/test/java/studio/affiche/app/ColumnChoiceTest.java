package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.optimize.feedback.ClickReports;
import studio.affiche.optimize.feedback.ReportReading;

class ColumnChoiceTest {
    @TempDir
    Path folder;

    @Test
    void columnsAreReadFromOneWord() {
        ColumnChoice choice = ColumnChoice.parse("clicks=#4, poster = Ad name ,impressions=Impr. = shown,day=Tag");
        assertThat(choice.columns())
                .containsOnly(
                        Map.entry(ReportField.POSTER, "Ad name"),
                        Map.entry(ReportField.IMPRESSIONS, "Impr. = shown"),
                        Map.entry(ReportField.CLICKS, "#4"),
                        Map.entry(ReportField.DAY, "Tag"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "poster=a,impressions=b | the column of the clicks is missing",
                "poster=a,impressions=b,clicks=b | the same column is named twice",
                "poster=a,poster=b,impressions=c,clicks=d | “poster” is there twice",
                "poster=a,impressions=b,clicks= | “clicks=” is not understood",
                "poster=a,impressions=b,klicks=c | “klicks=c” is not understood",
                "a,b,c | “a” is not understood"
            })
    void whatCannotBeReadIsTold(String text, String why) {
        assertThatThrownBy(() -> ColumnChoice.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why)
                .hasMessageEndingWith("as in #2");
    }

    private UnclearReport unclear(String report) throws Exception {
        Path file = Files.writeString(folder.resolve("r.csv"), report);
        var unclear = (ReportReading.Unclear) ClickReports.read(file, List.of("tea-1", "tea-2"));
        return new UnclearReport(file, unclear.missing(), unclear.sample());
    }

    private static Map<ReportField, Integer> chosen(int poster, int impressions, int clicks) {
        return Map.of(ReportField.POSTER, poster, ReportField.IMPRESSIONS, impressions, ReportField.CLICKS, clicks);
    }

    @Test
    void aWrongChoiceIsToldBeforeTheReportIsRead() throws Exception {
        UnclearReport report = unclear("Bild,Gezeigt,Geklickt,Tag\ntea-1.png,100,5,1.9.2026\nother,100,4,2.9.2026\n");
        assertThat(report.guess())
                .containsExactly(
                        Map.entry(ReportField.POSTER, 0),
                        Map.entry(ReportField.IMPRESSIONS, 1),
                        Map.entry(ReportField.CLICKS, 2),
                        Map.entry(ReportField.DAY, 3));
        assertThat(report.wrong(report.guess())).isEmpty();
        assertThat(report.told(report.guess())).isEqualTo("1 of the first 2 rows names a poster of the strip.");
        assertThat(report.choice(report.guess()).columns()).containsEntry(ReportField.DAY, "Tag");
        assertThat(report.wrong(Map.of(ReportField.POSTER, 0))).contains("Choose the column of the impressions.");
        assertThat(report.wrong(chosen(0, 1, 1))).contains("Choose another column for each: one is chosen twice.");
        assertThat(report.wrong(chosen(0, 2, 1)))
                .contains("There are more clicks than impressions: are the two columns swapped?");
        assertThat(report.wrong(chosen(1, 0, 2))).contains("Bild: “tea-1.png” is not a number.");
        assertThat(report.told(chosen(3, 1, 2)))
                .isEqualTo("None of the first rows names a poster of the strip in “Tag”.");
        assertThat(report.wrong(Map.of(
                        ReportField.POSTER, 3, ReportField.IMPRESSIONS, 1, ReportField.CLICKS, 2, ReportField.DAY, 0)))
                .contains("“Bild” holds something that is no day.");
    }
}
