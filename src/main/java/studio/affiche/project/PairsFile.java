package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pairs as the published {@code idpo_all_samples.json} has them ({@code docs/formats.md}): a list of records, or a
 * record a line. Read and written record by record, so that memory does not grow with the file.
 */
public final class PairsFile {
    private PairsFile() {}

    /**
     * Reads a file.
     *
     * @throws Refusal in one sentence, if it is missing or empty, or broken before any good record
     */
    public static void read(Path file, Records.Sink<PairRecord> sink, Records.Bad bad) throws IOException {
        Records.read(file, "pairs", PairReading::new, sink, bad);
    }

    /** Begins a file. */
    public static RecordsWriter<PairRecord> writer(Path file) throws IOException {
        return new RecordsWriter<>(file, PairsFile::line);
    }

    private static String line(PairRecord pair) {
        ObjectNode node = JsonWriting.object();
        node.put("id", pair.id());
        node.put("image", pair.image());
        node.set("chosen_conversation", array(pair.chosen(), PairsFile::turn));
        node.set("reject_conversation", array(pair.rejected(), PairsFile::turn));
        JsonWriting.put(node, "replaced", pair.replaced(), JsonWriting::text);
        JsonWriting.put(node, "probability", pair.probability(), JsonWriting::number);
        return JsonLimits.MAPPER.writeValueAsString(node);
    }

    static ObjectNode turn(DesignRecord.Turn turn) {
        return JsonWriting.object().put("from", turn.from()).put("value", turn.value());
    }
}
