package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.util.Map;
import java.util.TreeMap;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Posters as JSON ({@code docs/formats.md}). */
final class PosterJson {
    private static final int MOST_MODELS = 100;

    private PosterJson() {}

    static ObjectNode write(Poster poster) {
        ObjectNode node = object();
        node.set("size", BriefJson.write(poster.size()));
        node.set("layers", array(poster.layers(), LayerJson::write));
        put(node, "design", poster.design(), DesignJson::write);
        node.set("provenance", write(poster.provenance()));
        return node;
    }

    static Poster poster(JsonView json) {
        return new Poster(
                BriefJson.size(json.field("size")),
                json.field("layers").list(Poster.MAX_LAYERS, LayerJson::layer),
                json.optional("design").map(DesignJson::design),
                provenance(json.field("provenance")));
    }

    private static JsonNode write(Provenance p) {
        ObjectNode node = object();
        node.put("program", p.program());
        node.put("designer", p.designer());
        node.put("designId", p.designId());
        node.put("seed", p.seed());
        ObjectNode models = node.putObject("models");
        new TreeMap<>(p.models()).forEach(models::put);
        node.put("briefHash", p.briefHash());
        return node;
    }

    private static Provenance provenance(JsonView json) {
        Map<String, String> models = new TreeMap<>();
        json.optional("models").ifPresent(m -> {
            if (!m.node().isObject() || m.node().size() > MOST_MODELS) {
                throw new IllegalArgumentException(
                        "“" + m.path() + "” must be an object with at most " + MOST_MODELS + " models");
            }
            m.node().propertyNames().forEach(name -> models.put(name, m.text(name)));
        });
        return new Provenance(
                json.text("program"),
                json.optional("designer").map(JsonView::text).orElse(""),
                json.text("designId"),
                json.wide("seed"),
                models,
                json.text("briefHash"));
    }
}
