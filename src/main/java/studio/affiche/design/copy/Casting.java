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
        var free = new ArrayList<>(lines);
        CopyLine headline = headline(random);
        free.remove(headline);
        Optional<CopyLine> numeral = numeral(free, random);
        numeral.ifPresent(free::remove);
        Optional<CopyLine> label = take(free, random, CopyKind.LABEL);
        Optional<CopyLine> support = take(free, random, CopyKind.SUPPORT);
        List<CopyLine> facts = facts(free);
        free.removeAll(facts);
        Optional<CopyLine> price = take(free, random, CopyKind.PRICE);
        Optional<CopyLine> action = take(free, random, CopyKind.CALL_TO_ACTION);
        Optional<CopyLine> offer = take(free, random, CopyKind.OFFER);
        if (support.isEmpty()) {
            support = take(free, random, CopyKind.HEADLINE);
        }
        Optional<CopyLine> second = take(free, random, CopyKind.SUPPORT);
        if (second.isEmpty()) {
            second = take(free, random, CopyKind.LABEL);
        }
        return new Cast(headline, label, support, second, facts, numeral, price, action, offer);
    }

    /** Lines that could stand where a line stands: the same kind, and of about equal length so that the box still holds. */
    public List<CopyLine> alternatives(CopyLine line) {
        double length = line.visualLength();
        return lines.stream()
                .filter(l -> !l.text().equals(line.text()))
                .filter(l -> l.kind() == line.kind() || bothSpoken(l, line))
                .filter(l -> l.visualLength() >= length * 0.55 && l.visualLength() <= length * 1.6)
                .sorted(Comparator.comparingDouble(l -> Math.abs(l.visualLength() - length)))
                .toList();
    }

    private static boolean bothSpoken(CopyLine a, CopyLine b) {
        return (a.kind() == CopyKind.HEADLINE || a.kind() == CopyKind.SUPPORT)
                && (b.kind() == CopyKind.HEADLINE || b.kind() == CopyKind.SUPPORT);
    }

    /** Any line of the headline kind; where there is none, the strongest line. */
    private CopyLine headline(SplittableRandom random) {
        List<CopyLine> good = of(CopyKind.HEADLINE);
        if (!good.isEmpty()) {
            return good.get(random.nextInt(good.size()));
        }
        CopyLine best = lines.getFirst();
        for (CopyLine line : lines) {
            if (line.strength() > best.strength()) {
                best = line;
            }
        }
        return best;
    }

    /** A pure number, else a fact with a short value whose name can stand beside it. */
    private Optional<CopyLine> numeral(List<CopyLine> free, SplittableRandom random) {
        List<CopyLine> pure =
                free.stream().filter(l -> l.kind() == CopyKind.NUMERAL).toList();
        return pure.isEmpty() ? Optional.empty() : Optional.of(pure.get(random.nextInt(pure.size())));
    }

    private List<CopyLine> facts(List<CopyLine> free) {
        List<CopyLine> facts =
                free.stream().filter(l -> l.kind() == CopyKind.FACT).limit(3).toList();
        return facts.size() >= 2 ? facts : List.of();
    }

    private static Optional<CopyLine> take(List<CopyLine> free, SplittableRandom random, CopyKind kind) {
        List<CopyLine> choice = free.stream().filter(l -> l.kind() == kind).toList();
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        CopyLine taken = choice.get(random.nextInt(choice.size()));
        free.remove(taken);
        return Optional.of(taken);
    }
}
