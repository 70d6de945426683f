package studio.affiche.optimize.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Element;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.JsonFile;
import studio.affiche.project.JsonView;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code results.json} of a contest: what is done already, so that a contest that was stopped goes on. */
final class ResultsFile {
    private static final String NAME = "results.json";
    private static final int MAX_BYTES = 16 << 20;
    private static final int MOST = 100_000;

    private final Path file;
    private final String contest;

    /**
     * The file of a folder.
     *
     * @param contest what the results are of: others cannot stand beside them
     */
    ResultsFile(Path folder, String contest) {
        this.file = folder.resolve(NAME);
        this.contest = contest;
    }

    /**
     * Reads them; none where there is no file yet.
     *
     * @throws IOException in one sentence, if the file cannot be used or is of another contest
     */
    List<Result> read() throws IOException {
        return Files.exists(file) ? JsonFile.read(file, MAX_BYTES, "list of results", this::results) : List.of();
    }

    private List<Result> results(JsonView json) {
        if (!json.text("contest").equals(contest)) {
            throw new IllegalArgumentException("it holds results of another policy or of a contest of another size;"
                    + " choose another folder, or delete the file");
        }
        return json.list("results", MOST, ResultsFile::result);
    }

    /** Writes all of them, into a folder that is there. */
    void write(List<Result> results) throws IOException {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("contest", contest);
        ArrayNode list = root.putArray("results");
        results.forEach(r -> put(list.addObject(), r));
        byte[] json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        AtomicFile.write(file, out -> out.write(json));
    }

    private static void put(ObjectNode node, Result r) {
        node.put("audience", r.audience()).put("method", r.method()).put("seed", r.seed());
        node.put("pairs", r.pairs()).put("step", r.step());
        node.put("before", r.before()).put("after", r.after()).put("best", r.best());
        node.put("chosen", r.chosen()).put("unlearned", r.unlearned());
        node.put("kl", r.kl()).put("holds", r.holds()).put("reward_accuracy", r.accuracy());
        ObjectNode shares = node.putObject("shares");
        r.shares().forEach((element, share) -> shares.put(element.word(), share));
        node.put("forecasts", r.forecasts()).put("covered", r.covered()).put("seconds", r.seconds());
    }

    private static Result result(JsonView json) {
        Map<Element, Double> shares = new EnumMap<>(Element.class);
        JsonView told = json.field("shares");
        for (Element element : Element.values()) {
            told.optional(element.word()).ifPresent(share -> shares.put(element, share.number()));
        }
        return new Result(
                json.text("audience"),
                json.text("method"),
                json.wide("seed"),
                json.integer("pairs"),
                json.integer("step"),
                json.number("before"),
                json.number("after"),
                json.number("chosen"),
                json.number("unlearned"),
                json.number("best"),
                json.number("kl"),
                json.number("holds"),
                json.number("reward_accuracy"),
                shares,
                json.integer("forecasts"),
                json.number("covered"),
                json.number("seconds"));
    }
}
