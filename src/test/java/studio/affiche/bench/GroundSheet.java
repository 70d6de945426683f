package studio.affiche.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import studio.affiche.design.ProductView;
import studio.affiche.design.Staging;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.Painter;
import studio.affiche.photo.Cutout;
import studio.affiche.photo.PhotoDecoder;
import studio.affiche.photo.ProductPalette;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Element;
import studio.affiche.poster.Frame;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.scene.SceneLight;
import studio.affiche.scene.ScenePainter;

/**
 * Paints products in scenes, without text, to judge by eye how they stand: a row for each prompt, a column for each photo.
 *
 * <p>Arguments: the picture to write, the width of a tile, {@code whole} or {@code base} for the product's base three times
 * as large, photos separated by commas, then prompts.
 */
public final class GroundSheet {
    private static final CanvasSize CANVAS = new CanvasSize(1080, 1350);
    private static final GridBox PLACE = new GridBox(116, 150, 396, 425);
    private static final int GAP = 6;

    private GroundSheet() {}

    public static void main(String[] args) throws Exception {
        int width = Integer.parseInt(args[1]);
        boolean base = args[2].equals("base");
        var tiles = new ArrayList<BufferedImage>();
        List<String> photos = List.of(args[3].split(","));
        for (String prompt : List.of(args).subList(4, args.length)) {
            for (String photo : photos) {
                BufferedImage cutout =
                        Cutout.of(PhotoDecoder.decode(Path.of(photo))).image();
                tiles.add(tile(cutout, prompt, width, base));
            }
        }
        Path target = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        ImageIO.write(sheet(tiles, photos.size()), "png", target.toFile());
    }

    private static BufferedImage tile(BufferedImage cutout, String prompt, int width, boolean base) {
        var ref = new AssetRef("ab".repeat(32), "png");
        double aspect = (double) cutout.getWidth() / cutout.getHeight();
        var view = new ProductView(ref, aspect, ProductPalette.of(cutout));
        Backdrop.Scene scene = Staging.scene(prompt, 7, view, BrandKit.NONE, new Layout(PLACE, List.of()));
        Box box = PLACE.on(CANVAS).standing(aspect);
        var poster = new Poster(
                CANVAS,
                List.of(
                        new Layer.Background(
                                LayerProperties.of(
                                        LayerId.BACKGROUND,
                                        "Background",
                                        Element.BACKGROUND,
                                        Frame.of(CANVAS.bounds())),
                                scene),
                        new Layer.Product(
                                LayerProperties.of(LayerId.PRODUCT, "Product", Element.LAYOUT, Frame.of(box)),
                                ref,
                                SceneLight.of(scene).grounding())),
                Optional.empty(),
                new Provenance("Affiche", "", 7, Map.of(), ""));
        var painter = new Painter(Fonts.bundled(), r -> cutout, new ScenePainter());
        double scale = (double) width / CANVAS.width();
        if (!base) {
            return painter.paint(poster, scale);
        }
        BufferedImage large = painter.paint(poster, 3 * scale);
        int height = width * 3 / 4;
        int x = Math.clamp((int) (box.centerX() * 3 * scale) - width / 2, 0, large.getWidth() - width);
        int y = Math.clamp((int) (box.bottom() * 3 * scale) - height * 6 / 10, 0, large.getHeight() - height);
        return large.getSubimage(x, y, width, height);
    }

    private static BufferedImage sheet(List<BufferedImage> tiles, int columns) {
        int w = tiles.getFirst().getWidth() + GAP;
        int h = tiles.getFirst().getHeight() + GAP;
        int rows = Math.ceilDiv(tiles.size(), columns);
        var sheet = new BufferedImage(columns * w, rows * h, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < tiles.size(); i++) {
            sheet.createGraphics().drawImage(tiles.get(i), i % columns * w, i / columns * h, null);
        }
        return sheet;
    }
}
