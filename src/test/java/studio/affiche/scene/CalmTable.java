package studio.affiche.scene;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.ink.Inking;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/**
 * Paints every family for six products' colours and three layouts and prints, as a table, how well text reads and how
 * well the product stands out on what was really painted: {@code CalmTable [width height]}.
 */
final class CalmTable {
    private static final List<List<Rgba>> PRODUCTS = List.of(
            StandIn.SERUM.palette(),
            StandIn.CAN.palette(),
            StandIn.HEADPHONES.palette(),
            StandIn.GADGET.palette(),
            StandIn.TIN.palette(),
            List.of(Rgba.opaque(0x2f5fb3), Rgba.opaque(0xf0d9a8), Rgba.opaque(0x1d2f57)));

    /** A product and the texts about it. */
    private record Plan(Box product, List<Box> texts) {}

    private static final List<Plan> PLANS = List.of(
            new Plan(
                    new Box(0.28, 0.36, 0.44, 0.48),
                    List.of(
                            new Box(0.08, 0.06, 0.84, 0.16),
                            new Box(0.14, 0.24, 0.72, 0.05),
                            new Box(0.3, 0.91, 0.4, 0.04))),
            new Plan(
                    new Box(0.54, 0.30, 0.38, 0.54),
                    List.of(
                            new Box(0.07, 0.16, 0.42, 0.26),
                            new Box(0.07, 0.46, 0.40, 0.10),
                            new Box(0.07, 0.84, 0.28, 0.05))),
            new Plan(
                    new Box(0.26, 0.08, 0.48, 0.54),
                    List.of(
                            new Box(0.08, 0.70, 0.84, 0.13),
                            new Box(0.12, 0.85, 0.76, 0.05),
                            new Box(0.12, 0.92, 0.4, 0.04))));

    /** What was read off one picture. */
    private record Found(int texts, int bare, int readable, double least, double separation) {}

    private CalmTable() {}

    public static void main(String[] args) {
        int w = args.length > 1 ? Integer.parseInt(args[0]) : 540;
        int h = args.length > 1 ? Integer.parseInt(args[1]) : 675;
        var painter = new ScenePainter(1, ForkJoinPool.commonPool(), 0);
        System.out.println("| family | texts | read without a plate | read | least contrast | apart by 0.12 | least |");
        System.out.println("|---|---|---|---|---|---|---|");
        var all = new ArrayList<Found>();
        for (SceneFamily family : SceneFamily.values()) {
            List<Found> found = IntStream.range(0, PRODUCTS.size() * PLANS.size())
                    .parallel()
                    .mapToObj(i ->
                            look(painter, family, PRODUCTS.get(i / PLANS.size()), PLANS.get(i % PLANS.size()), i, w, h))
                    .toList();
            print(family.name().toLowerCase(Locale.ROOT).replace('_', ' '), found);
            all.addAll(found);
        }
        print("all", all);
    }

    private static void print(String name, List<Found> found) {
        int texts = found.stream().mapToInt(Found::texts).sum();
        int bare = found.stream().mapToInt(Found::bare).sum();
        int readable = found.stream().mapToInt(Found::readable).sum();
        double contrast = found.stream().mapToDouble(Found::least).min().orElseThrow();
        long apart =
                found.stream().filter(f -> f.separation() >= Separation.LEAST).count();
        double least = found.stream().mapToDouble(Found::separation).min().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f %% | %.1f %% | %.2f | %.1f %% | %.3f |%n",
                name,
                texts,
                100.0 * bare / texts,
                100.0 * readable / texts,
                contrast,
                100.0 * apart / found.size(),
                least);
    }

    private static Found look(
            ScenePainter painter, SceneFamily family, List<Rgba> product, Plan plan, long seed, int w, int h) {
        ScenePrompt prompt = ScenePrompt.usual(family).withDetails(family.details());
        ScenePalette palette = ScenePalettes.choose(prompt, product, List.of(), seed);
        BufferedImage image = painter.paint(
                new Backdrop.Scene(ScenePrompts.write(prompt), seed, palette, plan.product(), plan.texts()), w, h);
        var ground = new Ground(image);
        List<GridBox> boxes = plan.texts().stream().map(GridBox::ofUnit).toList();
        TextStyle plain = style(Treatment.SUPPORT);
        TextStyle loud = style(Treatment.HEADLINE);
        List<TextStyle> inked =
                new Inking(ground, palette, product, List.of(), seed).colour(boxes, List.of(loud, plain, plain));
        int bare = 0;
        int readable = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < boxes.size(); i++) {
            Ground.Reading reading = ground.read(boxes.get(i).unit());
            double contrast = contrast(inked.get(i), reading);
            bare += inked.get(i).plate().isEmpty() && contrast >= Inking.READABLE ? 1 : 0;
            readable += contrast >= Inking.READABLE ? 1 : 0;
            least = Math.min(least, contrast);
        }
        return new Found(boxes.size(), bare, readable, least, separation(ground, plan.product(), product));
    }

    private static TextStyle style(Treatment treatment) {
        return new TextStyle(
                treatment, FontRole.GROTESK, 400, Rgba.BLACK, HorizontalAlign.START, Optional.empty(), 0, false);
    }

    /** The contrast with what is under the words: the ground, or a plate that lets a little of it through (in OKLab). */
    private static double contrast(TextStyle style, Ground.Reading reading) {
        if (style.plate().isEmpty()) {
            return reading.contrast(style.color());
        }
        Rgba plate = style.plate().get();
        double opacity = plate.alpha() / 255.0;
        return Stream.of(reading.dark(), reading.light())
                .map(luminance -> new Oklab(Math.cbrt(luminance), 0, 0).toRgba())
                .mapToDouble(under ->
                        under.mix(plate.withOpacity(1), plate.opacity()).contrast(style.color()))
                .min()
                .orElseThrow();
    }

    /** The product against the strips left, right and above it, as a mean by what each strip's own colour is. */
    private static double separation(Ground ground, Box box, List<Rgba> product) {
        double d = 0.06;
        List<Box> strips = List.of(
                new Box(box.x() - d, box.y(), d, box.height() / 2),
                new Box(box.x() - d, box.centerY(), d, box.height() / 2),
                new Box(box.right(), box.y(), d, box.height() / 2),
                new Box(box.right(), box.centerY(), d, box.height() / 2),
                new Box(box.x(), box.y() - d, box.width(), d));
        return strips.stream()
                .mapToDouble(strip -> Separation.of(ground.mean(strip), product))
                .average()
                .orElseThrow();
    }
}
