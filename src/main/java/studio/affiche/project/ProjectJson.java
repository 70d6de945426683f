package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.poster.Assets;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Learned;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document {@code poster.json} of a project ({@code docs/formats.md}). */
final class ProjectJson {
    /** Rises when an older program could no longer read the file rightly: a new kind, or a field that changes meaning. */
    static final int MAJOR = 1;
    /** Rises when fields are added that an older program can leave alone. */
    static final int MINOR = 3;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})");
    private static final int MOST_COLORS = 6;

    private ProjectJson() {}

    /** The document as UTF-8; the same project gives the same bytes. */
    static byte[] write(Project project) {
        ObjectNode node = tree(project);
        UnknownFields.restore(project.extras(), node);
        return JsonLimits.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
    }

    private static ObjectNode tree(Project project) {
        ObjectNode node = object();
        node.put("schemaVersion", MAJOR + "." + MINOR);
        put(node, "brief", project.brief(), BriefJson::write);
        put(node, "product", project.product(), ProjectJson::write);
        node.set("poster", PosterJson.write(project.poster()));
        node.set("variants", array(project.variants(), PosterJson::write));
        if (!project.feedback().isEmpty()) {
            node.set("feedback", array(project.feedback().reports(), FeedbackJson::write));
        }
        if (!project.learned().isEmpty()) {
            node.set("learned", LearnedJson.write(project.learned()));
        }
        return node;
    }

    /**
     * Reads the document, without its images.
     *
     * @param file how messages call it
     */
    static Project read(byte[] json, String file) throws Refusal {
        try {
            JsonNode root = JsonLimits.MAPPER.readTree(json);
            checkVersion(root, file);
            var view = new JsonView(root, "");
            var project = new Project(
                    view.optional("brief").map(BriefJson::brief),
                    view.optional("product").map(ProjectJson::product),
                    PosterJson.poster(view.field("poster")),
                    view.list("variants", Project.MAX_VARIANTS, PosterJson::poster),
                    new Feedback(view.list("feedback", Feedback.MOST_REPORTS, FeedbackJson::report)),
                    view.optional("learned").map(LearnedJson::learned).orElse(Learned.NONE),
                    Assets.NONE,
                    Extras.NONE);
            return new Project(
                    project.brief(),
                    project.product(),
                    project.poster(),
                    project.variants(),
                    project.feedback(),
                    project.learned(),
                    project.assets(),
                    UnknownFields.between(root, tree(project)));
        } catch (JacksonException e) {
            throw JsonLimits.refusal("poster.json in " + file, e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static void checkVersion(JsonNode root, String file) throws Refusal {
        String version = Optional.ofNullable(root.get("schemaVersion"))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElse("");
        Matcher parts = VERSION.matcher(version);
        if (!parts.matches()) {
            throw new Refusal(
                    file + " is not an Affiche project: its poster.json has no schemaVersion such as \"1.0\"");
        }
        int major = Integer.parseInt(parts.group(1));
        if (major > MAJOR) {
            throw new Refusal(file + " was made by a newer Affiche (format " + version + ", this one reads up to "
                    + MAJOR + ".x): update Affiche to open it");
        }
        if (major < 1) {
            throw new Refusal(file + " has a format that was never released: " + version);
        }
    }

    private static JsonNode write(Project.Product product) {
        ObjectNode node = object();
        put(node, "path", product.path(), JsonWriting::text);
        node.set("cutout", PaintJson.write(product.cutout()));
        node.set("aspect", number(product.aspect()));
        node.set("palette", array(product.palette(), PaintJson::write));
        node.put("quality", product.quality());
        if (!product.strokes().isEmpty()) {
            node.set("strokes", StrokesFile.write(product.strokes()));
        }
        return node;
    }

    private static Project.Product product(JsonView json) {
        return new Project.Product(
                json.optional("path").map(JsonView::text),
                PaintJson.asset(json.field("cutout")),
                json.number("aspect"),
                json.list("palette", MOST_COLORS, PaintJson::color),
                json.optional("quality").map(JsonView::text).orElse(""),
                json.list("strokes", CutoutStroke.MAX_STROKES, StrokesFile::stroke));
    }
}
