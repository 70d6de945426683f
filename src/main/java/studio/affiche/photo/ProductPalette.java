package studio.affiche.photo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

/** A product's main colours: k-means in OKLab, weighted by alpha, alike ones merged. No randomness. */
public final class ProductPalette {
    /** Most colours. */
    public static final int MOST = 6;

    private static final int START = 10;
    private static final int ROUNDS = 12;
    /** Colours nearer than this (ΔE OK) are one; lightness counts less than hue, as light falls off over a product. */
    private static final double MERGE = 0.075;

    private static final double LIGHTNESS = 0.55;
    private static final double MIN_SHARE = 0.015;

    private ProductPalette() {}

    /**
     * The main colours of a cut-out, the largest share first.
     *
     * @return 1 to {@link #MOST} opaque colours; mid grey alone where nothing is visible
     */
    public static List<Rgba> of(BufferedImage cutout) {
        List<Rgba> out = shares(cutout).stream().map(Share::color).toList();
        return out.isEmpty() ? List.of(Rgba.opaque(0x808080)) : out;
    }

    /**
     * A colour and how much of the product has it.
     *
     * @param color opaque
     * @param share 0 to 1
     */
    public record Share(Rgba color, double share) {}

    /** The main colours with their shares, the largest first; none where nothing is visible. */
    public static List<Share> shares(BufferedImage cutout) {
        List<Cell> cells = cells(cutout);
        List<Cell> means = spread(cells);
        for (int round = 0; round < ROUNDS; round++) {
            means = step(cells, means);
        }
        means = merged(means);
        double total = means.stream().mapToDouble(c -> c.weight).sum();
        return means.stream()
                .filter(c -> c.weight >= MIN_SHARE * total)
                .limit(MOST)
                .map(c -> new Share(c.lab().toRgba(), c.weight / total))
                .toList();
    }

    /** The mean relative luminance of the visible pixels, 0 to 1 (WCAG 2.2). */
    public static double luminance(BufferedImage cutout) {
        double sum = 0;
        double weight = 0;
        for (Cell c : cells(cutout)) {
            sum += c.weight * c.lab().toRgba().luminance();
            weight += c.weight;
        }
        return weight == 0 ? 0.5 : sum / weight;
    }

    /** Weighted sum of colours. */
    private static final class Cell {
        double weight;
        double l;
        double a;
        double b;

        void add(double w, double dl, double da, double db) {
            weight += w;
            l += w * dl;
            a += w * da;
            b += w * db;
        }

        Oklab lab() {
            return new Oklab(l / weight, a / weight, b / weight);
        }
    }

    private static double apart(Oklab p, Oklab q) {
        double dl = LIGHTNESS * (p.l() - q.l());
        return Math.sqrt(dl * dl + (p.a() - q.a()) * (p.a() - q.a()) + (p.b() - q.b()) * (p.b() - q.b()));
    }

    /** The picture's colours gathered in a grid of 32 steps a channel, from at most about 200,000 pixels. */
    private static List<Cell> cells(BufferedImage cutout) {
        int w = cutout.getWidth();
        int step = (int) Math.max(1, Math.sqrt((double) w * cutout.getHeight() / 200_000));
        Cell[] grid = new Cell[32 * 32 * 32];
        for (int y = step / 2; y < cutout.getHeight(); y += step) {
            for (int x = step / 2; x < w; x += step) {
                int p = cutout.getRGB(x, y);
                double alpha = (p >>> 24) / 255.0;
                if (alpha > 0.02) {
                    int key = ((p >> 19) & 31) << 10 | ((p >> 11) & 31) << 5 | ((p >> 3) & 31);
                    Oklab lab = Oklab.of(new Rgba(p));
                    if (grid[key] == null) {
                        grid[key] = new Cell();
                    }
                    grid[key].add(alpha, lab.l(), lab.a(), lab.b());
                }
            }
        }
        var out = new ArrayList<Cell>();
        for (Cell c : grid) {
            if (c != null) {
                out.add(c);
            }
        }
        return out;
    }

    /** First means: the heaviest cell, then again and again the one heaviest and furthest from all chosen. */
    private static List<Cell> spread(List<Cell> cells) {
        var out = new ArrayList<Cell>();
        double[] nearest = new double[cells.size()];
        Arrays.fill(nearest, 1);
        for (int k = 0; k < Math.min(START, cells.size()); k++) {
            int best = 0;
            double most = -1;
            for (int i = 0; i < nearest.length; i++) {
                double score = Math.sqrt(cells.get(i).weight) * nearest[i];
                if (score > most) {
                    most = score;
                    best = i;
                }
            }
            Cell chosen = cells.get(best);
            out.add(chosen);
            for (int i = 0; i < nearest.length; i++) {
                nearest[i] = Math.min(nearest[i], apart(cells.get(i).lab(), chosen.lab()));
            }
        }
        return out;
    }

    private static List<Cell> step(List<Cell> cells, List<Cell> means) {
        List<Oklab> centres = means.stream().map(Cell::lab).toList();
        List<Cell> next = new ArrayList<>();
        for (int k = 0; k < centres.size(); k++) {
            next.add(new Cell());
        }
        for (Cell c : cells) {
            int best = 0;
            double least = Double.MAX_VALUE;
            for (int k = 0; k < centres.size(); k++) {
                double d = apart(c.lab(), centres.get(k));
                if (d < least) {
                    least = d;
                    best = k;
                }
            }
            next.get(best).add(c.weight, c.l / c.weight, c.a / c.weight, c.b / c.weight);
        }
        next.removeIf(c -> c.weight == 0);
        return next;
    }

    private static List<Cell> merged(List<Cell> means) {
        var out = new ArrayList<>(means);
        while (out.size() > 1) {
            int first = 0;
            int second = 1;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < out.size(); i++) {
                for (int j = i + 1; j < out.size(); j++) {
                    double d = apart(out.get(i).lab(), out.get(j).lab());
                    if (d < least) {
                        least = d;
                        first = i;
                        second = j;
                    }
                }
            }
            if (least >= MERGE) {
                break;
            }
            Cell gone = out.remove(second);
            Oklab lab = gone.lab();
            out.get(first).add(gone.weight, lab.l(), lab.a(), lab.b());
        }
        out.sort(Comparator.comparingDouble((Cell c) -> -c.weight)
                .thenComparingDouble(c -> c.l / c.weight)
                .thenComparingDouble(c -> c.a / c.weight));
        return out;
    }
}
