package studio.affiche.judge;

import java.util.List;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Poster;

/**
 * A poster to be judged.
 *
 * @param brief it was made for
 * @param copy the brief's lines as they were read
 * @param product the product's cut-out and colours
 * @param poster composed, with or without edits by hand
 */
public record Subject(Brief brief, List<CopyLine> copy, ProductView product, Poster poster) {
    public Subject {
        copy = List.copyOf(copy);
    }
}
