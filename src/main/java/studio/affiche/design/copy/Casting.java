package studio.affiche.design.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Chooses the lines for a poster out of those that were read: strong ones first, varied by a seed. */
public final class Casting {
    private final Map<CopyKind, List<CopyLine>> byKind = new EnumMap<>(CopyKind.class);
    private final List<CopyLine> lines;

    /**
     * A choice among lines.
     *
     * @param lines at least one
     */
    public Casting(List<CopyLine> lines) {
        this.lines = List.copyOf(lines);
        for (CopyKind kind : CopyKind.values()) {
            byKind.put(kind, this.lines.stream().filter(l -> l.kind() == kind).toList());
        }
    }

    /** Lines of one kind, in the designer's order. */
    public List<CopyLine> of(CopyKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A cast; the same seed gives the same one. */
    public Cast cast(long seed) {
        var random = new SplittableRandom(seed);
        CopyLine headline = headline(random);
        var free = new ArrayList<>(lines.stream()
                .filter(l -> !l.equals(headline) && speaksLike(l, headline))
                .toList());
        Optional<CopyLine> numeral = take(free, random, CopyKind.NUMERAL);
        Optional<CopyLine> label = take(free, random, CopyKind.LABEL);
        List<CopyLine> facts = facts(free);
        free.removeAll(facts);
        Optional<CopyLine> support =
                take(free, random, CopyKind.SUPPORT, CopyKind.FACT, CopyKind.CLAIM, CopyKind.HEADLINE);
        Optional<CopyLine> price = take(free, random, CopyKind.PRICE);
        Optional<CopyLine> action = take(free, random, CopyKind.CALL_TO_ACTION);
        Optional<CopyLine> offer = take(free, random, CopyKind.OFFER);
        Optional<CopyLine> second =
                take(free, random, CopyKind.SUPPORT, CopyKind.LABEL, CopyKind.CLAIM, CopyKind.HEADLINE);
        return new Cast(headline, label, support, second, facts, numeral, price, action, offer);
    }

    /** A poster speaks one language; numbers and prices belong to every one. */
    private static boolean speaksLike(CopyLine line, CopyLine headline) {
        boolean neutral = line.kind() == CopyKind.PRICE || line.kind() == CopyKind.NUMERAL;
        return line.isCjk() == headline.isCjk() || (neutral && !line.isCjk());
    }

    /** Lines that could stand where a line stands: the same kind, and of about equal length so that the box still holds. */
    public List<CopyLine> alternatives(CopyLine line) {
        double length = line.visualLength();
        return lines.stream()
                .filter(l -> !l.text().equals(line.text()))
                .filter(l -> l.kind() == line.kind() || bothSpoken(l, line))
                .filter(l -> l.visualLength() >= length * 0.45 && l.visualLength() <= length * 2.2)
                .sorted(Comparator.comparingDouble(l -> Math.abs(l.visualLength() - length)))
                .toList();
    }

    private static boolean bothSpoken(CopyLine a, CopyLine b) {
        return (a.kind() == CopyKind.HEADLINE || a.kind() == CopyKind.SUPPORT)
                && (b.kind() == CopyKind.HEADLINE || b.kind() == CopyKind.SUPPORT);
    }

    /** A line of the headline kind, the stronger and the earlier the likelier; where there is none, the strongest line. */
    private CopyLine headline(SplittableRandom random) {
        List<CopyLine> good =
                lines.stream().filter(l -> l.headline() >= CopyLine.MAY_HEAD).toList();
        if (good.isEmpty()) {
            return lines.stream()
                    .max(Comparator.comparingDouble(CopyLine::headline))
                    .orElseThrow();
        }
        double total = 0;
        double[] weights = new double[good.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = good.get(i).headline() * good.get(i).headline() / (1 + 0.7 * i);
            total += weights[i];
        }
        double at = random.nextDouble() * total;
        for (int i = 0; i < weights.length; i++) {
            at -= weights[i];
            if (at < 0) {
                return good.get(i);
            }
        }
        return good.getLast();
    }

    private static List<CopyLine> facts(List<CopyLine> free) {
        List<CopyLine> facts =
                free.stream().filter(l -> l.kind() == CopyKind.FACT).limit(3).toList();
        return facts.size() >= 2 ? facts : List.of();
    }

    /** Takes a line of the first kind there is. */
    private static Optional<CopyLine> take(List<CopyLine> free, SplittableRandom random, CopyKind... kinds) {
        for (CopyKind kind : kinds) {
            List<CopyLine> choice = free.stream().filter(l -> l.kind() == kind).toList();
            if (!choice.isEmpty()) {
                CopyLine taken = choice.get(random.nextInt(choice.size()));
                free.remove(taken);
                return Optional.of(taken);
            }
        }
        return Optional.empty();
    }
}
