package studio.affiche.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * Writes pictures of scenes with stand-in products to look at: {@code SceneLook out.png width height columns prompt…},
 * each prompt optionally followed by {@code @product,place,seed,brand}.
 */
final class SceneLook {
    static final Box[] PLACES = {
        new Box(0.25, 0.36, 0.50, 0.46),
        new Box(0.06, 0.40, 0.42, 0.46),
        new Box(0.50, 0.30, 0.46, 0.52),
        new Box(0.30, 0.55, 0.40, 0.38),
        new Box(0.12, 0.16, 0.76, 0.70),
    };
    static final List<List<Box>> TEXTS = List.of(
            List.of(new Box(0.08, 0.06, 0.7, 0.20), new Box(0.08, 0.92, 0.3, 0.04)),
            List.of(new Box(0.50, 0.10, 0.44, 0.26), new Box(0.55, 0.60, 0.38, 0.10)),
            List.of(new Box(0.06, 0.10, 0.42, 0.30), new Box(0.06, 0.88, 0.5, 0.06)),
            List.of(new Box(0.10, 0.08, 0.8, 0.24), new Box(0.2, 0.36, 0.6, 0.08)),
            List.of(new Box(0.1, 0.03, 0.8, 0.10), new Box(0.1, 0.90, 0.8, 0.06)));

    private SceneLook() {}

    public static void main(String[] args) throws Exception {
        int w = Integer.parseInt(args[1]);
        int h = Integer.parseInt(args[2]);
        int columns = Integer.parseInt(args[3]);
        boolean text = !Boolean.getBoolean("notext");
        List<BufferedImage> tiles = new ArrayList<>();
        for (int i = 4; i < args.length; i++) {
            String[] parts = args[i].split("@");
            String[] o = (parts.length > 1 ? parts[1] : "").split(",");
            StandIn product = o[0].isBlank() ? StandIn.values()[(i - 4) % 5] : StandIn.valueOf(o[0]);
            int place = o.length > 1 ? Integer.parseInt(o[1]) : 0;
            long seed = o.length > 2 ? Long.parseLong(o[2]) : i;
            List<Rgba> brand = o.length > 3 ? List.of(Rgba.parse(o[3])) : List.of();
            tiles.add(tile(parts[0], product, PLACES[place], TEXTS.get(place), seed, brand, w, h, text));
        }
        int rows = (tiles.size() + columns - 1) / columns;
        BufferedImage sheet = new BufferedImage(columns * (w + 8), rows * (h + 8), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        for (int i = 0; i < tiles.size(); i++) {
            g.drawImage(tiles.get(i), i % columns * (w + 8), i / columns * (h + 8), null);
        }
        g.dispose();
        Path out = Path.of(args[0]);
        Files.createDirectories(out.toAbsolutePath().getParent());
        ImageIO.write(sheet, "png", out.toFile());
    }

    static BufferedImage tile(
            String prompt,
            StandIn product,
            Box box,
            List<Box> calm,
            long seed,
            List<Rgba> brand,
            int w,
            int h,
            boolean text) {
        ScenePrompt read = ScenePrompts.read(prompt);
        ScenePalette palette = ScenePalettes.choose(read, product.palette(), brand, seed);
        double aspect = product.aspect * h / w;
        Box standing = box.standing(aspect);
        Backdrop.Scene scene = new Backdrop.Scene(ScenePrompts.write(read), seed, palette, standing, calm);
        BufferedImage painted = new ScenePainter().paint(scene, w, h);
        BufferedImage tile = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = tile.createGraphics();
        g.drawImage(painted, 0, 0, null);
        product.draw(tile, standing, SceneLight.of(scene).grounding());
        if (text) {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            boolean dark = palette.ground().luminance() < 0.2;
            Rgba ink = dark ? palette.light() : palette.ground().mix(Rgba.BLACK, 0.78);
            g.setColor(new Color(ink.red(), ink.green(), ink.blue()));
            Box head = calm.getFirst().scale(w, h);
            g.setFont(new Font("DejaVu Serif", Font.BOLD, (int) Math.min(head.height() * 0.42, head.width() / 5.2)));
            g.drawString("Warm like", (float) head.x(), (float) (head.y() + head.height() * 0.42));
            g.drawString("first sun", (float) head.x(), (float) (head.y() + head.height() * 0.9));
            Box small = calm.getLast().scale(w, h);
            g.setFont(new Font("DejaVu Sans", Font.PLAIN, Math.max(8, w / 36)));
            g.drawString("Neroli, amber, sea salt", (float) small.x(), (float) (small.y() + small.height() * 0.6));
        }
        g.setFont(new Font("DejaVu Sans", Font.PLAIN, 9));
        g.dispose();
        return tile;
    }
}
