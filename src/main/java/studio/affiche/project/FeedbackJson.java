package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;
import static studio.affiche.project.JsonWriting.object;
import static studio.affiche.project.JsonWriting.put;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Feedback;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports of clicks in {@code poster.json} ({@code docs/formats.md}). */
final class FeedbackJson {
    private FeedbackJson() {}

    static JsonNode write(Feedback.Report report) {
        ObjectNode node = object();
        node.put("source", report.source());
        node.put("taken", report.taken().toString());
        if (report.simulated()) {
            node.put("simulated", true);
        }
        node.set("rows", array(report.rows(), FeedbackJson::write));
        return node;
    }

    private static JsonNode write(Feedback.Row row) {
        ObjectNode node = object();
        node.put("id", row.design());
        put(node, "day", row.day(), d -> JsonWriting.text(d.toString()));
        node.put("impressions", row.clicks().impressions());
        node.put("clicks", row.clicks().clicks());
        return node;
    }

    static Feedback.Report report(JsonView json) {
        return new Feedback.Report(
                json.text("source"),
                json.flag("simulated", false),
                time(json.field("taken"), Instant::parse),
                json.list("rows", Feedback.MOST_ROWS, FeedbackJson::row));
    }

    private static Feedback.Row row(JsonView json) {
        return new Feedback.Row(
                json.text("id"),
                json.optional("day").map(d -> time(d, LocalDate::parse)),
                new Clicks(json.wide("impressions"), json.wide("clicks")));
    }

    private static <T> T time(JsonView json, Function<String, T> read) {
        try {
            return read.apply(json.text());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("“" + json.path() + "” must be a time such as 2026-09-01", e);
        }
    }
}
