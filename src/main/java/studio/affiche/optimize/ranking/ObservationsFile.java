package studio.affiche.optimize.ranking;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.JsonFile;
import studio.affiche.project.JsonView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The posters that an adapter was learned from, beside it, so that forecasts can be fitted again: {@code posters.jsonl} as
 * {@code designs.jsonl}, and {@code feedback.json}: {@code {"posters": [{"id", "background", "text", "layout",
 * "impressions", "clicks"}]}} with the rewards of their elements.
 */
public final class ObservationsFile {
    /** Its name in the adapter's folder. */
    public static final String NAME = "feedback.json";
    /** Name of the list of designs beside it. */
    public static final String POSTERS = "posters.jsonl";
    /** Most posters that are read. */
    public static final int MOST = 200_000;

    private static final int MAX_BYTES = 64 << 20;

    /** What is told of a poster beside its design. */
    private record Told(String id, Rewards rewards, Traffic traffic) {}

    private ObservationsFile() {}

    /** Writes the observations into an adapter's folder. */
    public static void write(Path adapter, List<Observation> observations) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        ArrayNode posters = root.putArray("posters");
        for (Observation o : observations) {
            posters.addObject()
                    .put("id", o.poster().design().id())
                    .put("background", o.rewards().background())
                    .put("text", o.rewards().text())
                    .put("layout", o.rewards().layout())
                    .put("impressions", o.traffic().impressions())
                    .put("clicks", o.traffic().clicks());
        }
        byte[] lines = observations.stream()
                .map(o -> DesignsFile.line(o.poster()) + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        byte[] json = JsonMapper.shared().writeValueAsBytes(root);
        AtomicFile.write(adapter.resolve(POSTERS), out -> out.write(lines));
        AtomicFile.write(adapter.resolve(NAME), out -> out.write(json));
    }

    /**
     * Reads those of an adapter.
     *
     * @return none where the adapter was learned from pairs without clicks, or before designs were kept beside it
     * @throws IOException in one sentence, if a file cannot be used
     */
    public static List<Observation> read(Path adapter) throws IOException {
        Path file = adapter.resolve(NAME);
        Path posters = adapter.resolve(POSTERS);
        if (!Files.exists(file) || !Files.exists(posters)) {
            return List.of();
        }
        Map<String, DesignRecord> designs = new HashMap<>();
        DesignsFile.read(posters, record -> designs.put(record.design().id(), record));
        List<Told> all = JsonFile.read(
                file,
                MAX_BYTES,
                "list of feedback",
                json -> json.field("posters").list(MOST, ObservationsFile::told));
        var observations = new ArrayList<Observation>();
        for (Told told : all) {
            DesignRecord design = designs.get(told.id());
            if (design == null) {
                throw new IOException(
                        file + " tells of the poster " + told.id() + ", which " + posters + " does not hold");
            }
            observations.add(new Observation(design, told.rewards(), told.traffic()));
        }
        return observations;
    }

    private static Told told(JsonView json) {
        return new Told(
                json.text("id"),
                new Rewards(json.number("background"), json.number("text"), json.number("layout")),
                new Traffic(json.wide("impressions"), json.wide("clicks")));
    }
}
