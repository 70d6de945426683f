package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.util.List;
import java.util.Optional;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Rgba;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Briefs inside other files; a brief of its own is read by {@link BriefFile}. */
final class BriefJson {
    private static final int MOST_COLORS = 64;

    private BriefJson() {}

    static ObjectNode write(Brief brief) {
        ObjectNode node = object();
        node.put("name", brief.name());
        put(node, "product", brief.product(), PaintJson::write);
        node.set("candidates", array(brief.copy(), BriefJson::write));
        node.put("direction", brief.direction());
        node.set("size", write(brief.size()));
        node.set("brand", write(brief.brand()));
        return node;
    }

    static Brief brief(JsonView json) {
        return new Brief(
                json.optional("name").map(JsonView::text).orElse(""),
                json.optional("product").map(PaintJson::asset),
                json.list("candidates", Brief.MAX_CANDIDATES, BriefJson::candidate),
                json.optional("direction").map(JsonView::text).orElse(""),
                json.optional("size").map(BriefJson::size).orElse(CanvasPreset.PORTRAIT.size()),
                json.optional("brand").map(BriefJson::brand).orElse(BrandKit.NONE));
    }

    /** A line as plain text where nothing else is said of it. */
    static JsonNode write(Candidate candidate) {
        if (candidate.isPlain()) {
            return JsonWriting.text(candidate.text());
        }
        ObjectNode node = object();
        node.put("text", candidate.text());
        candidate.role().ifPresent(r -> node.put("role", r.word()));
        if (candidate.use() != Candidate.Use.MAY) {
            node.put("use", candidate.use().word());
        }
        return node;
    }

    static Candidate candidate(JsonView json) {
        if (!json.node().isObject()) {
            return Candidate.of(json.text());
        }
        return new Candidate(
                json.text("text"),
                json.optional("role").map(JsonView::text).map(BriefJson::role),
                json.optional("use").map(JsonView::text).map(BriefJson::use).orElse(Candidate.Use.MAY));
    }

    /** @throws IllegalArgumentException in one sentence, for a word that is no role */
    static CopyRole role(String word) {
        return CopyRole.of(word)
                .orElseThrow(
                        () -> new IllegalArgumentException(
                                "“" + word
                                        + "” is no role of a line: write slogan, support, fact, price, offer, proof, cta, brand, name or legal"));
    }

    /** @throws IllegalArgumentException in one sentence, for a word that is no use */
    static Candidate.Use use(String word) {
        return Candidate.Use.of(word)
                .orElseThrow(() ->
                        new IllegalArgumentException("“" + word + "” is no use of a line: write must, may or never"));
    }

    static JsonNode write(CanvasSize size) {
        return JsonNodeFactory.instance.arrayNode().add(size.width()).add(size.height());
    }

    static CanvasSize size(JsonView json) {
        List<Integer> sides = json.list(2, JsonView::integer);
        if (sides.size() != 2) {
            throw new IllegalArgumentException("“" + json.path() + "” must be [width, height]");
        }
        return new CanvasSize(sides.get(0), sides.get(1));
    }

    static ObjectNode write(BrandKit brand) {
        ObjectNode node = writeWithoutLogo(brand);
        put(node, "logo", brand.logo(), PaintJson::write);
        return node;
    }

    /** A brand kit in a file that keeps its logo elsewhere. */
    static ObjectNode writeWithoutLogo(BrandKit brand) {
        ObjectNode node = object();
        node.set("colors", array(brand.colors(), PaintJson::write));
        if (brand.headingFont().isPresent() || brand.bodyFont().isPresent()) {
            ObjectNode fonts = node.putObject("fonts");
            put(fonts, "heading", brand.headingFont(), JsonWriting::text);
            put(fonts, "body", brand.bodyFont(), JsonWriting::text);
        }
        return node;
    }

    static BrandKit brand(JsonView json) {
        return withLogo(json, json.optional("logo").map(PaintJson::asset));
    }

    /** A brand kit from a file that keeps its logo elsewhere. */
    static BrandKit brandWithoutLogo(JsonView json) {
        return withLogo(json, Optional.empty());
    }

    private static BrandKit withLogo(JsonView json, Optional<AssetRef> logo) {
        List<Rgba> colors = json.list("colors", MOST_COLORS, PaintJson::color);
        Optional<JsonView> fonts = json.optional("fonts");
        return new BrandKit(
                colors,
                fonts.flatMap(f -> f.optional("heading")).map(JsonView::text),
                fonts.flatMap(f -> f.optional("body")).map(JsonView::text),
                logo);
    }
}
