package studio.affiche.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.SceneLight;
import studio.affiche.scene.ScenePainter;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;

/**
 * Paints products in scenes, without text, to judge by eye how they stand: for each prompt a tile with each photo, some
 * prompts side by side.
 *
 * <p>Arguments: the picture to write, canvas such as {@code 1080x1350}, the width of a tile, {@code whole} or {@code base}
 * for the product's base three times as large, photos separated by commas, then prompts; {@code every} stands for the usual
 * prompt of each family.
 */
public final class GroundSheet {
    private static final int WIDEST = 1900;
    private static final GridBox PLACE = new GridBox(116, 150, 396, 425);
    private static final int GAP = 6;

    private GroundSheet() {}

    public static void main(String[] args) throws Exception {
        CanvasSize canvas = canvas(args[1]);
        int width = Integer.parseInt(args[2]);
        boolean base = args[3].equals("base");
        var tiles = new ArrayList<BufferedImage>();
        List<BufferedImage> cutouts = new ArrayList<>();
        for (String photo : args[4].split(",")) {
            cutouts.add(Cutout.of(PhotoDecoder.decode(Path.of(photo))).image());
        }
        for (String prompt : prompts(List.of(args).subList(5, args.length))) {
            for (BufferedImage cutout : cutouts) {
                tiles.add(tile(cutout, prompt, canvas, width, base));
            }
        }
        Path target = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(target.getParent());
        ImageIO.write(
                sheet(tiles, cutouts.size() * Math.max(1, WIDEST / (cutouts.size() * (width + GAP)))),
                "png",
                target.toFile());
    }

    private static CanvasSize canvas(String text) {
        String[] sides = text.split("x");
        return new CanvasSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }

    private static List<String> prompts(List<String> told) {
        return told.equals(List.of("every"))
                ? Arrays.stream(SceneFamily.values())
                        .map(f -> ScenePrompts.write(ScenePrompt.usual(f)))
                        .toList()
                : told;
    }

    private static BufferedImage tile(BufferedImage cutout, String prompt, CanvasSize canvas, int width, boolean base) {
        var ref = new AssetRef("ab".repeat(32), "png");
        double aspect = (double) cutout.getWidth() / cutout.getHeight();
        var view = new ProductView(ref, aspect, ProductPalette.of(cutout));
        Backdrop.Scene scene = Staging.scene(prompt, 7, view, BrandKit.NONE, new Layout(PLACE, List.of()));
        Box box = PLACE.on(canvas).standing(aspect);
        var poster = new Poster(
                canvas,
                List.of(
                        new Layer.Background(
                                LayerProperties.of(
                                        LayerId.BACKGROUND,
                                        "Background",
                                        Element.BACKGROUND,
                                        Frame.of(canvas.bounds())),
                                scene),
                        new Layer.Product(
                                LayerProperties.of(LayerId.PRODUCT, "Product", Element.LAYOUT, Frame.of(box)),
                                ref,
                                SceneLight.of(scene).grounding())),
                Optional.empty(),
                new Provenance("Affiche", "", "", 7, Map.of(), ""));
        var painter = new Painter(Fonts.bundled(), r -> cutout, new ScenePainter());
        double scale = (double) width / canvas.width();
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
