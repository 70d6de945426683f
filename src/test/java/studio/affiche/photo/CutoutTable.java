package studio.affiche.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import studio.affiche.segment.CutoutModel;

/**
 * Measures cut-outs on generated truth: every sample product with alpha, in its own colours and bleached to off-white, on
 * every backdrop. Prints the table of {@code docs/quality.md}. Arguments: {@code model=DIR} to cut out with a model's help;
 * {@code all} for a line for each photo, then a folder for pictures of those below the wanted figures, laid on black, white
 * and pink; then words, only photos of whose names one is a part.
 */
final class CutoutTable {
    static final double PALE = 0.8;
    private static final int WIDTH = 768;
    private static final int HEIGHT = 960;

    private record Row(String product, Backdrop backdrop, CutoutScore score, CutoutResult result) {
        boolean reached() {
            double overlap = backdrop.plain ? 0.98 : 0.93;
            double alpha = backdrop.plain ? 0.01 : 0.03;
            return score.overlap() >= overlap && score.alphaError() <= alpha;
        }
    }

    public static void main(String... given) throws Exception {
        boolean model = given.length > 0 && given[0].startsWith("model=");
        Segmenter segmenter = model
                ? new ModelSegmenter(CutoutModel.load(Path.of(given[0].substring("model=".length()))))
                : Segmenter.unlearned();
        String[] args = model ? Arrays.copyOfRange(given, 1, given.length) : given;
        boolean all = args.length > 0 && args[0].equals("all");
        var rows = new ArrayList<Row>();
        for (Path file : samples()) {
            BufferedImage product = product(file);
            if (product == null) {
                continue;
            }
            for (double pale : new double[] {0, PALE}) {
                String name = (pale > 0 ? "pale " : "")
                        + file.getFileName().toString().replace(".png", "");
                for (Backdrop backdrop : Backdrop.values()) {
                    String both = name + " " + backdrop;
                    if (args.length > 2 && Stream.of(args).skip(2).noneMatch(both::contains)) {
                        continue;
                    }
                    StagedPhoto staged = StagedPhoto.of(product, backdrop, pale, WIDTH, HEIGHT, 1);
                    CutoutResult result = Cutout.of(staged.photo(), segmenter, List.of());
                    var row = new Row(name, backdrop, staged.score(result), result);
                    rows.add(row);
                    if (all || !row.reached()) {
                        line(row);
                    }
                    if (args.length > 1 && (all || !row.reached())) {
                        sheet(staged, result, new File(args[1], name.replace(' ', '-') + "-" + backdrop + ".png"));
                    }
                }
            }
        }
        table(rows);
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("samples"), 2)) {
            return folders.filter(f -> f.toString().endsWith(".png")).sorted().toList();
        }
    }

    /** The product of a sample; null where its picture is a photo on a ground, whose truth is not known. */
    static BufferedImage product(Path file) throws PhotoException {
        BufferedImage image = PhotoDecoder.decode(file);
        return image.getColorModel().hasAlpha() ? Cutout.of(image).image() : null;
    }

    private static void line(Row r) {
        System.out.printf(
                Locale.ROOT,
                "%s %-16s %-9s iou %.4f alpha %.4f black %.3f white %.3f %-18s %s%n",
                r.reached() ? " " : "!",
                r.product,
                r.backdrop,
                r.score.overlap(),
                r.score.alphaError(),
                r.score.onBlack(),
                r.score.onWhite(),
                r.result.quality(),
                r.result.note());
    }

    private static void table(List<Row> rows) {
        System.out.println(
                "| backdrop | photos | overlap mean | least | alpha error mean | most | fringe on black | on white"
                        + " | good, check, none | good but below |");
        System.out.println("|---|---|---|---|---|---|---|---|---|---|");
        for (Backdrop b : Backdrop.values()) {
            of(
                    b.toString().toLowerCase(Locale.ROOT),
                    rows.stream().filter(r -> r.backdrop == b).toList());
        }
        for (boolean plain : new boolean[] {true, false}) {
            for (boolean pale : new boolean[] {false, true}) {
                of(
                        (plain ? "all plain" : "all simple") + (pale ? ", pale products" : ", own colours"),
                        rows.stream()
                                .filter(r -> r.backdrop.plain == plain && r.product.startsWith("pale") == pale)
                                .toList());
            }
        }
    }

    private static void of(String name, List<Row> rows) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.4f | %.4f | %.4f | %.4f | %.3f | %.3f | %d, %d, %d | %d |%n",
                name,
                rows.size(),
                rows.stream().mapToDouble(r -> r.score.overlap()).average().orElse(0),
                rows.stream().mapToDouble(r -> r.score.overlap()).min().orElse(0),
                rows.stream().mapToDouble(r -> r.score.alphaError()).average().orElse(0),
                rows.stream().mapToDouble(r -> r.score.alphaError()).max().orElse(0),
                rows.stream().mapToDouble(r -> r.score.onBlack()).average().orElse(0),
                rows.stream().mapToDouble(r -> r.score.onWhite()).average().orElse(0),
                count(rows, CutoutQuality.GOOD),
                count(rows, CutoutQuality.CHECK_EDGES),
                count(rows, CutoutQuality.COULD_NOT_SEPARATE),
                rows.stream()
                        .filter(r -> r.result.quality() == CutoutQuality.GOOD && !r.reached())
                        .count());
    }

    private static long count(List<Row> rows, CutoutQuality quality) {
        return rows.stream().filter(r -> r.result.quality() == quality).count();
    }

    private static void sheet(StagedPhoto staged, CutoutResult r, File file) throws IOException {
        int w = staged.photo().getWidth();
        int h = staged.photo().getHeight();
        var out = new BufferedImage(w * 4, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = out.createGraphics();
        g.drawImage(staged.photo(), 0, 0, null);
        Color[] grounds = {Color.BLACK, Color.WHITE, new Color(0xe0218a)};
        for (int i = 0; i < 3; i++) {
            g.setColor(grounds[i]);
            g.fillRect(w * (i + 1), 0, w, h);
            g.drawImage(
                    r.image(), w * (i + 1) + (int) r.crop().x(), (int) r.crop().y(), null);
        }
        g.dispose();
        ImageIO.write(out, "png", file);
    }
}
