package studio.affiche.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Element;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A design and what is expected of it.
 *
 * @param id of the design
 * @param outlook the forecast, or that there is not enough data
 * @param share of the traffic that the next test should give it, 0 to 1; empty where nothing is forecast
 */
public record RankedDesign(String id, Outlook outlook, Optional<Double> share) {
    /** In one line for a person. */
    public String line() {
        return switch (outlook) {
            case Outlook.Forecast f ->
                String.format(
                        Locale.ROOT,
                        "%-44s %7s  (%s to %s)  percentile %3.0f  %s  next test %2.0f %%",
                        id,
                        SignedPercent.of(f.lift(), 1),
                        SignedPercent.number(f.low(), 1),
                        SignedPercent.of(f.high(), 1),
                        f.percentile(),
                        shares(f),
                        100 * share.orElse(0.0));
            case Outlook.NotEnoughData missing -> id + "  not enough data: " + missing.missing();
        };
    }

    private static String shares(Outlook.Forecast forecast) {
        return forecast.shares().isEmpty()
                ? "elements not told apart"
                : Arrays.stream(Element.values())
                        .map(e -> String.format(
                                Locale.ROOT,
                                "%s %.0f %%",
                                e.word(),
                                100 * forecast.shares().getOrDefault(e, 0.0)))
                        .collect(Collectors.joining(", "));
    }

    ObjectNode json() {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("id", id);
        switch (outlook) {
            case Outlook.Forecast f -> {
                node.put("lift", f.lift()).put("low", f.low()).put("high", f.high());
                node.put("percentile", f.percentile());
                ObjectNode shares = node.putObject("shares");
                f.shares().forEach((element, value) -> shares.put(element.word(), value));
                share.ifPresent(s -> node.put("next_test", s));
            }
            case Outlook.NotEnoughData missing -> node.put("not_enough_data", missing.missing());
        }
        return node;
    }
}
