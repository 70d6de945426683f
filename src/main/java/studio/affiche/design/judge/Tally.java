package studio.affiche.design.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The marks of many designs together.
 *
 * @param designs how many
 * @param valid share that is valid, 0 to 1; so are the others
 * @param alignment mean
 * @param overlap mean
 */
public record Tally(
        int designs, double valid, double alignment, double overlap, double fits, double clear, double reads) {
    /** Adds marks up; of none, all shares are 0. */
    public static Tally of(List<Marks> marks) {
        return new Tally(
                marks.size(),
                share(marks, Marks::valid),
                marks.stream().mapToDouble(Marks::alignment).average().orElse(0),
                marks.stream().mapToDouble(Marks::overlap).average().orElse(0),
                share(marks, Marks::fits),
                share(marks, Marks::clear),
                share(marks, Marks::reads));
    }

    private static double share(List<Marks> marks, Predicate<Marks> holds) {
        var held = new ArrayList<>(marks);
        held.removeIf(holds.negate());
        return marks.isEmpty() ? 0 : (double) held.size() / marks.size();
    }
}
