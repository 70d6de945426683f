package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;
import static studio.affiche.project.JsonWriting.text;

import java.util.EnumSet;
import java.util.List;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Element;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Property;
import studio.affiche.poster.ScenePalette;
import studio.affiche.poster.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Layers as JSON ({@code docs/formats.md}). */
final class LayerJson {
    private static final int MOST_SPANS = 1000;
    private static final int MOST_CALM = 200;

    private LayerJson() {}

    static JsonNode write(Layer layer) {
        ObjectNode node = properties(layer);
        switch (layer) {
            case Layer.Background b -> node.set("backdrop", write(b.backdrop()));
            case Layer.Product p -> {
                node.set("cutout", PaintJson.write(p.cutout()));
                node.set("grounding", PaintJson.write(p.grounding()));
            }
            case Layer.Text t -> {
                node.put("text", t.text());
                node.set("spans", array(t.spans(), LayerJson::write));
                node.set("style", PaintJson.write(t.style()));
                put(node, "plate", t.plate(), PaintJson::write);
            }
            case Layer.Shape s -> {
                node.set("outline", PaintJson.write(s.outline()));
                node.set("fill", PaintJson.write(s.fill()));
                put(node, "stroke", s.stroke(), PaintJson::write);
                node.set("shadows", PaintJson.shadows(s.shadows()));
            }
            case Layer.Image i -> node.set("image", PaintJson.write(i.image()));
        }
        return node;
    }

    private static String kind(Layer layer) {
        return switch (layer) {
            case Layer.Background _ -> "background";
            case Layer.Product _ -> "product";
            case Layer.Text _ -> "text";
            case Layer.Shape _ -> "shape";
            case Layer.Image _ -> "image";
        };
    }

    static Layer layer(JsonView json) {
        LayerProperties properties = properties(json);
        String kind = json.text("kind");
        return switch (kind) {
            case "background" -> new Layer.Background(properties, backdrop(json.field("backdrop")));
            case "product" ->
                new Layer.Product(
                        properties,
                        PaintJson.asset(json.field("cutout")),
                        json.optional("grounding").map(PaintJson::grounding).orElse(Grounding.NONE));
            case "text" ->
                new Layer.Text(
                        properties,
                        json.text("text"),
                        json.list("spans", MOST_SPANS, LayerJson::span),
                        PaintJson.style(json.field("style")),
                        json.optional("plate").map(PaintJson::plate));
            case "shape" ->
                new Layer.Shape(
                        properties,
                        PaintJson.outline(json.field("outline")),
                        PaintJson.fill(json.field("fill")),
                        json.optional("stroke").map(PaintJson::stroke),
                        PaintJson.shadows(json));
            case "image" -> new Layer.Image(properties, PaintJson.asset(json.field("image")));
            default -> throw json.unknownKind(kind);
        };
    }

    private static ObjectNode properties(Layer layer) {
        LayerProperties p = layer.properties();
        ObjectNode node = object();
        node.put("id", p.id().value());
        node.put("kind", kind(layer));
        node.put("name", p.name());
        put(node, "element", p.element(), e -> text(e.word()));
        node.set("box", PaintJson.write(p.frame().box()));
        node.set("rotation", number(p.frame().rotation()));
        node.put("visible", p.visible());
        node.put("locked", p.locked());
        node.set("opacity", number(p.opacity()));
        node.put("blend", JsonView.word(p.blend()));
        List<Property> touched = p.touched().stream().sorted().toList();
        node.set("touched", array(touched, t -> text(JsonView.word(t))));
        return node;
    }

    private static LayerProperties properties(JsonView json) {
        var touched = EnumSet.noneOf(Property.class);
        touched.addAll(json.list("touched", Property.values().length, v -> v.constant(Property.class)));
        return new LayerProperties(
                new LayerId(json.text("id")),
                json.optional("name").map(JsonView::text).orElse(""),
                json.optional("element").map(v -> v.constant(Element.class)),
                new Frame(PaintJson.box(json.field("box")), json.number("rotation", 0)),
                json.flag("visible", true),
                json.flag("locked", false),
                json.number("opacity", 1),
                json.optional("blend").map(v -> v.constant(BlendMode.class)).orElse(BlendMode.NORMAL),
                touched);
    }

    private static JsonNode write(Span span) {
        ObjectNode node = object();
        node.put("start", span.start());
        node.put("end", span.end());
        node.set("scale", number(span.scale()));
        put(node, "weight", span.weight(), w -> JsonNodeFactory.instance.numberNode(w));
        put(node, "color", span.color(), PaintJson::write);
        node.put("newLine", span.newLine());
        return node;
    }

    private static Span span(JsonView json) {
        return new Span(
                json.integer("start"),
                json.integer("end"),
                json.number("scale", 1),
                json.optional("weight").map(JsonView::integer),
                json.optional("color").map(PaintJson::color),
                json.flag("newLine", false));
    }

    private static JsonNode write(Backdrop backdrop) {
        ObjectNode node = object();
        switch (backdrop) {
            case Backdrop.Scene s -> {
                node.put("kind", "scene");
                node.put("prompt", s.prompt());
                node.put("seed", s.seed());
                ObjectNode palette = node.putObject("palette");
                palette.set("ground", PaintJson.write(s.palette().ground()));
                palette.set("shade", PaintJson.write(s.palette().shade()));
                palette.set("light", PaintJson.write(s.palette().light()));
                palette.set("accent", PaintJson.write(s.palette().accent()));
                node.set("product", PaintJson.write(s.product()));
                node.set("calm", array(s.calm(), PaintJson::write));
            }
            case Backdrop.Plain p -> node.put("kind", "plain").set("fill", PaintJson.write(p.fill()));
            case Backdrop.Picture p -> node.put("kind", "picture").set("image", PaintJson.write(p.image()));
        }
        return node;
    }

    private static Backdrop backdrop(JsonView json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "scene" -> {
                JsonView palette = json.field("palette");
                yield new Backdrop.Scene(
                        json.text("prompt"),
                        json.wide("seed"),
                        new ScenePalette(
                                PaintJson.color(palette.field("ground")),
                                PaintJson.color(palette.field("shade")),
                                PaintJson.color(palette.field("light")),
                                PaintJson.color(palette.field("accent"))),
                        PaintJson.box(json.field("product")),
                        json.list("calm", MOST_CALM, PaintJson::box));
            }
            case "plain" -> new Backdrop.Plain(PaintJson.fill(json.field("fill")));
            case "picture" -> new Backdrop.Picture(PaintJson.asset(json.field("image")));
            default -> throw json.unknownKind(kind);
        };
    }
}
