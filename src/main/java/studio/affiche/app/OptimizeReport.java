package studio.affiche.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.affiche.optimize.idpo.Evaluation;
import studio.affiche.optimize.idpo.Outcome;
import studio.affiche.optimize.pairs.LeftOut;
import studio.affiche.optimize.pairs.Tally;
import studio.affiche.poster.Element;

/**
 * What an adapter was learned from, and how well.
 *
 * @param notes on what was read, one sentence each
 * @param pairs that were made, and why others were not
 * @param outcome of the training
 */
public record OptimizeReport(List<String> notes, Tally pairs, Outcome outcome) {
    public OptimizeReport {
        notes = List.copyOf(notes);
    }

    /** How many pairs were learned from. */
    public int learned() {
        return outcome.learned();
    }

    /** The report for a person, a sentence a line. */
    public List<String> lines() {
        var lines = new ArrayList<>(notes);
        lines.add(pairs.pairs() + " pairs: " + perElement());
        for (Map.Entry<LeftOut, Long> left : pairs.leftOut().entrySet()) {
            lines.add(left.getValue() + " pairs were not used: they "
                    + left.getKey().words());
        }
        Evaluation start = outcome.evaluations().getFirst();
        Evaluation chosen = outcome.chosen();
        lines.add(String.format(
                Locale.ROOT,
                "Reward accuracy on %d held-out pairs: %.3f (by element: %s)",
                outcome.heldOut(),
                chosen.accuracy(),
                perElement(chosen.accuracies())));
        lines.add(String.format(
                Locale.ROOT,
                "Held-out loss %.4f, was %.4f; moved %.1f nats a poster; texts fit in %.0f %% of samples, did in %.0f %%",
                chosen.heldOutLoss(),
                start.heldOutLoss(),
                chosen.kl(),
                100 * chosen.holds(),
                100 * start.holds()));
        lines.add("Effective beta: " + perElement(outcome.effectiveBeta()));
        if (chosen.step() == 0) {
            lines.add(
                    strayed()
                            ? "Every adapter that tells the pairs apart better strays too far from the policy, so this one"
                                    + " changes nothing: hold it more strongly, with a higher beta"
                            : "No later adapter tells the pairs apart better, so this one changes nothing: collect more clicks");
        } else {
            lines.add("Kept the adapter of step " + chosen.step());
        }
        return lines;
    }

    /** Whether there were adapters with a lower loss, none of which was sound. */
    private boolean strayed() {
        double start = outcome.evaluations().getFirst().heldOutLoss();
        return outcome.evaluations().stream().anyMatch(e -> e.heldOutLoss() < start);
    }

    private String perElement() {
        var parts = new ArrayList<String>();
        for (Element element : Element.values()) {
            parts.add(element.word() + " " + pairs.kept().getOrDefault(element, 0L));
        }
        return String.join(", ", parts);
    }

    private static String perElement(Map<Element, Double> values) {
        var parts = new ArrayList<String>();
        new EnumMap<>(values)
                .forEach((element, value) -> parts.add(String.format(Locale.ROOT, "%s %.3f", element.word(), value)));
        return String.join(", ", parts);
    }
}
