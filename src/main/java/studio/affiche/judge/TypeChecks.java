package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.paint.SetText;
import studio.affiche.poster.Span;

/** Sizes, steps between them, line breaks and missing characters. */
final class TypeChecks {
    /** Smallest type on a canvas whose short side is 1080 pixels. */
    static final double SMALLEST = 24;

    private static final double CLEAR_STEP = 1.9;
    private static final double LEAST_STEP = 1.3;
    private static final double SHORT_LINE = 0.2;
    /** Letters of a word that does not carry a line of a headline. */
    private static final int SHORT_WORD = 4;
    /** Width of such a line in parts of the widest. */
    private static final double LONE = 0.5;

    private TypeChecks() {}

    static List<Finding> of(Evidence e) {
        var findings = new ArrayList<Finding>();
        hierarchy(e, findings);
        for (Ink ink : e.inks()) {
            size(e, ink, findings);
            breaks(e, ink, findings);
            if (!ink.set().missing().isEmpty()) {
                findings.add(Finding.error(
                                Check.MISSING_GLYPHS,
                                ink.set().missing().size(),
                                "“" + ink.words() + "” has characters that no font here shows")
                        .at(ink.layer().id()));
            }
        }
        return findings;
    }

    private static void hierarchy(Evidence e, List<Finding> findings) {
        e.headline()
                .ifPresent(headline -> e.inks().stream()
                        .filter(i -> i.index() != headline.index()
                                && !e.isNumeral(i)
                                && i.layer().plate().isEmpty())
                        .mapToDouble(Ink::size)
                        .max()
                        .ifPresent(next -> {
                            double step = headline.size() / next;
                            if (step < CLEAR_STEP) {
                                findings.add(new Finding(
                                        Check.HIERARCHY,
                                        step < LEAST_STEP ? Severity.ERROR : Severity.WARNING,
                                        step,
                                        String.format(
                                                java.util.Locale.ROOT,
                                                "The headline “%s” is only %.1f times as large as the next text",
                                                headline.words(),
                                                step),
                                        java.util.Optional.of(headline.layer().id())));
                            }
                        }));
    }

    private static void size(Evidence e, Ink ink, List<Finding> findings) {
        double least = ink.layer().spans().stream()
                .filter(s -> s.start() < ink.layer().text().length())
                .mapToDouble(Span::scale)
                .min()
                .orElse(1);
        double size = e.per1080(ink.size() * Math.min(1, least));
        if (size < SMALLEST - 0.25) {
            findings.add(Finding.error(
                            Check.TYPE_SIZE,
                            size,
                            "“" + ink.words() + "” is set at " + Math.round(size) + " px of 1080; the smallest is "
                                    + Math.round(SMALLEST))
                    .at(ink.layer().id()));
        }
    }

    private static void breaks(Evidence e, Ink ink, List<Finding> findings) {
        List<SetText.Line> lines = ink.set().lines();
        String text = ink.layer().text();
        // Lines end inside a word only at a hyphen of its language; a word that is cut does not fit.
        if (!ink.set().setting().fits()) {
            findings.add(Finding.error(Check.WORD_BREAK, 1, "“" + ink.words() + "” does not fit its box")
                    .at(ink.layer().id()));
        }
        if (lines.size() > 1) {
            orphan(e, ink, lines, text, findings);
        }
        if (lines.size() > 2 && isHeadline(e, ink) && !CopyLine.isCjk(text)) {
            lone(ink, lines, text, findings);
        }
    }

    /** A line of a headline before its last that holds one short word. */
    private static void lone(Ink ink, List<SetText.Line> lines, String text, List<Finding> findings) {
        double widest =
                lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(1);
        for (SetText.Line line : lines.subList(0, lines.size() - 1)) {
            String words = text.substring(Math.min(line.start(), text.length()), Math.min(line.end(), text.length()))
                    .strip();
            long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
            double width = (line.right() - line.left()) / Math.max(1e-6, widest);
            if (!words.contains(" ") && letters <= SHORT_WORD && width < LONE) {
                findings.add(Finding.error(
                                Check.ORPHAN,
                                width,
                                "A line of the headline “" + ink.words() + "” holds only “" + words + "”")
                        .at(ink.layer().id()));
                return;
            }
        }
    }

    private static boolean isHeadline(Evidence e, Ink ink) {
        return e.headline().filter(h -> h.index() == ink.index()).isPresent();
    }

    private static void orphan(Evidence e, Ink ink, List<SetText.Line> lines, String text, List<Finding> findings) {
        double widest =
                lines.stream().mapToDouble(l -> l.right() - l.left()).max().orElse(1);
        SetText.Line last = lines.getLast();
        double width = (last.right() - last.left()) / Math.max(1e-6, widest);
        String words = text.substring(Math.min(last.start(), text.length()), Math.min(last.end(), text.length()))
                .strip();
        boolean lone = CopyLine.isCjk(text)
                ? words.codePoints().filter(Character::isLetterOrDigit).count() <= 1
                : words.codePoints().filter(Character::isLetterOrDigit).count() <= 2;
        boolean headline = isHeadline(e, ink);
        if (lone || (width < SHORT_LINE && !words.contains(" "))) {
            findings.add(new Finding(
                    Check.ORPHAN,
                    lone && headline ? Severity.ERROR : Severity.WARNING,
                    width,
                    "The last line of “" + ink.words() + "” holds only “" + words + "”",
                    java.util.Optional.of(ink.layer().id())));
        }
    }
}
