package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.numbers;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;
import static studio.affiche.project.JsonWriting.text;

import java.util.List;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Box;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Shadow;
import studio.affiche.poster.Stroke;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Colours, fills, outlines, shadows, grounding and type as JSON ({@code docs/formats.md}). */
final class PaintJson {
    private static final int MOST_SHADOWS = 32;
    private static final int MOST_STOPS = 64;

    private PaintJson() {}

    static JsonNode write(Rgba color) {
        return text(color.hex());
    }

    static Rgba color(JsonView json) {
        return Rgba.parse(json.text());
    }

    static JsonNode write(AssetRef ref) {
        return text(ref.fileName());
    }

    static AssetRef asset(JsonView json) {
        String name = json.text();
        int dot = name.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("“" + json.path() + "” is not the name of an image of the document");
        }
        return new AssetRef(name.substring(0, dot), name.substring(dot + 1));
    }

    static JsonNode write(Box box) {
        return numbers(box.x(), box.y(), box.width(), box.height());
    }

    static Box box(JsonView json) {
        List<Double> sides = json.list(4, JsonView::number);
        if (sides.size() != 4) {
            throw new IllegalArgumentException("“" + json.path() + "” must be [x, y, width, height]");
        }
        return new Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    static ObjectNode write(Fill fill) {
        ObjectNode node = object();
        switch (fill) {
            case Fill.Solid s -> node.put("kind", "solid").set("color", write(s.color()));
            case Fill.Linear g -> {
                node.put("kind", "linear").set("angle", number(g.angleDegrees()));
                node.set("stops", array(g.stops(), PaintJson::write));
            }
            case Fill.Radial g -> {
                node.put("kind", "radial").set("center", numbers(g.centerX(), g.centerY()));
                node.set("radius", number(g.radius()));
                node.set("stops", array(g.stops(), PaintJson::write));
            }
        }
        return node;
    }

    static Fill fill(JsonView json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "solid" -> new Fill.Solid(color(json.field("color")));
            case "linear" ->
                new Fill.Linear(json.number("angle"), json.field("stops").list(MOST_STOPS, PaintJson::stop));
            case "radial" -> {
                List<Double> center = json.field("center").list(2, JsonView::number);
                if (center.size() != 2) {
                    throw new IllegalArgumentException("“" + json.path() + ".center” must be [x, y]");
                }
                yield new Fill.Radial(
                        center.get(0),
                        center.get(1),
                        json.number("radius"),
                        json.field("stops").list(MOST_STOPS, PaintJson::stop));
            }
            default -> throw json.unknownKind(kind);
        };
    }

    private static JsonNode write(Fill.Stop stop) {
        ObjectNode node = object();
        node.set("offset", number(stop.offset()));
        node.set("color", write(stop.color()));
        return node;
    }

    private static Fill.Stop stop(JsonView json) {
        return new Fill.Stop(json.number("offset"), color(json.field("color")));
    }

    static ObjectNode write(Outline outline) {
        ObjectNode node = object();
        switch (outline) {
            case Outline.Rectangle r -> node.put("kind", "rectangle").set("radius", number(r.radius()));
            case Outline.Ellipse _ -> node.put("kind", "ellipse");
            case Outline.Burst b ->
                node.put("kind", "burst").put("points", b.points()).set("depth", number(b.depth()));
        }
        return node;
    }

    static Outline outline(JsonView json) {
        String kind = json.text("kind");
        return switch (kind) {
            case "rectangle" -> new Outline.Rectangle(json.number("radius", 0));
            case "ellipse" -> new Outline.Ellipse();
            case "burst" -> new Outline.Burst(json.integer("points"), json.number("depth"));
            default -> throw json.unknownKind(kind);
        };
    }

    static ObjectNode write(Stroke stroke) {
        ObjectNode node = object();
        node.set("width", number(stroke.width()));
        node.set("color", write(stroke.color()));
        return node;
    }

    static Stroke stroke(JsonView json) {
        return new Stroke(json.number("width"), color(json.field("color")));
    }

    static JsonNode shadows(List<Shadow> shadows) {
        return array(shadows, shadow -> {
            ObjectNode node = object();
            node.set("offset", numbers(shadow.dx(), shadow.dy()));
            node.set("blur", number(shadow.blur()));
            node.set("color", write(shadow.color()));
            return node;
        });
    }

    static List<Shadow> shadows(JsonView json) {
        return json.list("shadows", MOST_SHADOWS, shadow -> {
            List<Double> offset = shadow.field("offset").list(2, JsonView::number);
            if (offset.size() != 2) {
                throw new IllegalArgumentException("“" + shadow.path() + ".offset” must be [x, y]");
            }
            return new Shadow(offset.get(0), offset.get(1), shadow.number("blur"), color(shadow.field("color")));
        });
    }

    static ObjectNode write(Grounding g) {
        ObjectNode node = object();
        node.put("surface", JsonView.word(g.surface()));
        node.set("contact", number(g.contact()));
        node.set("cast", number(g.cast()));
        node.set("softness", number(g.softness()));
        node.set("lightAngle", number(g.lightAngle()));
        node.set("reflection", number(g.reflection()));
        node.set("roughness", number(g.roughness()));
        node.set("shadowColor", write(g.shadowColor()));
        ObjectNode ambience = node.putObject("ambience");
        ambience.set("edge", number(g.ambience().edge()));
        ambience.set("grade", number(g.ambience().grade()));
        ambience.set("light", write(g.ambience().light()));
        ambience.set("surround", write(g.ambience().surround()));
        return node;
    }

    /** A grounding; what version 1.0 did not write follows from what it did. */
    static Grounding grounding(JsonView json) {
        Grounding old = Grounding.of(
                json.number("contact"),
                json.number("cast"),
                json.number("lightAngle"),
                json.number("reflection"),
                color(json.field("shadowColor")));
        return new Grounding(
                json.optional("surface")
                        .map(v -> v.constant(Grounding.Surface.class))
                        .orElse(old.surface()),
                old.contact(),
                old.cast(),
                json.number("softness", old.softness()),
                old.lightAngle(),
                old.reflection(),
                json.number("roughness", old.roughness()),
                old.shadowColor(),
                json.optional("ambience").map(PaintJson::ambience).orElse(old.ambience()));
    }

    private static Ambience ambience(JsonView json) {
        return new Ambience(
                json.number("edge"), json.number("grade"), color(json.field("light")), color(json.field("surround")));
    }

    static ObjectNode write(Plate plate) {
        ObjectNode node = object();
        node.set("outline", write(plate.outline()));
        node.set("fill", write(plate.fill()));
        put(node, "stroke", plate.stroke(), PaintJson::write);
        node.set("padding", numbers(plate.paddingX(), plate.paddingY()));
        node.set("shadows", shadows(plate.shadows()));
        return node;
    }

    static Plate plate(JsonView json) {
        List<Double> padding = json.field("padding").list(2, JsonView::number);
        if (padding.size() != 2) {
            throw new IllegalArgumentException("“" + json.path() + ".padding” must be [sideways, up and down]");
        }
        return new Plate(
                outline(json.field("outline")),
                fill(json.field("fill")),
                json.optional("stroke").map(PaintJson::stroke),
                padding.get(0),
                padding.get(1),
                shadows(json));
    }

    static ObjectNode write(TypeStyle style) {
        ObjectNode node = object();
        node.put("font", JsonView.word(style.font().role()));
        put(node, "family", style.font().family(), JsonWriting::text);
        node.put("weight", style.weight());
        node.put("italic", style.italic());
        node.set("minSize", number(style.minSize()));
        node.set("maxSize", number(style.maxSize()));
        node.set("tracking", number(style.tracking()));
        node.set("leading", number(style.leading()));
        node.set("fill", write(style.fill()));
        node.put("align", JsonView.word(style.align()));
        node.put("verticalAlign", JsonView.word(style.verticalAlign()));
        node.set("shadows", shadows(style.shadows()));
        return node;
    }

    static TypeStyle style(JsonView json) {
        return new TypeStyle(
                new FontChoice(
                        json.field("font").constant(FontRole.class),
                        json.optional("family").map(JsonView::text)),
                json.integer("weight"),
                json.flag("italic", false),
                json.number("minSize"),
                json.number("maxSize"),
                json.number("tracking", 0),
                json.number("leading", 1.2),
                fill(json.field("fill")),
                json.optional("align")
                        .map(v -> v.constant(HorizontalAlign.class))
                        .orElse(HorizontalAlign.START),
                json.optional("verticalAlign")
                        .map(v -> v.constant(VerticalAlign.class))
                        .orElse(VerticalAlign.TOP),
                shadows(json));
    }
}
