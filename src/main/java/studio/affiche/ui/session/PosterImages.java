package studio.affiche.ui.session;

import java.awt.image.BufferedImage;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Poster;

/** Paints posters for the window. Safe for use by several threads. */
@FunctionalInterface
public interface PosterImages {
    /**
     * The poster as pixels.
     *
     * @param scale output pixels for each canvas pixel, above 0
     * @return premultiplied ARGB or, where nothing shows through, RGB; the caller's own
     */
    BufferedImage paint(Poster poster, Assets assets, double scale);
}
