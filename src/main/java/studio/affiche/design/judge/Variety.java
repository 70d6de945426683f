package studio.affiche.design.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import studio.affiche.poster.Design;
import studio.affiche.poster.LayoutMetrics;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePrompts;

/**
 * How different designs of one brief are.
 *
 * @param families mean number of scene families among a dozen designs
 * @param kinds mean number of layout kinds among them
 * @param likeness mean Maximum IoU (LayoutGAN++) over pairs of their layouts with the same number of texts, 1 where all
 *     are the same
 */
public record Variety(double families, double kinds, double likeness) {
    /** The means over dozens. */
    static Variety mean(List<Variety> all) {
        return new Variety(
                all.stream().mapToDouble(Variety::families).average().orElse(0),
                all.stream().mapToDouble(Variety::kinds).average().orElse(0),
                all.stream().mapToDouble(Variety::likeness).average().orElse(0));
    }

    /** The variety of one dozen. */
    static Variety of(List<Design> designs) {
        Set<SceneFamily> families = new HashSet<>();
        Set<LayoutKind> kinds = new HashSet<>();
        for (Design design : designs) {
            families.add(ScenePrompts.read(design.background()).family());
            kinds.add(LayoutKind.of(design));
        }
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < designs.size(); i++) {
            for (int j = i + 1; j < designs.size(); j++) {
                if (designs.get(i).text().size() == designs.get(j).text().size()) {
                    sum += LayoutMetrics.maximumIou(labelled(designs.get(i)), labelled(designs.get(j)));
                    pairs++;
                }
            }
        }
        return new Variety(families.size(), kinds.size(), pairs == 0 ? 0 : sum / pairs);
    }

    private static List<LayoutMetrics.Labelled> labelled(Design design) {
        var boxes = new ArrayList<LayoutMetrics.Labelled>();
        boxes.add(
                new LayoutMetrics.Labelled("product", design.layout().product().unit()));
        design.layout().text().forEach(b -> boxes.add(new LayoutMetrics.Labelled("text", b.unit())));
        return boxes;
    }
}
