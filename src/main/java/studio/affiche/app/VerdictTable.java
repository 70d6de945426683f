package studio.affiche.app;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import studio.affiche.design.judge.Verdict;

/** Verdicts on policies side by side. */
final class VerdictTable {
    private VerdictTable() {}

    /** A row for each measure, a column for each policy. */
    static String markdown(List<Verdict> verdicts) {
        var table = new StringBuilder("| measure |");
        verdicts.forEach(v -> table.append(' ').append(v.policy()).append(" |"));
        table.append("\n|---|").append("---|".repeat(verdicts.size())).append('\n');
        row(table, "briefs without a design", verdicts, v -> v.unanswered() + " of " + v.briefs());
        row(table, "valid", verdicts, v -> percent(v.first().valid()));
        row(table, "Alignment (ln)", verdicts, v -> number(v.first().alignment()));
        row(table, "Overlap", verdicts, v -> number(v.first().overlap()));
        row(table, "all text fits", verdicts, v -> percent(v.first().fits()));
        row(
                table,
                "no text on the product unmeant",
                verdicts,
                v -> percent(v.first().clear()));
        row(table, "contrast 4.5", verdicts, v -> percent(v.first().reads()));
        row(table, "scene families of 12", verdicts, v -> one(v.variety().families()));
        row(table, "layout kinds of 12", verdicts, v -> one(v.variety().kinds()));
        row(
                table,
                "likeness of layouts (Maximum IoU)",
                verdicts,
                v -> number(v.variety().likeness()));
        row(table, "swap: other two elements untouched", verdicts, v -> percent(v.untouched()));
        row(
                table,
                "swap: Alignment, Overlap",
                verdicts,
                v -> number(v.swapped().alignment()) + ", " + number(v.swapped().overlap()));
        row(
                table,
                "swap: fits, clear, contrast",
                verdicts,
                v -> percent(v.swapped().fits()) + ", " + percent(v.swapped().clear()) + ", "
                        + percent(v.swapped().reads()));
        row(table, "seconds for 12", verdicts, v -> String.format(Locale.ROOT, "%.2f", v.secondsADozen()));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, List<Verdict> verdicts, Function<Verdict, String> value) {
        table.append("| ").append(name).append(" |");
        verdicts.forEach(v -> table.append(' ').append(value.apply(v)).append(" |"));
        table.append('\n');
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
