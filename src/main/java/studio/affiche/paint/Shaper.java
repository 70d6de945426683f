package studio.affiche.paint;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import studio.affiche.paint.breaking.Breaks;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.Span;
import studio.affiche.poster.TypeStyle;

/**
 * Turns a text into clusters of glyphs: paragraphs, direction (UAX 9 by {@link Bidi}), a face for each character,
 * shaping of each run. One object shapes one text.
 */
final class Shaper {
    /** Middle of a square character above the baseline, as drawn in most fonts. */
    private static final double WIDE_MIDDLE = 0.38;

    private final char[] chars;
    private final String clean;
    private final Typeface[] typefaces;
    private final @Nullable Span[] spanOf;
    private final Typeface plain;
    private final boolean joined;
    private final Function<String, Breaks> breaks;
    private final Cjk language;
    private final Set<Integer> missing = new HashSet<>();

    private Shaper(
            Fonts fonts,
            Function<String, Breaks> breaks,
            String text,
            List<Span> spans,
            TypeStyle style,
            boolean joined) {
        this.breaks = breaks;
        this.chars = Clean.chars(text);
        this.clean = new String(chars);
        this.joined = joined;
        this.language = Cjk.of(clean);
        this.plain = fonts.typeface(style.font(), style.weight(), style.italic());
        this.typefaces = new Typeface[chars.length];
        this.spanOf = new Span[chars.length];
        Arrays.fill(typefaces, plain);
        for (Span span : spans) {
            Typeface typeface = span.weight()
                    .map(w -> fonts.typeface(style.font(), w, style.italic()))
                    .orElse(plain);
            for (int i = span.start(); i < Math.min(span.end(), chars.length); i++) {
                spanOf[i] = span;
                typefaces[i] = typeface;
            }
        }
    }

    /**
     * Shapes a text.
     *
     * @param breaks finds where a paragraph may be broken
     * @param spans those past the end of the text are ignored
     * @param style only font, weight and slant matter
     * @param joined whether letters may join to ligatures
     */
    static ShapedText shape(
            Fonts fonts,
            Function<String, Breaks> breaks,
            String text,
            List<Span> spans,
            TypeStyle style,
            boolean joined) {
        return new Shaper(fonts, breaks, text, spans, style, joined).shape();
    }

    private ShapedText shape() {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (int i = 0; i <= chars.length; i++) {
            boolean feed = i < chars.length && chars[i] == '\n';
            if (i == chars.length || feed || beginsLine(i)) {
                boolean nothingBeforeSpan =
                        !feed && i < chars.length && clean.substring(start, i).isBlank();
                if (!nothingBeforeSpan) {
                    paragraphs.add(paragraph(start, i));
                }
                start = feed ? i + 1 : i;
            }
        }
        while (paragraphs.size() > 1 && paragraphs.getLast().size() == 0) {
            paragraphs.removeLast();
        }
        return new ShapedText(paragraphs, middle(paragraphs), missing);
    }

    private boolean beginsLine(int i) {
        Span span = i < chars.length ? spanOf[i] : null;
        return i > 0 && span != null && span.newLine() && span.start() == i;
    }

    private double middle(List<Paragraph> paragraphs) {
        long wide = paragraphs.stream()
                .flatMap(p -> p.clusters().stream())
                .filter(c -> c.kind() == Cluster.Kind.WIDE)
                .count();
        long all = paragraphs.stream()
                .flatMap(p -> p.clusters().stream())
                .filter(c -> !c.isSpace())
                .count();
        return wide * 2 > all ? WIDE_MIDDLE : plain.main().capHeight() / 2;
    }

