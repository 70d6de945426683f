package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/** Whether the right lines stand on the poster, in the right parts. */
final class CopyChecks {
    /** A brief with so many lines makes a poster of at least {@link #LEAST_SHOWN}. */
    private static final int RICH_BRIEF = 6;

    private static final int LEAST_SHOWN = 4;

    private CopyChecks() {}

    static List<Finding> of(Evidence e) {
        var findings = new ArrayList<Finding>();
        Set<String> shown = e.inks().stream().map(i -> plain(i.layer().text())).collect(Collectors.toSet());
        headline(e).ifPresent(findings::add);
        missing(e, shown, CopyRole.PRICE, Check.PRICE, Severity.ERROR, "The price")
                .ifPresent(findings::add);
        missing(e, shown, CopyRole.BRAND, Check.BRAND, Severity.WARNING, "The brand line")
                .ifPresent(findings::add);
        findings.addAll(required(e, shown));
        int lines = e.subject().copy().size();
        // A poster has one slogan, one price and one call to action: lines of few roles cannot fill it.
        long roles = e.subject().copy().stream().map(CopyLine::role).distinct().count();
        if (lines >= RICH_BRIEF && e.inks().size() < LEAST_SHOWN) {
            findings.add(new Finding(
                    Check.LINES,
                    e.inks().size() < LEAST_SHOWN - 1 && roles >= LEAST_SHOWN - 1 ? Severity.ERROR : Severity.WARNING,
                    e.inks().size(),
                    "Only " + e.inks().size() + " of " + lines + " lines stand on the poster; show " + LEAST_SHOWN
                            + " or more",
                    Optional.empty()));
        }
        return findings;
    }

    private static Optional<Finding> headline(Evidence e) {
        Optional<Ink> headline = e.headline();
        if (headline.isEmpty()) {
            return Optional.of(Finding.error(Check.HEADLINE, 0, "The poster has no headline"));
        }
        Optional<CopyLine> line = line(e, headline.get());
        boolean sloganThere = e.subject().copy().stream().anyMatch(l -> l.headline() >= CopyLine.MAY_HEAD);
        if (sloganThere && line.isPresent() && line.get().headline() < CopyLine.MAY_HEAD) {
            return Optional.of(Finding.error(
                            Check.HEADLINE,
                            1,
                            "The largest text is “" + headline.get().words() + "”, which is "
                                    + RoleNames.of(line.get().role()) + " and no slogan")
                    .at(headline.get().layer().id()));
        }
        return Optional.empty();
    }

    /** The line of the brief that a text shows. */
    static Optional<CopyLine> line(Evidence e, Ink ink) {
        String words = plain(ink.layer().text());
        return e.subject().copy().stream()
                .filter(l -> plain(l.text()).equals(words))
                .findFirst();
    }

    private static Optional<Finding> missing(
            Evidence e, Set<String> shown, CopyRole role, Check check, Severity severity, String what) {
        List<CopyLine> lines =
                e.subject().copy().stream().filter(l -> l.role() == role).toList();
        boolean there = lines.isEmpty() || lines.stream().anyMatch(l -> shown.contains(plain(l.text())));
        return there
                ? Optional.empty()
                : Optional.of(new Finding(
                        check,
                        severity,
                        0,
                        what + " “" + lines.getFirst().text() + "” is not on the poster",
                        Optional.empty()));
    }

    private static List<Finding> required(Evidence e, Set<String> shown) {
        var findings = new ArrayList<Finding>();
        for (Candidate candidate : e.subject().brief().copy()) {
            boolean stands = shown.contains(plain(candidate.text()));
            switch (candidate.use()) {
                case MUST -> {
                    if (!stands) {
                        findings.add(Finding.error(
                                Check.REQUIRED_LINES, 1, "“" + candidate.text() + "” must stand and is not there"));
                    }
                }
                case NEVER -> {
                    if (stands) {
                        findings.add(Finding.error(
                                Check.REQUIRED_LINES,
                                1,
                                "“" + candidate.text() + "” must not be used and stands there"));
                    }
                }
                case MAY -> {}
            }
        }
        return findings;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
