package studio.affiche.optimize.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.JsonFile;
import studio.affiche.project.JsonView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code feedback.json} beside an adapter: the rewards and clicks of the posters it was learned from, so that forecasts can
 * be fitted again. {@code {"posters": [{"brief", "background", "text", "layout", "impressions", "clicks"}]}}.
 */
public final class ObservationsFile {
    /** Its name in the adapter's folder. */
    public static final String NAME = "feedback.json";
    /** Most posters that are read. */
    public static final int MOST = 200_000;

    private static final int MAX_BYTES = 64 << 20;

    private ObservationsFile() {}

    /** Writes the observations into an adapter's folder. */
    public static void write(Path adapter, List<Observation> observations) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ArrayNode posters = root.putArray("posters");
        for (Observation o : observations) {
            posters.addObject()
                    .put("brief", o.brief())
                    .put("background", o.rewards().background())
                    .put("text", o.rewards().text())
                    .put("layout", o.rewards().layout())
                    .put("impressions", o.traffic().impressions())
                    .put("clicks", o.traffic().clicks());
        }
        byte[] json = JsonMapper.shared().writeValueAsBytes(root);
        AtomicFile.write(adapter.resolve(NAME), out -> out.write(json));
    }

    /**
     * Reads those of an adapter.
     *
     * @return none where the adapter was learned from pairs without clicks
     * @throws IOException in one sentence, if the file cannot be used
     */
    public static List<Observation> read(Path adapter) throws IOException {
        Path file = adapter.resolve(NAME);
        return Files.exists(file)
                ? JsonFile.read(
                        file,
                        MAX_BYTES,
                        "list of feedback",
                        json -> json.field("posters").list(MOST, ObservationsFile::observation))
                : List.of();
    }

    private static Observation observation(JsonView json) {
        return new Observation(
                json.text("brief"),
                new Rewards(json.number("background"), json.number("text"), json.number("layout")),
                new Traffic(json.wide("impressions"), json.wide("clicks")));
    }
}
