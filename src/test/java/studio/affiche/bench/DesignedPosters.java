package studio.affiche.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.Composer;
import studio.affiche.design.ProductView;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.ImageSource;
import studio.affiche.paint.Painter;
import studio.affiche.paint.TextSetter;
import studio.affiche.photo.ProductPalette;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Posters as the program itself designs them, with a product drawn here.
 *
 * @param posters of one brief
 * @param painter that knows the product
 * @param images the product
 */
record DesignedPosters(List<Poster> posters, Painter painter, ImageSource images) {
    private static final AssetRef PRODUCT = new AssetRef("0b".repeat(32), "png");

    /** So many posters for a brief with a headline, support, facts, a number and a price. */
    static DesignedPosters of(int count) {
        BufferedImage bottle = bottle();
        ImageSource images = ref -> bottle;
        var setter = new TextSetter(Fonts.system());
        var scenes = new ScenePainter();
        var painter = new Painter(setter, images, scenes, Painter.CACHE_BYTES);
        var brief = Brief.of(
                "Fontana",
                PRODUCT,
                List.of(
                        "Clear as morning",
                        "Still water from 900 m of granite, bottled at night.",
                        "500 ml",
                        "Zero plastic",
                        "Refill for life",
                        "From the high Alps",
                        "€ 4.90",
                        "Taste it today"));
        var product =
                new ProductView(PRODUCT, bottle.getWidth() / (double) bottle.getHeight(), ProductPalette.of(bottle));
        var composer = new Composer(setter, scenes);
        var posters = new ArrayList<Poster>();
        try {
            new ArtDirector(setter, scenes)
                    .propose(
                            brief,
                            product,
                            count,
                            7,
                            Progress.IGNORED,
                            design -> posters.add(composer.compose(
                                    brief,
                                    product,
                                    design,
                                    new Provenance(
                                            "Affiche", "", design.id(), design.seed(), Map.of(), "00".repeat(32)))));
        } catch (TaskCancelled e) {
            throw new IllegalStateException("nobody cancels", e);
        }
        return new DesignedPosters(List.copyOf(posters), painter, images);
    }

    /** A painter that has painted nothing yet and keeps nothing. */
    Painter forgetful() {
        return new Painter(painter.setter(), images, new ScenePainter(), 0);
    }

    /** A poster with other words in its first text, as from another row of a feed. */
    static Poster row(Poster poster, int number) {
        Optional<Layer.Text> text = poster.layers(Layer.Text.class).stream().findFirst();
        return text.map(t -> Edits.text(t, "Offer number " + number).apply(poster))
                .orElse(poster);
    }

    private static BufferedImage bottle() {
        var image = new BufferedImage(420, 1100, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(0, 0, new Color(0x1f6f8b), 210, 0, new Color(0x9fd8e8), true));
        g.fill(new RoundRectangle2D.Double(10, 260, 400, 830, 120, 120));
        g.fill(new RoundRectangle2D.Double(130, 90, 160, 260, 60, 60));
        g.setPaint(new GradientPaint(120, 0, new Color(0x17392f), 300, 0, new Color(0x3c7a63)));
        g.fill(new RoundRectangle2D.Double(120, 6, 180, 110, 40, 40));
        g.setPaint(new Color(0xf5f0e6));
        g.fill(new RoundRectangle2D.Double(10, 540, 400, 300, 20, 20));
        g.setPaint(new Color(0x17392f));
        g.fill(new Ellipse2D.Double(160, 620, 100, 100));
        g.dispose();
        return image;
    }
}
