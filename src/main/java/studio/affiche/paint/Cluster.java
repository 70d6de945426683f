package studio.affiche.paint;

import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Rgba;

/**
 * Characters that are shaped together and stay together: a letter with its marks, a ligature, a space. Measures are for
 * a type size of 1 with the span's scale taken in.
 *
 * @param start first char in the text
 * @param end last char, exclusive
 * @param face of all its glyphs
 * @param glyphs from left to right
 * @param advance to the next cluster, without tracking
 * @param scale of its span
 * @param color of its span, if not the text's
 * @param level of bidirectional embedding; odd runs to the left
 * @param kind what it is to line breaking and alignment
 * @param ink what is to be seen of it, the pen at the origin
 */
record Cluster(
        int start,
        int end,
        Face face,
        List<Part> glyphs,
        double advance,
        double scale,
        Optional<Rgba> color,
        byte level,
        Kind kind,
        Ink ink) {
    Cluster {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * A glyph of a cluster.
     *
     * @param code in the face
     * @param dx its pen relative to the cluster's
     * @param dy downward
     */
    record Part(int code, double dx, double dy) {}

    /** What a cluster is to line breaking and alignment. */
    enum Kind {
        /** White space, hidden where a line begins or ends. */
        SPACE,
        /** A joiner, selector or mark of direction: neither seen nor wide. */
        NOTHING,
        /** A square character: Han, kana, Hangul. */
        WIDE,
        /** A mark as wide as a square character. */
        WIDE_MARK,
        /** A figure. */
        DIGIT,
        /** A letter that joins its neighbours, so that tracking leaves it alone. */
        JOINING,
        /** A sign that keeps words apart, such as a middle dot between spaces; needless where a line is broken. */
        SEPARATOR,
        /** Anything else. */
        PLAIN
    }

    /** Bounds of what is to be seen; empty where {@code right <= left}. */
    record Ink(double left, double top, double right, double bottom) {
        static final Ink NONE = new Ink(0, 0, 0, 0);

        boolean isEmpty() {
            return right <= left;
        }
    }

    /** The same at another place in the text. */
    Cluster withPlace(int newStart, int newEnd) {
        return new Cluster(newStart, newEnd, face, glyphs, advance, scale, color, level, kind, ink);
    }

    boolean isSpace() {
        return kind == Kind.SPACE;
    }

    /** Whether it is hidden where a line begins or ends. */
    boolean isHidden() {
        return kind == Kind.SPACE || kind == Kind.NOTHING;
    }

    /** Whether it is a square character and no mark. */
    boolean isIdeograph() {
        return kind == Kind.WIDE;
    }

    /** How much of the tracking it takes after it. */
    double tracks() {
        return kind == Kind.JOINING || kind == Kind.NOTHING ? 0 : scale;
    }

    /** Empty room before the ink, 0 where there is none. */
    double before() {
        return ink.isEmpty() ? 0 : ink.left();
    }

    /** Empty room after the ink, 0 where there is none. */
    double after() {
        return ink.isEmpty() ? 0 : advance - ink.right();
    }
}
