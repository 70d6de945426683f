package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.affiche.design.judge.LayoutKind;
import studio.affiche.design.judge.Marks;
import studio.affiche.poster.Design;

/** Which of several designs are handed over, where more were drawn than are wanted. */
final class Selection {
    private Selection() {}

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