    private Paragraph paragraph(int start, int end) {
        byte[] levels = new byte[end - start];
        boolean rightToLeft = false;
        if (Bidi.requiresBidi(chars, start, end)) {
            var bidi = new Bidi(chars, start, null, 0, end - start, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
            rightToLeft = !bidi.baseIsLeftToRight();
            for (int i = 0; i < levels.length; i++) {
                levels[i] = (byte) bidi.getLevelAt(i);
            }
        }
        var clusters = new ArrayList<Cluster>();
        @Nullable Face[] faces = faces(start, end);
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || !sameRun(faces, levels, start, i)) {
                Face face = faces[from - start];
                if (face != null) {
                    clusters.addAll(run(face, from, i, levels[from - start]));
                }
                from = i;
            }
        }
        collapseSpaces(clusters);
        return new Paragraph(clusters, places(clusters, start, end), rightToLeft);
    }

    private List<Paragraph.Place> places(List<Cluster> clusters, int start, int end) {
        Breaks found = breaks.apply(clean.substring(start, end));
        var places = new ArrayList<Paragraph.Place>(clusters.size());
        int previousEnd = start;
        for (int i = 0; i < clusters.size(); i++) {
            Cluster cluster = clusters.get(i);
            Paragraph.Place best = Paragraph.Place.NEVER;
            // A character that nobody shows may have had the opportunity that its successor now has.
            for (int at = Math.max(start + 1, previousEnd); at <= cluster.start() && i > 0; at++) {
                Paragraph.Place place = place(found, at - start, clusters.get(i - 1));
                if (place.level() != null && (best.level() == null || place.isAllowed(best.level()))) {
                    best = place;
                }
            }
            places.add(best);
            previousEnd = cluster.end();
        }
        return places;
    }

    private static Paragraph.Place place(Breaks breaks, int at, Cluster before) {
        for (Breaks.Level level : Breaks.Level.values()) {
            if (breaks.allows(at, level)) {
                return new Paragraph.Place(level, breaks.cost(at), breaks.hyphen(at) ? hyphen(before) : null);
            }
        }
        return Paragraph.Place.NEVER;
    }

    /** The hyphen after a cluster, in its face, size and colour. */
    private static @Nullable Cluster hyphen(Cluster before) {
        Face face = before.face();
        if (!face.canShow('-')) {
            return null;
        }
        return GlyphRuns.clusters(face, new char[] {'-'}, 0, 1, before.level(), false, before.scale(), before.color())
                .getFirst()
                .withPlace(before.end(), before.end());
    }

    /** Of several spaces in a row the first stays (CSS Text 3, section 4.1), as where an emoji between two is left out. */
    private static void collapseSpaces(List<Cluster> clusters) {
        for (int i = clusters.size() - 1; i > 0; i--) {
            if (clusters.get(i).isSpace() && clusters.get(i - 1).isSpace()) {
                clusters.remove(i);
            }
        }
    }

    private boolean sameRun(@Nullable Face[] faces, byte[] levels, int start, int i) {
        return faces[i - start] == faces[i - 1 - start]
                && levels[i - start] == levels[i - 1 - start]
                && Objects.equals(spanOf[i], spanOf[i - 1]);
    }

    /** The face of each char, null where nobody shows it. */
    private @Nullable Face[] faces(int start, int end) {
        var faces = new Face[end - start];
        Face previous = null;
        for (int i = start; i < end; ) {
            int cp = Character.codePointAt(chars, i, end);
            int next = i + Character.charCount(cp);
            Face face = face(cp, i, start, previous);
            Arrays.fill(faces, i - start, next - start, face);
            if (!Clean.isIgnorable(cp)) {
                previous = face;
            }
            i = next;
        }
        return faces;
    }

    private @Nullable Face face(int cp, int at, int start, @Nullable Face previous) {
        if (Clean.isIgnorable(cp)) {
            return previous;
        }
        boolean mark = Character.getType(cp) == Character.NON_SPACING_MARK;
        if (previous != null && (mark || Character.isWhitespace(cp)) && previous.canShow(cp) && at > start) {
            return previous;
        }
        int wanted = Cjk.isShared(cp) && besideWide(at) ? 0x3001 : cp;
        Optional<Face> face = typefaces[at].face(wanted, language);
        if (wanted != cp && face.filter(f -> f.canShow(cp)).isEmpty()) {
            face = typefaces[at].face(cp, language);
        }
        if (face.isEmpty()) {
            missing.add(cp);
        }
        return face.orElse(null);
    }

    /** Whether the nearest characters left or right, spaces aside, are square. */
    private boolean besideWide(int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(chars[before - 1])) {
            before--;
        }
        int after = at + 1;
        while (after < chars.length && (Character.isWhitespace(chars[after]) || chars[after] == chars[at])) {
            after++;
        }
        return (before > 0 && Cjk.isWide(Character.codePointBefore(chars, before)))
                || (after < chars.length && Cjk.isWide(Character.codePointAt(chars, after)));
    }

    private List<Cluster> run(Face face, int start, int end, byte level) {
        Span span = spanOf[start];
        double scale = span == null ? 1 : span.scale();
        Optional<Rgba> color = span == null ? Optional.empty() : span.color();
        return GlyphRuns.clusters(face, chars, start, end, level, joined, scale, color);
    }
}
