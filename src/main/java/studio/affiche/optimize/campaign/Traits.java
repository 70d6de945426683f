package studio.affiche.optimize.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;

/** What a design is like, read from its background prompt, its copy and its boxes; the same design has the same traits. */
final class Traits {
    private final Set<Trait> simple;
    private final List<String> lines;

    private Traits(Set<Trait> simple, List<String> lines) {
        this.simple = simple;
        this.lines = lines;
    }

    static Traits of(Brief brief, Design design) {
        var traits = new HashSet<Trait>();
        ScenePrompt scene = ScenePrompts.read(design.background());
        traits.add(new Trait.Scene(scene.family()));
        traits.add(new Trait.Brightness(scene.tone()));
        traits.add(new Trait.Feeling(scene.mood()));
        traits.add(new Trait.Hour(scene.time()));
        for (String line : design.text()) {
            traits.add(new Trait.Copy(CopyReader.read(line, brief.name()).kind()));
        }
        if (!design.text().isEmpty()) {
            int lead = lead(design);
            traits.add(new Trait.Lead(length(design.text().get(lead))));
            place(design.layout().text().get(lead), traits);
        }
        traits.add(new Trait.Product(size(design.layout().product())));
        return new Traits(
                traits,
                design.text().stream().map(t -> t.toLowerCase(Locale.ROOT)).toList());
    }

    boolean has(Trait trait) {
        return switch (trait) {
            case Trait.Says(String words) -> lines.stream().anyMatch(line -> line.contains(words));
            default -> simple.contains(trait);
        };
    }

    /** The first line set as a headline; where styles do not tell, the one with the highest box of letters. */
    private static int lead(Design design) {
        for (int i = 0; i < design.style().size(); i++) {
            if (design.style().get(i).treatment() == Treatment.HEADLINE) {
                return i;
            }
        }
        int lead = 0;
        for (int i = 1; i < design.text().size(); i++) {
            lead = height(design, i) > height(design, lead) ? i : lead;
        }
        return lead;
    }

    private static int height(Design design, int i) {
        GridBox box = design.layout().text().get(i);
        return box.y2() - box.y1();
    }

    private static Trait.Length length(String line) {
        int length = CopyLine.visualLength(line);
        if (length <= 12) {
            return Trait.Length.SHORT;
        }
        return length <= 22 ? Trait.Length.MEDIUM : Trait.Length.LONG;
    }

    private static Trait.Size size(GridBox box) {
        double share = box.unit().width() * box.unit().height();
        if (share < 0.2) {
            return Trait.Size.SMALL;
        }
        return share <= 0.28 ? Trait.Size.MEDIUM : Trait.Size.LARGE;
    }

    private static void place(GridBox box, Set<Trait> traits) {
        int third = GridBox.CELLS / 3;
        Trait.Part[] parts = Trait.Part.values();
        int row = Math.min(2, (box.y1() + box.y2()) / 2 / third);
        int column = Math.min(2, (box.x1() + box.x2()) / 2 / third);
        traits.add(new Trait.Place(parts[row]));
        traits.add(new Trait.Place(parts[3 + column]));
    }
}
