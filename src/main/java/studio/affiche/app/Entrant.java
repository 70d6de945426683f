package studio.affiche.app;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.optimize.contest.Method;
import studio.affiche.poster.Element;

/**
 * A way to learn from clicks that takes part in a contest.
 *
 * @param name as it was written
 * @param plan how it learns; its seed is that of the round
 * @param learns whether it does: one that does not only chooses by what the clicks say
 */
public record Entrant(String name, OptimizePlan plan, boolean learns) {
    private static final Pattern FORM = Pattern.compile("([a-z-]+)(?:/([a-z]+))?(?:@([0-9]+(?:\\.[0-9]+)?))?");
    private static final double ALPHA = 5;

    /**
     * Reads a method such as {@code idpo}, {@code dpo@10} or {@code idpo/soft@5}: what is lowered ({@code idpo}, {@code dpo},
     * {@code dpo-sum}, {@code ipo}, {@code winners}, {@code background} for IDPO on pairs of backgrounds alone, or {@code nothing}), which pairs
     * count ({@code posterior}, {@code paper}, {@code soft} or {@code practice}), and β.
     *
     * @throws IllegalArgumentException in one sentence, if it is none
     */
    public static Entrant of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw unknown(text);
        }
        OptimizePlan.Objective objective = switch (matcher.group(1)) {
            case "idpo", "background", "nothing" -> OptimizePlan.Objective.IDPO;
            case "dpo" -> OptimizePlan.Objective.DPO;
            case "dpo-sum" -> OptimizePlan.Objective.DPO_SUM;
            case "ipo" -> OptimizePlan.Objective.IPO;
            case "winners" -> OptimizePlan.Objective.WINNERS;
            default -> throw unknown(text);
        };
        String rule = matcher.group(2);
        OptimizePlan.Sureness sureness = switch (rule == null ? "posterior" : rule) {
            case "posterior" -> OptimizePlan.Sureness.NINE_TENTHS;
            case "paper" -> OptimizePlan.Sureness.ONE_POINT;
            case "soft" -> OptimizePlan.Sureness.SOFT;
            case "practice" -> OptimizePlan.Sureness.PRACTICE;
            default -> throw unknown(text);
        };
        String beta = matcher.group(3);
        Set<Element> elements =
                matcher.group(1).equals("background") ? EnumSet.of(Element.BACKGROUND) : EnumSet.allOf(Element.class);
        return new Entrant(
                text,
                new OptimizePlan(
                        objective,
                        ALPHA,
                        beta == null ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(beta)),
                        sureness,
                        elements,
                        1),
                !matcher.group(1).equals("nothing"));
    }

    Method method() {
        Method.Source source = plan.practises() ? Method.Source.PRACTICE : Method.Source.SHOWN;
        return new Method(name, plan::loss, plan.rule(), plan.elements(), learns ? source : Method.Source.NOTHING);
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("“" + text + "” is not a method: write idpo, dpo, dpo-sum, ipo, winners,"
                + " background or nothing, then maybe /posterior, /paper, /soft or /practice, then maybe @ and a"
                + " beta, as in idpo/soft@5");
    }
}
