package studio.affiche.design.teach;

import java.util.List;

/**
 * A kind of product to make briefs for.
 *
 * @param name in English
 * @param silhouette that is drawn
 * @param english words for the thing
 * @param chinese words for the thing
 * @param directions that a designer may give; an empty one is none
 */
record Category(
        String name, Silhouette silhouette, List<String> english, List<String> chinese, List<String> directions) {
    /** Reads a line of {@code categories.tsv}. */
    static Category of(String line) {
        String[] cells = line.split("\t", -1);
        return new Category(
                cells[0],
                Silhouette.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                List.of(cells[2].split("\\|")),
                List.of(cells[3].split("\\|")),
                List.of(cells[4].split("\\|", -1)));
    }
}
