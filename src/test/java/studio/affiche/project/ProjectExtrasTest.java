package studio.affiche.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static studio.affiche.project.ProjectFiles.THUMBNAIL;
import static studio.affiche.project.ProjectFiles.edited;
import static studio.affiche.project.ProjectFiles.withImages;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;

/** What this version does not know of a project is kept with what it belongs to. */
class ProjectExtrasTest {
    @Test
    void unknownFieldsSurviveARoundTripAndStayWithTheirLayerWhenLayersMove() throws Exception {
        Project project = withImages();
        Layer.Text text = project.poster().layers(Layer.Text.class).getFirst();
        byte[] file = edited(
                project,
                json -> json.replaceFirst("\\{", "{ \"future\" : { \"deep\" : [ 1, 2.5, null ] },")
                        .replaceFirst(
                                "\"id\" : \"" + text.id() + "\"",
                                "\"id\" : \"" + text.id() + "\", \"ai:note\" : \"keep me\"")
                        .replaceFirst("\"provenance\" : \\{", "\"provenance\" : { \"camera\" : true,"));
        Project read = ProjectFile.read(file, "p");
        assertThat(read.extras().fields())
                .extracting(Extras.Extra::name)
                .containsExactlyInAnyOrder("future", "ai:note", "camera");

        Poster moved = Edits.reorder(text, 0).apply(read.poster());
        Project edited = new Project(
                read.brief(),
                read.product(),
                moved,
                read.variants(),
                read.feedback(),
                read.learned(),
                read.assets(),
                read.extras());
        String written = new String(
                Archive.read(ProjectFile.bytes(edited, THUMBNAIL), "p").get("poster.json"), UTF_8);
        var tree = JsonLimits.MAPPER.readTree(written);
        assertThat(tree.at("/future/deep/1").doubleValue()).isEqualTo(2.5);
        assertThat(tree.at("/future/deep/2").isNull()).isTrue();
        assertThat(tree.at("/poster/layers/0/id").stringValue())
                .isEqualTo(text.id().value());
        assertThat(tree.at("/poster/layers/0/ai:note").stringValue()).isEqualTo("keep me");
        assertThat(tree.at("/poster/provenance/camera").booleanValue()).isTrue();
        assertThat(ProjectFile.read(ProjectFile.bytes(edited, THUMBNAIL), "p")
                        .extras()
                        .fields())
                .hasSize(3);
    }

    @Test
    void unknownFieldsOfAReportStayWithItWhenAnEarlierOneGoes() throws Exception {
        var first = new Feedback.Report("first.csv", false, Instant.EPOCH, List.of());
        var second = new Feedback.Report("second.csv", false, Instant.EPOCH.plusSeconds(1), List.of());
        byte[] file = edited(
                with(withImages(), new Feedback(List.of(first, second))),
                json -> json.replace("\"source\" : \"second.csv\"", "\"source\" : \"second.csv\", \"spend\" : 12.5"));
        Project read = ProjectFile.read(file, "p");
        assertThat(read.feedback().reports()).containsExactly(first, second);
        Project edited = with(read, new Feedback(List.of(second)));
        String written = new String(
                Archive.read(ProjectFile.bytes(edited, THUMBNAIL), "p").get("poster.json"), UTF_8);
        assertThat(JsonLimits.MAPPER.readTree(written).at("/feedback/0/spend").doubleValue())
                .isEqualTo(12.5);
    }

    private static Project with(Project project, Feedback feedback) {
        return new Project(
                project.brief(),
                project.product(),
                project.poster(),
                project.variants(),
                feedback,
                project.learned(),
                project.assets(),
                project.extras());
    }

    @Test
    void unknownFieldsOfALayerThatWasDeletedGoWithIt() throws Exception {
        Project project = withImages();
        Layer.Text text = project.poster().layers(Layer.Text.class).getFirst();
        byte[] file = edited(
                project,
                json -> json.replaceFirst(
                        "\"id\" : \"" + text.id() + "\"", "\"id\" : \"" + text.id() + "\", \"own\" : 1"));
        Project read = ProjectFile.read(file, "p");
        Project edited = new Project(
                read.brief(),
                read.product(),
                Edits.remove(text).apply(read.poster()),
                read.variants(),
                read.feedback(),
                read.learned(),
                read.assets(),
                read.extras());
        Project again = ProjectFile.read(ProjectFile.bytes(edited, THUMBNAIL), "p");
        assertThat(again.extras()).isEqualTo(Extras.NONE);
        assertThat(again.poster().layer(text.id())).isEmpty();
    }
}
