package studio.affiche.design.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.affiche.poster.CopyRole;

/**
 * Chooses the lines for a poster out of those that were read. The headline is a slogan, another one each turn; the brand
 * line, the price and the call to action are always among the lines where the brief has them; the rest varies by a seed.
 */
public final class Casting {
    /** A line so much less likely a slogan than the likeliest is none, in parts of that one's probability. */
    private static final double NEARLY_AS_LIKELY = 0.7;
    /** A line as likely as this is a slogan beside any other. */
    private static final double LIKELY = 0.6;

    /** Slogans that a dozen posters rotate through. */
    private static final int SLOGANS = 4;
    /** Longer facts are no columns of a row. */
    private static final int LONGEST_FACT = 30;

    private final Map<CopyKind, List<CopyLine>> byKind = new EnumMap<>(CopyKind.class);
    private final List<CopyLine> lines;
    private final List<CopyLine> heads;

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
        List<CopyLine> good = this.lines.stream()
                .filter(l -> l.headline() >= CopyLine.MAY_HEAD)
                .sorted(Comparator.comparingDouble(CopyLine::headline).reversed())
                .limit(SLOGANS)
                .toList();
        double likeliest = good.isEmpty() ? 0 : good.getFirst().headline();
        good = good.stream()
                .filter(l -> l.headline() >= Math.min(LIKELY, NEARLY_AS_LIKELY * likeliest))
                .toList();
        this.heads = good.isEmpty()
                ? this.lines.stream().max(Comparator.comparingDouble(CopyLine::headline)).stream()
                        .toList()
                : good;
    }

    /** The lines that take turns as the headline, the likeliest first; at least one, at most four. */
    public List<CopyLine> headlines() {
        return heads;
    }

    /** Lines of one kind, in the designer's order. */
    public List<CopyLine> of(CopyKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** A cast with any of the slogans; the same seed gives the same one. */
    public Cast cast(long seed) {
        return cast(seed, new SplittableRandom(seed).nextInt(heads.size()));
    }

    /**
     * A cast; the same arguments give the same one.
     *
     * @param turn posters of one turn have one slogan for a headline, those of the next turn the next
     */
    public Cast cast(long seed, int turn) {
        var random = new SplittableRandom(seed);
        CopyLine headline = heads.get(Math.floorMod(turn, heads.size()));
        var free = new ArrayList<>(lines.stream()
                .filter(l -> !l.equals(headline) && speaksLike(l, headline))
                .toList());
        Optional<CopyLine> label =
                take(free, random, CopyRole.BRAND).or(() -> take(free, random, CopyRole.PRODUCT_NAME));
        Optional<CopyLine> price = take(free, random, CopyRole.PRICE);
        Optional<CopyLine> action = take(free, random, CopyRole.CALL_TO_ACTION);
        Optional<CopyLine> numeral = random.nextInt(3) == 0 ? numeral(free, random) : Optional.empty();
        numeral.ifPresent(free::remove);
        List<CopyLine> facts = facts(free);
        free.removeAll(facts);
        Optional<CopyLine> support = take(free, random, CopyRole.SUPPORT)
                .or(() -> take(free, random, CopyRole.PROOF))
                .or(() -> take(free, random, CopyRole.FACT))
                .or(() -> take(free, random, CopyRole.SLOGAN));
        Optional<CopyLine> offer = take(free, random, CopyRole.OFFER);
        Optional<CopyLine> second = take(free, random, CopyRole.PROOF)
                .or(() -> take(free, random, CopyRole.SUPPORT))
                .or(() -> take(free, random, CopyRole.FACT))
                .or(() -> take(free, random, CopyRole.PRODUCT_NAME))
                .or(() -> take(free, random, CopyRole.SLOGAN));
        return new Cast(headline, label, support, second, facts, numeral, price, action, offer);
    }

    /** A poster speaks one language; numbers, prices and brands belong to every one. */
    private static boolean speaksLike(CopyLine line, CopyLine headline) {
        boolean neutral = line.role() == CopyRole.PRICE || line.role() == CopyRole.BRAND || line.isNumeral();
        return line.isCjk() == headline.isCjk() || (neutral && !line.isCjk());
    }

    /** Lines that could stand where a line stands: the same part, and of about equal length so that the box still holds. */
    public List<CopyLine> alternatives(CopyLine line) {
        double length = line.visualLength();
        return lines.stream()
                .filter(l -> !l.text().equals(line.text()))
                .filter(l -> l.kind() == line.kind())
                .filter(l -> line.role() != CopyRole.SLOGAN || l.headline() >= CopyLine.MAY_HEAD)
                .filter(l -> l.visualLength() >= length * 0.45 && l.visualLength() <= length * 2.2)
                .sorted(Comparator.comparingDouble(l -> Math.abs(l.visualLength() - length)))
                .toList();
    }

    private static Optional<CopyLine> numeral(List<CopyLine> free, SplittableRandom random) {
        List<CopyLine> choice = free.stream().filter(CopyLine::isNumeral).toList();
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(random.nextInt(choice.size())));
    }

    /** Two or three facts for a row: those with a value first, and none that is a sentence. */
    private static List<CopyLine> facts(List<CopyLine> free) {
        List<CopyLine> facts = free.stream()
                .filter(l -> l.role() == CopyRole.FACT && l.visualLength() <= LONGEST_FACT)
                .sorted(Comparator.comparing(l -> l.split() == 0))
                .limit(3)
                .toList();
        return facts.size() >= 2 ? facts : List.of();
    }

    /** Takes a line of a role. */
    private static Optional<CopyLine> take(List<CopyLine> free, SplittableRandom random, CopyRole role) {
        List<CopyLine> choice = free.stream().filter(l -> l.role() == role).toList();
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        CopyLine taken = choice.get(random.nextInt(choice.size()));
        free.remove(taken);
        return Optional.of(taken);
    }
}
