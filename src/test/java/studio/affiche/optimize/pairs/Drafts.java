package studio.affiche.optimize.pairs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.project.DesignRecord;

/** Small designs for tests. */
public final class Drafts {
    public static final List<String> COPY =
            List.of("Slow mornings, in a cup", "Picked before the rain", "4.90 €", "Taste it →");

    private Drafts() {}

    public static Brief brief(String name) {
        return new Brief(
                name, Optional.<AssetRef>empty(), Candidate.of(COPY), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    }

    /** A design with one headline, a line of support, and the product below at a height. */
    public static Design design(String id, String prompt, String headline, int top) {
        var layout = new Layout(
                new GridBox(100, top, 400, 500), List.of(new GridBox(40, 20, 470, 80), new GridBox(40, 90, 300, 120)));
        return new Design(id, Optional.empty(), 1, prompt, List.of(headline, "4.90 €"), layout, List.of(), 0);
    }

    public static DesignRecord record(String product, Design design) {
        return new DesignRecord(design, brief(product), Path.of("/p/" + product + ".png"), Optional.empty(), List.of());
    }
}
