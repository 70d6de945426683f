package studio.affiche.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static studio.affiche.project.ProjectFiles.edited;
import static studio.affiche.project.ProjectFiles.withImages;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;

/** Clicks and what was learned from them, in a project's file. */
class ProjectLearningTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"source\":\"r\",\"taken\":\"yesterday\",\"rows\":[]} | feedback[0].taken",
                "{\"source\":\"r\",\"taken\":\"2026-09-01T10:00:00Z\",\"rows\":[{\"id\":\"a\",\"impressions\":3,\"clicks\":4}]}"
                        + " | 4 clicks of 3 impressions",
                "{\"source\":\"r\",\"taken\":\"2026-09-01T10:00:00Z\",\"rows\":[{\"id\":\"a\",\"day\":\"2026-02-30\","
                        + "\"impressions\":3,\"clicks\":1}]} | feedback[0].rows[0].day",
            })
    void feedbackThatCannotBeIsRefusedInOneSentence(String report, String why) throws Exception {
        byte[] file = edited(without(), json -> json.replaceFirst("\\{", "{ \"feedback\" : [" + report + "],"));
        assertThatThrownBy(() -> ProjectFile.read(file, "p.affiche"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", why)
                .hasLineCount(1);
    }

    private static final String LIFT = "\"low\":-0.1,\"high\":0.2,\"percentile\":50,\"gains\":{},\"shares\":";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":\"a\",\"lift\":\"NaN\"," + LIFT + "{}} | forecasts[0].lift” must be a number",
                "{\"id\":\"a\",\"lift\":1e308," + LIFT + "{}} | forecasts[0].lift” is a number out of range",
                "{\"id\":\"a\",\"lift\":0.3," + LIFT + "{}} | lies in its interval, not 0.3 in -0.1 to 0.2",
                "{\"id\":\"a\",\"lift\":-0.3," + LIFT + "{}} | lies in its interval",
                "{\"id\":\"a\",\"lift\":0," + LIFT + "{\"text\":1.5}} | shares of 0 to 1",
                "{\"id\":\"a\",\"lift\":0," + LIFT + "7} | forecasts[0].shares” must be an object",
                "{\"id\":\"a\",\"missing\":\"x\"},{\"id\":\"a\",\"missing\":\"y\"} | one design twice",
                "{\"missing\":\"x\"} | forecasts[0].id” is missing",
            })
    void forecastsThatCannotBeAreRefusedInOneSentence(String forecasts, String why) throws Exception {
        assertThatThrownBy(() -> readLearned("{\"pairs\": 3, \"forecasts\": [" + forecasts + "]}"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", why)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../home", "clicks", "", "3F2504E0-4F89-11D3-9A0C-0305E82C3301"})
    void adaptersWhoseNameIsNoneAreRefused(String id) {
        String hash = "0".repeat(64);
        assertThatThrownBy(() -> readLearned("{\"pairs\": 3, \"adapter\": {\"id\": \"" + id + "\", \"sha256\": \""
                        + hash + "\", \"base\": \"" + hash + "\"}}"))
                .isInstanceOf(Refusal.class)
                .message()
                .contains("p.affiche cannot be opened", "named by a UUID")
                .hasLineCount(1);
    }

    @Test
    void whatWasLearnedComesBackFromAFileAndIsMissingInOlderOnes() throws Exception {
        Learned learned = readLearned("{\"pairs\": 3, \"forecasts\": [{\"id\":\"a\",\"missing\":\"more\"},"
                        + "{\"id\":\"b\",\"lift\":0.1," + LIFT + "{\"text\":0.5}}]}")
                .learned();
        assertThat(learned.pairs()).isEqualTo(3);
        assertThat(learned.forecasts().keySet()).containsExactly("a", "b");
        assertThat(learned.forecasts())
                .containsEntry("a", new Forecast.NotEnoughData("more"))
                .containsEntry("b", new Forecast.Lift(0.1, -0.1, 0.2, 50, Map.of(Element.TEXT, 0.5), Map.of()));
        assertThat(readLearned("null").learned()).isEqualTo(Learned.NONE);
        assertThatThrownBy(() -> readLearned("{\"pairs\": -1}")).hasMessageContaining("p.affiche cannot be opened");
    }

    /** A project that says something of what was learned. */
    private static Project readLearned(String json) throws IOException {
        byte[] file = edited(without(), document -> document.replaceFirst("\\{", "{ \"learned\" : " + json + ","));
        return ProjectFile.read(file, "p.affiche");
    }

    /** A project without clicks. */
    private static Project without() {
        Project project = withImages();
        return new Project(
                project.brief(),
                project.product(),
                project.poster(),
                project.variants(),
                Feedback.NONE,
                Learned.NONE,
                project.assets(),
                project.extras());
    }
}
