package studio.affiche.optimize.contest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import studio.affiche.poster.Element;

/** Results as tables in Markdown; means over seeds, with the standard error where there is more than one. */
public final class ContestTable {
    private ContestTable() {}

    /** All tables. */
    public static String markdown(List<Result> results) {
        return lifts(results) + "\n" + details(results);
    }

    /** The lift of each method with each audience, and what choosing by the true rate would give. */
    static String lifts(List<Result> results) {
        List<String> audiences = names(results, Result::audience);
        List<String> header = new ArrayList<>(List.of("lift, %"));
        header.addAll(audiences);
        header.addAll(List.of("all", "nats moved"));
        var table = new Table(header);
        for (String method : names(results, Result::method)) {
            List<Result> own = of(results, Result::method, method);
            List<String> row = new ArrayList<>(List.of(method));
            for (String audience : audiences) {
                row.add(mean(of(own, Result::audience, audience), r -> 100 * r.lift(), 1));
            }
            row.add(plain(own, r -> 100 * r.lift()));
            row.add(plain(own, Result::kl));
            table.row(row);
        }
        for (String method : names(results, Result::method)) {
            List<Result> own = of(results, Result::method, method);
            if (own.stream().noneMatch(Result::learned)) {
                continue;
            }
            List<String> row = new ArrayList<>(List.of(method + ", chosen from"));
            for (String audience : audiences) {
                row.add(mean(of(own, Result::audience, audience), r -> 100 * (r.chosen() / r.before() - 1), 1));
            }
            row.add(plain(own, r -> 100 * (r.chosen() / r.before() - 1)));
            row.add("");
            table.row(row);
        }
        List<String> unlearned = new ArrayList<>(List.of("nothing learned, chosen from"));
        for (String audience : audiences) {
            unlearned.add(
                    mean(of(results, Result::audience, audience), r -> 100 * (r.unlearned() / r.before() - 1), 1));
        }
        unlearned.addAll(List.of(plain(results, r -> 100 * (r.unlearned() / r.before() - 1)), ""));
        table.row(unlearned);
        List<String> best = new ArrayList<>(List.of("best by the true rate"));
        for (String audience : audiences) {
            best.add(mean(of(results, Result::audience, audience), r -> 100 * r.ceiling(), 1));
        }
        best.addAll(List.of(plain(results, r -> 100 * r.ceiling()), ""));
        table.row(best);
        return table.toString();
    }

    /** What each method learned from, and how far its rewards and forecasts can be trusted. */
    static String details(List<Result> results) {
        var table = new Table(List.of(
                "audience",
                "method",
                "pairs",
                "reward accuracy",
                "share of background",
                "of text",
                "of layout",
                "in the 90 % interval",
                "texts fit, %",
                "minutes"));
        for (String audience : names(results, Result::audience)) {
            for (String method : names(results, Result::method)) {
                List<Result> own = of(of(results, Result::audience, audience), Result::method, method);
                if (own.isEmpty()) {
                    continue;
                }
                List<Result> told = own.stream().filter(r -> r.forecasts() > 0).toList();
                List<Result> shared =
                        own.stream().filter(r -> !r.shares().isEmpty()).toList();
                List<String> row = new ArrayList<>(List.of(audience, method, mean(own, Result::pairs, 0)));
                row.add(mean(own, Result::accuracy, 3));
                for (Element element : Element.values()) {
                    row.add(mean(shared, r -> r.shares().getOrDefault(element, 0.0), 2));
                }
                row.add(mean(told, Result::covered, 2));
                row.add(mean(own, r -> 100 * r.holds(), 0));
                row.add(mean(own, r -> r.seconds() / 60, 1));
                table.row(row);
            }
        }
        return table.toString();
    }

    private interface Naming {
        String of(Result result);
    }

    private static List<String> names(List<Result> results, Naming naming) {
        return results.stream()
                .map(naming::of)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }

    private static List<Result> of(List<Result> results, Naming naming, String name) {
        return results.stream().filter(r -> naming.of(r).equals(name)).toList();
    }

    /** Such as {@code 4.5 ± 0.3}; a dash for none. */
    static String mean(List<Result> results, ToDoubleFunction<Result> value, int digits) {
        OptionalDouble mean = results.stream().mapToDouble(value).average();
        if (mean.isEmpty()) {
            return "–";
        }
        String told = String.format(Locale.ROOT, "%." + digits + "f", mean.getAsDouble());
        if (results.size() == 1) {
            return told;
        }
        double squares = results.stream()
                .mapToDouble(value)
                .map(v -> (v - mean.getAsDouble()) * (v - mean.getAsDouble()))
                .sum();
        double error = Math.sqrt(squares / (results.size() - 1) / results.size());
        return told + String.format(Locale.ROOT, " ± %." + digits + "f", error);
    }

    /** A mean over audiences too, whose spread is no error. */
    private static String plain(List<Result> results, ToDoubleFunction<Result> value) {
        return String.format(
                Locale.ROOT,
                "%.1f",
                results.stream().mapToDouble(value).average().orElse(0));
    }

    /** A table in Markdown. */
    private static final class Table {
        private final StringBuilder text = new StringBuilder();

        Table(List<String> header) {
            row(header);
            text.append("|").append("---|".repeat(header.size())).append('\n');
        }

        void row(List<String> cells) {
            text.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
