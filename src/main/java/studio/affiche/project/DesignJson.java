package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Designs as JSON, the fields that {@code designs.jsonl} and project files share ({@code docs/formats.md}). */
final class DesignJson {
    /** Label of the product's box; the others carry their text. */
    private static final String PRODUCT = "product";

    private static final int MOST_TEXTS = 200;

    private DesignJson() {}

    /** Puts id, parent and replaced, and seed. */
    static void writeIdentity(Design design, ObjectNode node) {
        node.put("id", design.id());
        design.origin()
                .ifPresent(o -> node.put("parent", o.parent())
                        .put("replaced", o.replaced().word()));
        node.put("seed", design.seed());
    }

    /** Puts prompt, text, layout, style and tilt. */
    static void writeDecisions(Design design, ObjectNode node) {
        node.put("prompt", design.background());
        node.set("text", array(design.text(), JsonWriting::text));
        var layout = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < design.text().size(); i++) {
            layout.add(placed(design.text().get(i), design.layout().text().get(i)));
        }
        layout.add(placed(PRODUCT, design.layout().product()));
        node.set("layout", layout);
        if (!design.style().isEmpty()) {
            node.set("style", array(design.style(), DesignJson::write));
        }
        if (design.productTilt() != 0) {
            node.set("tilt", number(design.productTilt()));
        }
    }

    static ObjectNode write(Design design) {
        ObjectNode node = object();
        writeIdentity(design, node);
        writeDecisions(design, node);
        return node;
    }

    static Design design(JsonView json) {
        List<String> text = json.field("text").list(MOST_TEXTS, JsonView::text);
        return new Design(
                json.text("id"),
                origin(json),
                json.wide("seed"),
                json.text("prompt"),
                text,
                layout(json.field("layout"), text),
                json.list("style", MOST_TEXTS, DesignJson::style),
                json.number("tilt", 0));
    }

    private static Optional<Design.Origin> origin(JsonView json) {
        return json.optional("parent")
                .map(parent ->
                        new Design.Origin(parent.text(), json.field("replaced").constant(Element.class)));
    }

    private static JsonNode placed(String label, GridBox box) {
        ObjectNode node = object();
        node.put("label", label);
        node.set("box", write(box));
        return node;
    }

    private static JsonNode write(GridBox box) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(box.x1())
                .add(box.y1())
                .add(box.x2())
                .add(box.y2());
    }

    /** Boxes by label, wherever they stand; a text that is there twice takes its boxes in order. */
    private static Layout layout(JsonView json, List<String> text) {
        record Placed(String label, GridBox box) {}
        var left =
                new ArrayList<>(json.list(MOST_TEXTS + 1, v -> new Placed(v.text("label"), gridBox(v.field("box")))));
        var boxes = new ArrayList<GridBox>();
        for (String line : text) {
            Placed found = left.stream()
                    .filter(p -> p.label().equals(line))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "“" + json.path() + "” has no box for the text “" + PlainText.oneLine(line) + "”"));
            boxes.add(found.box());
            left.remove(found);
        }
        GridBox product = left.stream()
                .filter(p -> p.label().equals(PRODUCT))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + json.path() + "” has no box for the product"))
                .box();
        return new Layout(product, boxes);
    }

    private static GridBox gridBox(JsonView json) {
        List<Integer> edges = json.list(4, JsonView::integer);
        if (edges.size() != 4) {
            throw new IllegalArgumentException("“" + json.path() + "” must be [x1, y1, x2, y2]");
        }
        return new GridBox(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }

    private static JsonNode write(TextStyle style) {
        ObjectNode node = object();
        node.put("treatment", JsonView.word(style.treatment()));
        node.put("font", JsonView.word(style.font()));
        put(node, "family", style.family(), JsonWriting::text);
        node.put("weight", style.weight());
        node.set("color", PaintJson.write(style.color()));
        node.put("align", JsonView.word(style.align()));
        put(node, "plate", style.plate(), PaintJson::write);
        node.set("rotation", number(style.rotation()));
        node.put("behindProduct", style.behindProduct());
        return node;
    }

    private static TextStyle style(JsonView json) {
        int weight = json.integer("weight");
        if (weight < 100 || weight > 900) {
            throw new IllegalArgumentException("“" + json.path() + ".weight” must be 100 to 900");
        }
        return new TextStyle(
                json.field("treatment").constant(Treatment.class),
                json.field("font").constant(FontRole.class),
                weight,
                PaintJson.color(json.field("color")),
                json.optional("align")
                        .map(v -> v.constant(HorizontalAlign.class))
                        .orElse(HorizontalAlign.START),
                json.optional("plate").map(PaintJson::color),
                json.number("rotation", 0),
                json.flag("behindProduct", false),
                json.optional("family").map(JsonView::text));
    }
}
