package studio.affiche.paint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.affiche.paint.breaking.Breaks;

/** A shaped paragraph with running sums, so that the width of any line of it is a subtraction. Immutable. */
final class Paragraph {
    private final List<Cluster> clusters;
    private final Place[] places;
    private final boolean rightToLeft;
    private final boolean mixed;
    private final double[] advances;
    private final double[] tracked;

    /**
     * Whether and how a line may begin with a cluster.
     *
     * @param level from which on it may, null where it never may
     * @param cost of beginning there, 0 good to 1 bad
     * @param hyphen to be shown at the end of the line before, null if none
     */
    record Place(
            Breaks.@Nullable Level level,
            double cost,
            @Nullable Cluster hyphen) {
        static final Place NEVER = new Place(null, 0, null);

        boolean isAllowed(Breaks.Level by) {
            return level != null && level.compareTo(by) <= 0;
        }
    }

    /**
     * @param clusters in reading order
     * @param places one for each cluster
     * @param rightToLeft whether it reads from the right
     */
    Paragraph(List<Cluster> clusters, List<Place> places, boolean rightToLeft) {
        this.clusters = List.copyOf(clusters);
        this.places = places.toArray(new Place[0]);
        this.rightToLeft = rightToLeft;
        this.mixed = clusters.stream().anyMatch(c -> c.level() != 0);
        this.advances = new double[clusters.size() + 1];
        this.tracked = new double[clusters.size() + 1];
        for (int i = 0; i < clusters.size(); i++) {
            advances[i + 1] = advances[i] + clusters.get(i).advance();
            tracked[i + 1] = tracked[i] + clusters.get(i).tracks();
        }
    }

    int size() {
        return clusters.size();
    }

    Cluster cluster(int index) {
        return clusters.get(index);
    }

    List<Cluster> clusters() {
        return clusters;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** Whether any of it runs to the left. */
    boolean mixed() {
        return mixed;
    }

    /** Whether a line may begin with a cluster, and what goes with it. */
    Place place(int index) {
        return places[index];
    }

    /** The hyphen that is shown where a line ends before a cluster, null if none is. */
    @Nullable
    Cluster hyphenBefore(int end) {
        return end < places.length ? places[end].hyphen() : null;
    }

    /**
     * The first cluster of a line that is to be seen, or {@code end}: not white space, nor a separator that a break has
     * left at the beginning.
     */
    int firstVisible(int start, int end) {
        int i = start;
        while (i < end && clusters.get(i).isHidden()) {
            i++;
        }
        boolean dangles = start > 0
                && i + 1 < end
                && isSeparator(i)
                && clusters.get(i + 1).isSpace();
        return dangles ? firstVisible(i + 1, end) : i;
    }

    private boolean isSeparator(int index) {
        return clusters.get(index).kind() == Cluster.Kind.SEPARATOR;
    }

    /**
     * One past the last cluster of a line that is to be seen, at least {@code start}: not white space, nor a separator
     * that a break has left at the end.
     */
    int lastVisible(int start, int end) {
        int i = end;
        while (i > start && clusters.get(i - 1).isHidden()) {
            i--;
        }
        boolean dangles = end < size()
                && i - 2 > start
                && isSeparator(i - 1)
                && clusters.get(i - 2).isSpace();
        return dangles ? lastVisible(start, i - 1) : i;
    }

    /**
     * Width of a line at a type size of 1, from ink to ink: white space at its ends, the last tracking and, where all
     * runs to the right, the room beside the outer letters are not counted.
     */
    double width(int start, int end, double tracking) {
        int a = firstVisible(start, end);
        int b = lastVisible(a, end);
        if (b <= a) {
            return 0;
        }
        double width = advances[b] - advances[a] + tracking * (tracked[b - 1] - tracked[a]);
        Cluster hyphen = hyphenBefore(end);
        if (hyphen != null) {
            width += tracking * (tracked[b] - tracked[b - 1]) + hyphen.advance();
            return mixed ? width : width - clusters.get(a).before() - hyphen.after();
        }
        if (mixed) {
            return width;
        }
        return width - clusters.get(a).before() - clusters.get(b - 1).after();
    }

    /** The largest scale on a line; 1 if it is empty. */
    double scale(int start, int end) {
        double scale = 0;
        for (int i = start; i < end; i++) {
            if (!clusters.get(i).isHidden()) {
                scale = Math.max(scale, clusters.get(i).scale());
            }
        }
        return scale > 0 ? scale : 1;
    }
}
