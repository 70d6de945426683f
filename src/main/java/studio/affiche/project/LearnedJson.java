package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.number;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was learned from clicks, in {@code poster.json} ({@code docs/formats.md}). */
final class LearnedJson {
    /** Every variant and the poster on the canvas. */
    private static final int MOST_FORECASTS = Project.MAX_VARIANTS + 1;

    private record Named(String design, Forecast forecast) {}

    private LearnedJson() {}

    static JsonNode write(Learned learned) {
        ObjectNode node = object();
        put(node, "adapter", learned.adapter(), LearnedJson::write);
        node.put("pairs", learned.pairs());
        List<Named> named = new ArrayList<>();
        learned.forecasts().forEach((design, forecast) -> named.add(new Named(design, forecast)));
        node.set("forecasts", array(named, LearnedJson::write));
        return node;
    }

    private static JsonNode write(Learned.Adapter adapter) {
        return object().put("id", adapter.id()).put("sha256", adapter.sha256()).put("base", adapter.base());
    }

    private static JsonNode write(Named named) {
        ObjectNode node = object();
        node.put("id", named.design());
        switch (named.forecast()) {
            case Forecast.Lift lift -> {
                node.set("lift", number(lift.lift()));
                node.set("low", number(lift.low()));
                node.set("high", number(lift.high()));
                node.set("percentile", number(lift.percentile()));
                node.set("shares", write(lift.shares()));
                node.set("gains", write(lift.gains()));
            }
            case Forecast.NotEnoughData(String missing) -> node.put("missing", missing);
        }
        return node;
    }

    private static JsonNode write(Map<Element, Double> values) {
        ObjectNode node = object();
        var ordered = new EnumMap<Element, Double>(Element.class);
        ordered.putAll(values);
        ordered.forEach((element, value) -> node.set(element.word(), number(value)));
        return node;
    }

    static Learned learned(JsonView json) {
        var forecasts = new LinkedHashMap<String, Forecast>();
        for (Named named : json.list("forecasts", MOST_FORECASTS, LearnedJson::forecast)) {
            if (forecasts.putIfAbsent(named.design(), named.forecast()) != null) {
                throw new IllegalArgumentException("“" + json.path() + ".forecasts” has one design twice");
            }
        }
        Optional<Learned.Adapter> adapter =
                json.optional("adapter").map(a -> new Learned.Adapter(a.text("id"), a.text("sha256"), a.text("base")));
        return new Learned(adapter, json.integer("pairs"), forecasts);
    }

    private static Named forecast(JsonView json) {
        return new Named(
                json.text("id"),
                json.optional("missing")
                        .<Forecast>map(missing -> new Forecast.NotEnoughData(missing.text()))
                        .orElseGet(() -> lift(json)));
    }

    private static Forecast lift(JsonView json) {
        return new Forecast.Lift(
                json.number("lift"),
                json.number("low"),
                json.number("high"),
                json.number("percentile"),
                elements(json.field("shares")),
                elements(json.field("gains")));
    }

    private static Map<Element, Double> elements(JsonView json) {
        var values = new EnumMap<Element, Double>(Element.class);
        for (Element element : Element.values()) {
            json.optional(element.word()).ifPresent(v -> values.put(element, v.number()));
        }
        return values;
    }
}
