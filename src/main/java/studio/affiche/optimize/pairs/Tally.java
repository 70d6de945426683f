package studio.affiche.optimize.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import studio.affiche.poster.Element;

/**
 * How many pairs there are, and how many were left out and why.
 *
 * @param kept pairs for each element; elements without are missing
 * @param leftOut pairs for each reason; reasons that never came are missing
 * @param problems what is wrong with records that cannot be read, the first {@link #MOST_LISTED} of them, one sentence each
 */
public record Tally(Map<Element, Long> kept, Map<LeftOut, Long> leftOut, List<String> problems) {
    /** Most problems that are listed. */
    public static final int MOST_LISTED = 1000;

    /** Characters of a sentence, which may quote what is wrong with a record. */
    private static final int MOST_TOLD = 300;

    public Tally {
        kept = Collections.unmodifiableMap(new EnumMap<>(kept));
        leftOut = Collections.unmodifiableMap(new EnumMap<>(leftOut));
        problems = List.copyOf(problems);
    }

    /** How many there were, used or not. */
    public long read() {
        return pairs() + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many pairs there are. */
    public long pairs() {
        return kept.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Pairs left out for a reason. */
    public long leftOut(LeftOut reason) {
        return leftOut.getOrDefault(reason, 0L);
    }

    /** Counts while pairs are made. */
    static final class Counter {
        private final Map<Element, Long> kept = new EnumMap<>(Element.class);
        private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        private final List<String> problems = new ArrayList<>();

        void keep(Element element) {
            kept.merge(element, 1L, Long::sum);
        }

        void leaveOut(LeftOut reason, long pairs) {
            if (pairs > 0) {
                leftOut.merge(reason, pairs, Long::sum);
            }
        }

        void problem(String sentence) {
            leaveOut(LeftOut.UNREADABLE, 1);
            if (problems.size() < MOST_LISTED) {
                problems.add(sentence.length() <= MOST_TOLD ? sentence : sentence.substring(0, MOST_TOLD) + "…");
            }
        }

        Tally tally() {
            return new Tally(new EnumMap<>(kept), new EnumMap<>(leftOut), problems);
        }
    }
}
