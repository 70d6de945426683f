package studio.affiche.paint;

import java.util.Comparator;
import java.util.List;

/**
 * The faces of one family. Faces of the same weight and slant complete each other: large families come in files by
 * script.
 *
 * @param name as people know it
 * @param files at least one
 */
record FontFamily(String name, List<FontFile> files) {
    FontFamily {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("A font family has a face");
        }
    }

    /**
     * The files to look in for a weight and slant, nearest first (after CSS Fonts 4, section 5.2): as far as the first
     * that has all the family has.
     */
    List<FontFile> nearest(int weight, boolean italic) {
        List<FontFile> sorted = files.stream()
                .sorted(Comparator.comparingInt(f -> distance(f, weight, italic)))
                .toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).isComplete()) {
                return sorted.subList(0, i + 1);
            }
        }
        return sorted;
    }

    /** A file's distance: slant counts most; between two weights equally far the one toward regular is nearer. */
    private static int distance(FontFile file, int weight, boolean italic) {
        int apart = Math.abs(file.weight() - weight) * 2;
        int side = (file.weight() > weight) == (weight > 400) ? 0 : 1;
        return (file.italic() == italic ? 0 : 10_000) + apart + side;
    }
}
