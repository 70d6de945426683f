package studio.affiche.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.pairs.Difference;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;

/**
 * Two posters side by side, A and B.
 *
 * @param a one
 * @param b the other
 * @param different elements in which their designs differ; empty also where one has no design
 * @param better probability that A's click-through rate is above B's; empty where one was never shown
 */
public record Comparison(Side a, Side b, Set<Element> different, OptionalDouble better) {
    /** From here on the clicks tell. */
    private static final double SURE = 0.9;

    private static final double LEANING = 0.65;

    /**
     * A poster with its numbers.
     *
     * @param design what it was made from
     * @param clicks on it
     * @param forecast what is expected of it; empty while nothing was learned
     */
    public record Side(Optional<Design> design, Clicks clicks, Optional<Forecast> forecast) {
        /** Its click-through rate; empty while it was never shown. */
        public Optional<ClickRate> rate() {
            return clicks.impressions() == 0 ? Optional.empty() : Optional.of(ClickRate.of(clicks));
        }
    }

    public Comparison {
        different = Set.copyOf(different);
    }

    /** Compares two posters of a brief. */
    public static Comparison of(Side a, Side b) {
        Set<Element> different = EnumSet.noneOf(Element.class);
        if (a.design().isPresent() && b.design().isPresent()) {
            different.addAll(Difference.between(a.design().get(), b.design().get()));
        }
        boolean shown = a.clicks().impressions() > 0 && b.clicks().impressions() > 0;
        return new Comparison(
                a,
                b,
                different,
                shown
                        ? OptionalDouble.of(PairRule.better(traffic(a.clicks()), traffic(b.clicks())))
                        : OptionalDouble.empty());
    }

    private static Traffic traffic(Clicks clicks) {
        return new Traffic(clicks.impressions(), clicks.clicks());
    }

    /** Which is clicked more, and how sure that is, in one sentence. */
    public String verdict() {
        if (better.isEmpty()) {
            return "Which is clicked more is not known: there are no clicks on both yet.";
        }
        double sure = Math.max(better.getAsDouble(), 1 - better.getAsDouble());
        String winner = better.getAsDouble() >= 0.5 ? "A" : "B";
        return sure >= SURE
                ? winner + " is clicked more: " + percent(sure) + " sure."
                : sure >= LEANING
                        ? winner + " may be clicked more: " + percent(sure) + " sure. Show both more often to know."
                        : "Neither is clicked more, as far as the clicks tell: " + percent(sure) + " for " + winner
                                + ".";
    }

    /** How sure, without claiming certainty. */
    private static String percent(double sure) {
        return sure > 0.999
                ? "over 99.9 %"
                : String.format(Locale.ROOT, sure > 0.99 ? "%.1f %%" : "%.0f %%", 100 * sure);
    }

    /** In which elements they differ, in one sentence; empty where that cannot be told. */
    public Optional<String> difference() {
        if (a.design().isEmpty() || b.design().isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Stream.of(Element.values())
                .filter(different::contains)
                .map(Element::word)
                .toList();
        return Optional.of(
                switch (words.size()) {
                    case 0 -> "They have the same design.";
                    case 1 -> "They differ in the " + words.getFirst() + " only.";
                    case 2 -> "They differ in " + words.getFirst() + " and " + words.getLast() + ".";
                    default -> "They differ in background, text and layout, so that no element alone explains it.";
                });
    }
}
