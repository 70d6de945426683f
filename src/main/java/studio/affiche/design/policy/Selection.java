package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import studio.affiche.design.judge.LayoutKind;
import studio.affiche.design.judge.Marks;
import studio.affiche.poster.Design;

/** Which of several designs are handed over, where more were drawn than are wanted. */
final class Selection {
    private Selection() {}

    /**
     * The better half, in the order they came; all where they are alike.
     *
     * @param worth of each design
     * @param least how many are kept at least, where there are so many
     */
    static List<Design> promising(List<Design> designs, List<Double> worth, int least) {
        int kept = Math.max(least, (designs.size() + 1) / 2);
        if (designs.size() <= kept || worth.stream().distinct().count() == 1) {
            return designs;
        }
        Set<Integer> best = IntStream.range(0, designs.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> worth.get(i)).reversed())
                .limit(kept)
                .collect(Collectors.toSet());
        return IntStream.range(0, designs.size())
                .filter(best::contains)
                .mapToObj(designs::get)
                .toList();
    }

    /**
     * One of each kind of layout, the best aligned, then the best aligned of the others.
     *
     * @param count how many at most
     */
    static List<Design> of(List<Design> designs, int count) {
        List<Design> aligned = designs.stream()
                .sorted(Comparator.comparingDouble(Marks::alignment))
                .toList();
        Set<LayoutKind> kinds = new HashSet<>();
        List<Design> chosen = new ArrayList<>();
        List<Design> others = new ArrayList<>();
        for (Design design : aligned) {
            (kinds.add(LayoutKind.of(design)) ? chosen : others).add(design);
        }
        chosen.addAll(others);
        return chosen.stream().limit(Math.max(0, count)).toList();
    }
}
