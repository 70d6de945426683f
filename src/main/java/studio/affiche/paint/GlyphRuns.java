package studio.affiche.paint;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Rgba;

/** Takes the glyphs of a shaped run apart into clusters in reading order. */
final class GlyphRuns {
    /** From here on Java's glyph codes mean that there is nothing to draw. */
    private static final String SEPARATORS = "·•∙⋅|¦";

    private static final int INVISIBLE = 0xfffe;

    private GlyphRuns() {}

    static List<Cluster> clusters(
            Face face,
            char[] chars,
            int start,
            int end,
            byte level,
            boolean joined,
            double scale,
            Optional<Rgba> color) {
        GlyphVector run = face.shape(chars, start, end, (level & 1) == 1, joined);
        int count = run.getNumGlyphs();
        int[] charOf = run.getGlyphCharIndices(0, count, null);
        int[] codes = run.getGlyphCodes(0, count, null);
        float[] at = run.getGlyphPositions(0, count + 1, null);
        var clusters = new ArrayList<Cluster>();
        for (int i = 0; i < count; ) {
            int to = i + 1;
            while (to < count && charOf[to] == charOf[i]) {
                to++;
            }
            clusters.add(cluster(face, start + charOf[i], codes, at, i, to, level, scale, color));
            i = to;
        }
        clusters.sort(Comparator.comparingInt(Cluster::start));
        for (int i = 0; i < clusters.size(); i++) {
            int next = i + 1 < clusters.size() ? clusters.get(i + 1).start() : end;
            clusters.set(i, finish(clusters.get(i), next, chars));
        }
        return clusters;
    }

    private static Cluster cluster(
            Face face,
            int start,
            int[] codes,
            float[] at,
            int from,
            int to,
            byte level,
            double scale,
            Optional<Rgba> color) {
        var glyphs = new ArrayList<Cluster.Part>(to - from);
        double left = Double.POSITIVE_INFINITY;
        double top = left;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = right;
        for (int i = from; i < to; i++) {
            if (codes[i] >= INVISIBLE) {
                continue;
            }
            double x = (at[2 * i] - at[2 * from]) / Face.REFERENCE * scale;
            double y = at[2 * i + 1] / Face.REFERENCE * scale;
            glyphs.add(new Cluster.Part(codes[i], x, y));
            Glyph glyph = face.glyph(codes[i]);
            if (!glyph.blank()) {
                left = Math.min(left, x + glyph.left() * scale);
                top = Math.min(top, y + glyph.top() * scale);
                right = Math.max(right, x + glyph.right() * scale);
                bottom = Math.max(bottom, y + glyph.bottom() * scale);
            }
        }
        double advance = (at[2 * to] - at[2 * from]) / Face.REFERENCE;
        double extra = advance > 0 && !glyphs.isEmpty() ? face.extraAdvance() : 0;
        Cluster.Ink ink = right > left ? new Cluster.Ink(left, top, right, bottom) : Cluster.Ink.NONE;
        return new Cluster(
                start,
                start + 1,
                face,
                glyphs,
                (advance + extra) * scale,
                scale,
                color,
                level,
                Cluster.Kind.PLAIN,
                ink);
    }

    private static Cluster finish(Cluster c, int end, char[] chars) {
        int first = Character.codePointAt(chars, c.start(), Math.max(end, c.start() + 1));
        return new Cluster(
                c.start(),
                end,
                c.face(),
                c.glyphs(),
                c.advance(),
                c.scale(),
                c.color(),
                c.level(),
                kind(first),
                c.ink());
    }

    private static Cluster.Kind kind(int cp) {
        if (SEPARATORS.indexOf(cp) >= 0) {
            return Cluster.Kind.SEPARATOR;
        }
        if (Character.isWhitespace(cp)) {
            return Cluster.Kind.SPACE;
        }
        if (Clean.isIgnorable(cp)) {
            return Cluster.Kind.NOTHING;
        }
        if (Cjk.isWide(cp)) {
            return Character.isLetter(cp) ? Cluster.Kind.WIDE : Cluster.Kind.WIDE_MARK;
        }
        if (Character.isDigit(cp)) {
            return Cluster.Kind.DIGIT;
        }
        byte direction = Character.getDirectionality(cp);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ? Cluster.Kind.JOINING : Cluster.Kind.PLAIN;
    }
}
