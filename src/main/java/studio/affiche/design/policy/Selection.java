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
enum Selection {
    /** One of each kind of layout, the best aligned, then the best aligned of the others. */
    VARIED {
        @Override
        List<Candidate> of(List<Candidate> designs, int count) {
            List<Candidate> aligned = designs.stream()
                    .sorted(Comparator.comparingDouble(c -> Marks.alignment(c.design())))
                    .toList();
            Set<LayoutKind> kinds = new HashSet<>();
            List<Candidate> chosen = new ArrayList<>();
            List<Candidate> others = new ArrayList<>();
            for (Candidate candidate : aligned) {
                (kinds.add(LayoutKind.of(candidate.design())) ? chosen : others).add(candidate);
            }
            chosen.addAll(others);
            return chosen.stream().limit(Math.max(0, count)).toList();
        }
    },
    /**
     * Those that the policy has come to like most by what it learned: the best of n by the implicit reward (Rafailov et
     * al., 2023), which goes as far again as the policy itself and does not leave the designs that it draws.
     */
    LEARNED {
        @Override
        List<Candidate> of(List<Candidate> designs, int count) {
            return designs.stream()
                    .sorted(Comparator.comparingDouble(Candidate::leaning).reversed())
                    .limit(Math.max(0, count))
                    .toList();
        }
    };

    /**
     * A design that was drawn.
     *
     * @param leaning how much more the policy likes it than the model that it was, in nats a token; 0 if it has not learned
     */
    record Candidate(Design design, double leaning) {}

    /**
     * Chooses.
     *
     * @param count how many at most
     */
    abstract List<Candidate> of(List<Candidate> designs, int count);
}
