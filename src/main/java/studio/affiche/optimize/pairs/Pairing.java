package studio.affiche.optimize.pairs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.project.DesignRecord;

/** Makes pairs from posters and their clicks. */
public final class Pairing {
    /** Fewest impressions of each poster of a pair (AutoPP, section 3.4). */
    public static final long LEAST_VIEWERS = 50;

    private final PairRule rule;
    private final long leastViewers;
    private final Tally.Counter counter = new Tally.Counter();
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** A poster with its three parts as numbers, which are equal where the parts are. */
    private record Member(DesignRecord record, Traffic traffic, int background, int text, int layout) {
        int part(Element element) {
            return switch (element) {
                case BACKGROUND -> background;
                case TEXT -> text;
                case LAYOUT -> layout;
            };
        }
    }

    private Pairing(PairRule rule, long leastViewers) {
        this.rule = rule;
        this.leastViewers = leastViewers;
    }

    /**
     * Compares every two posters of a brief that differ in one element and were seen by {@link #LEAST_VIEWERS} each.
     *
     * @param posters that may be compared; posters without traffic count as seen by nobody
     * @param traffic of posters by id
     * @param rule that says which is better
     * @param pairs takes each pair, in the order of the posters
     * @return how many pairs there are and why others are not
     */
    public static Tally pair(
            Collection<DesignRecord> posters, Map<String, Traffic> traffic, PairRule rule, Consumer<PosterPair> pairs) {
        return new Pairing(rule, LEAST_VIEWERS).pair(posters, traffic, pairs);
    }

    private Tally pair(Collection<DesignRecord> posters, Map<String, Traffic> traffic, Consumer<PosterPair> pairs) {
        Map<Object, List<Member>> briefs = new LinkedHashMap<>();
        record Asked(Object product, Object brief) {}
        for (DesignRecord poster : posters) {
            briefs.computeIfAbsent(new Asked(poster.product(), poster.brief()), b -> new ArrayList<>())
                    .add(member(poster, traffic));
        }
        long within = 0;
        for (List<Member> members : briefs.values()) {
            within += pairsOf(members.size());
            for (int i = 0; i < members.size(); i++) {
                for (int k = i + 1; k < members.size(); k++) {
                    compare(members.get(i), members.get(k), pairs);
                }
            }
        }
        counter.leaveOut(LeftOut.DIFFERENT_BRIEF, pairsOf(posters.size()) - within);
        return counter.tally();
    }

    private Member member(DesignRecord poster, Map<String, Traffic> traffic) {
        Design design = poster.design();
        return new Member(
                poster,
                traffic.getOrDefault(design.id(), Traffic.NONE),
                number(design, Element.BACKGROUND),
                number(design, Element.TEXT),
                number(design, Element.LAYOUT));
    }

    private int number(Design design, Element element) {
        record Part(Element element, Object value) {}
        return numbers.computeIfAbsent(new Part(element, Difference.part(design, element)), p -> numbers.size());
    }

    private void compare(Member one, Member other, Consumer<PosterPair> pairs) {
        if (Math.min(one.traffic().impressions(), other.traffic().impressions()) < leastViewers) {
            counter.leaveOut(LeftOut.TOO_FEW_VIEWERS, 1);
            return;
        }
        int different = 0;
        Element replaced = Element.BACKGROUND;
        for (Element element : Element.values()) {
            if (one.part(element) != other.part(element)) {
                different++;
                replaced = element;
            }
        }
        if (different != 1) {
            counter.leaveOut(different == 0 ? LeftOut.NONE_DIFFERS : LeftOut.SEVERAL_DIFFER, 1);
            return;
        }
        OptionalDouble label = rule.label(one.traffic(), other.traffic());
        if (label.isEmpty()) {
            counter.leaveOut(LeftOut.UNDECIDED, 1);
            return;
        }
        counter.keep(replaced);
        boolean first = label.getAsDouble() >= 0.5;
        pairs.accept(pair(first ? one : other, first ? other : one, replaced, label.getAsDouble()));
    }

    private static PosterPair pair(Member chosen, Member rejected, Element replaced, double label) {
        Design better = chosen.record().design();
        Design worse = rejected.record().design();
        return new PosterPair(
                better.id() + "_" + worse.id(),
                chosen.record().product().toString(),
                chosen.record().brief(),
                replaced,
                better,
                worse,
                Math.max(label, 1 - label));
    }

    private static long pairsOf(long count) {
        return count * (count - 1) / 2;
    }
}
