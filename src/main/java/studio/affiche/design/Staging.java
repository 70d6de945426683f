package studio.affiche.design;

import studio.affiche.poster.Backdrop;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.ScenePalettes;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;

/** From a background prompt to the scene that is painted, the same for whoever asks. */
public final class Staging {
    private Staging() {}

    /** The scene of a prompt for a product, a brand and a layout. */
    public static Backdrop.Scene scene(String prompt, long seed, ProductView product, BrandKit brand, Layout layout) {
        ScenePrompt read = ScenePrompts.read(prompt);
        ScenePalette palette = ScenePalettes.choose(read, product.palette(), brand.colors(), seed);
        return new Backdrop.Scene(
                prompt,
                seed,
                palette,
                layout.product().unit(),
                layout.text().stream().map(GridBox::unit).toList());
    }
}
