package studio.affiche.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.app.Prepared;
import studio.affiche.app.Studio;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Edit;

/** Corrects the cut-out of the product: opens its photo for strokes, and takes what comes of them into every poster. */
public final class Cutouts {
    private final Studio studio;
    private final StudioSession session;
    private final Background background;

    private record Corrected(Prepared product, Edit edit) {}

    Cutouts(Studio studio, StudioSession session, Background background) {
        this.studio = studio;
        this.session = session;
        this.background = background;
    }

    /**
     * Opens the photo of the brief's product with the strokes made before.
     *
     * @param ready given what to draw on, on the window's thread; to be closed by the receiver
     */
    public void open(Consumer<CutoutModel> ready) {
        Optional<Prepared> product = session.brief().prepared().get();
        if (product.isEmpty()) {
            background.tell(Notice.Kind.INFO, "There is no product to cut out yet: choose a photo first");
            return;
        }
        background.run(
                "Opening the photo",
                p -> studio.cutting().draft(product.get()),
                draft -> ready.accept(
                        new CutoutModel(draft, product.get().strokes(), background.window(), background::fail)));
    }

    /** Cuts the product out at its full size, corrected by strokes. */
    public void apply(List<CutoutStroke> strokes) {
        Optional<Prepared> product = session.brief().prepared().get();
        if (product.isEmpty() || product.get().strokes().equals(strokes)) {
            return;
        }
        background.run(
                "Cutting out the product",
                p -> {
                    Prepared after = studio.cutting().correct(product.get(), strokes, p);
                    return new Corrected(after, studio.cutting().recut(product.get(), after));
                },
                corrected -> session.takeCutout(corrected.product(), corrected.edit()));
    }
}
