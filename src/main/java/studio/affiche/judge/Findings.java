package studio.affiche.judge;

import java.util.List;

/**
 * All that is wrong with a poster, errors first.
 *
 * @param list in the order of {@link Severity}, then of {@link Check}
 */
public record Findings(List<Finding> list) {
    public Findings {
        list = list.stream()
                .sorted(java.util.Comparator.comparing(Finding::severity).thenComparing(Finding::check))
                .toList();
    }

    /** Whether the poster can be published: no finding is an error. */
    public boolean publishable() {
        return list.stream().noneMatch(f -> f.severity() == Severity.ERROR);
    }

    /** The findings that keep the poster from being published. */
    public List<Finding> errors() {
        return list.stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }

    /** Whether a check found something. */
    public boolean has(Check check) {
        return list.stream().anyMatch(f -> f.check() == check);
    }

    /** 0 for a poster without findings; each warning takes its check's weight, each error ten. */
    public double score() {
        return -list.stream()
                .mapToDouble(
                        f -> f.severity() == Severity.ERROR ? 10 : f.check().weight())
                .sum();
    }
}
