package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.numbers;
import static studio.affiche.project.JsonWriting.object;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.poster.CutoutStroke;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Strokes that correct a cut-out, in files of their own and inside others ({@code docs/formats.md}). */
public final class StrokesFile {
    private static final long MAX_BYTES = 16L << 20;

    private StrokesFile() {}

    /**
     * Reads a file: a list of strokes.
     *
     * @throws Refusal in one sentence, if it is missing, too large or not such a list
     */
    public static List<CutoutStroke> read(Path file) throws IOException {
        byte[] json = LimitedRead.file(file, MAX_BYTES, "list of strokes");
        try {
            return new JsonView(JsonLimits.MAPPER.readTree(json), "strokes")
                    .list(CutoutStroke.MAX_STROKES, StrokesFile::stroke);
        } catch (JacksonException e) {
            throw JsonLimits.refusal(String.valueOf(file), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    static JsonNode write(List<CutoutStroke> strokes) {
        return array(strokes, StrokesFile::write);
    }

    private static JsonNode write(CutoutStroke stroke) {
        ObjectNode node = object();
        node.put("kind", JsonView.word(stroke.kind()));
        node.set("radius", number(stroke.radius()));
        node.set("points", array(stroke.points(), p -> numbers(p.x(), p.y())));
        return node;
    }

    static CutoutStroke stroke(JsonView json) {
        return new CutoutStroke(
                json.field("kind").constant(CutoutStroke.Kind.class),
                json.number("radius"),
                json.field("points").list(CutoutStroke.MAX_POINTS, StrokesFile::point));
    }

    private static CutoutStroke.Point point(JsonView json) {
        List<Double> both = json.list(2, JsonView::number);
        if (both.size() != 2) {
            throw new IllegalArgumentException("“" + json.path() + "” must be [x, y]");
        }
        return new CutoutStroke.Point(both.get(0), both.get(1));
    }
}
