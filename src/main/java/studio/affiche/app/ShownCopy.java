package studio.affiche.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.affiche.paint.Unshown;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;

/**
 * The copy of a brief as far as the fonts of this machine show it. A line whose letters cannot all be shown is left out,
 * since what remains would say something else; emoji and signs that cannot be shown are taken out of their line.
 *
 * @param brief with lines that can be set; without any where none can
 * @param remarks one sentence for each line that changed or went and for brand fonts that are not here
 */
record ShownCopy(Brief brief, List<String> remarks) {
    private static final int QUOTED = 40;

    ShownCopy {
        remarks = List.copyOf(remarks);
    }

    /**
     * Looks through a brief.
     *
     * @param unshown characters of a text that no font here shows
     * @param known whether a font family is here
     */
    static ShownCopy of(Brief brief, Function<String, Set<Integer>> unshown, Function<String, Boolean> known) {
        var remarks = new ArrayList<String>();
        var lines = new ArrayList<Candidate>();
        for (Candidate line : brief.copy()) {
            line(line, unshown.apply(line.text()), remarks).ifPresent(lines::add);
        }
        BrandKit brand = brief.brand();
        Stream.of(brand.headingFont(), brand.bodyFont())
                .flatMap(Optional::stream)
                .distinct()
                .filter(family -> !known.apply(family))
                .map(family -> "The brand font " + family
                        + " is not installed here and another is taken: install it or name one that is")
                .forEach(remarks::add);
        return new ShownCopy(lines.equals(brief.copy()) ? brief : brief.withCopy(lines), remarks);
    }

    /** Why nothing of the copy can be set; empty where a line can, or where there was none. */
    static Optional<String> nothing(Brief given, ShownCopy shown) {
        return given.candidates().isEmpty() || !shown.brief().candidates().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "No line of the copy can be set: " + shown.remarks().getFirst());
    }

    private static Optional<Candidate> line(Candidate line, Set<Integer> missing, List<String> remarks) {
        String text = line.text();
        if (missing.isEmpty()) {
            if (hasInk(text)) {
                return Optional.of(line);
            }
            remarks.add("A line of the copy has only characters that nobody sees, such as spaces, and is left out:"
                    + " write words in it");
            return Optional.empty();
        }
        String rest = without(text, missing);
        boolean letters = missing.stream().anyMatch(ShownCopy::isLetter);
        boolean kept = !letters && hasInk(rest);
        remarks.add("“" + quoted(text) + "” is " + (kept ? "set without " : "left out, since no font here shows ")
                + Unshown.listed(new TreeSet<>(missing)) + (kept ? ", which no font here shows" : "")
                + ": install a font such as " + Unshown.remedy(missing) + " or choose other words");
        return kept ? Optional.of(line.withText(rest)) : Optional.empty();
    }

    private static boolean isLetter(int cp) {
        return Character.isLetterOrDigit(cp) || Character.getType(cp) == Character.COMBINING_SPACING_MARK;
    }

    /** The text without some characters, the joiners and selectors that glued them, and the gaps they leave. */
    private static String without(String text, Set<Integer> missing) {
        var rest = new StringBuilder();
        text.codePoints()
                .filter(cp -> !missing.contains(cp) && cp != 0x200D && !(cp >= 0xFE00 && cp <= 0xFE0F))
                .forEach(rest::appendCodePoint);
        return rest.toString().replaceAll(" {2,}", " ").strip();
    }

    private static boolean hasInk(String text) {
        return text.codePoints().anyMatch(cp -> switch (Character.getType(cp)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> cp != 0x3164 && cp != 0x2800;
        });
    }

    private static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }
}
