package studio.affiche.design.teach;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import studio.affiche.design.ProductView;
import studio.affiche.photo.ProductPalette;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;

/** Makes up briefs: a product of a category with its picture, copy in English or Chinese, a canvas, maybe a direction. */
public final class BriefMaker implements BriefSource {
    /** Categories that teaching never sees, for judging. */
    private static final Set<String> KEPT_ASIDE = Set.of("camera", "candle", "honey", "bicycle", "watch");

    private static final List<CanvasSize> CANVASES = List.of(
            new CanvasSize(1080, 1350),
            new CanvasSize(1080, 1350),
            new CanvasSize(1080, 1350),
            new CanvasSize(1080, 1080),
            new CanvasSize(800, 800),
            new CanvasSize(1080, 1920),
            new CanvasSize(1920, 1080),
            new CanvasSize(1240, 1754));
    private static final String[] KINDS = {
        "headline",
        "headline",
        "headline",
        "support",
        "support",
        "label",
        "fact",
        "fact",
        "fact",
        "numeral",
        "price",
        "action",
        "offer"
    };

    private final CopyGrammar grammar = new CopyGrammar(Resource.lines("copy.tsv"));
    private final List<Category> categories;

    private BriefMaker(boolean aside) {
        categories = Resource.lines("categories.tsv").stream()
                .map(Category::of)
                .filter(c -> KEPT_ASIDE.contains(c.name()) == aside)
                .toList();
    }

    /** Briefs to learn from. */
    public static BriefMaker toTeach() {
        return new BriefMaker(false);
    }

    /** Briefs of other categories, to judge by. */
    public static BriefMaker toJudge() {
        return new BriefMaker(true);
    }

    /**
     * A brief with the picture that it shows.
     *
     * @param picture of the product with alpha
     */
    public record Made(Brief brief, ProductView product, BufferedImage picture) {}

    @Override
    public Made brief(long seed) {
        var random = new SplittableRandom(seed);
        Category category = categories.get(random.nextInt(categories.size()));
        boolean chinese = random.nextInt(3) == 0;
        BufferedImage picture = ProductDrawing.draw(category.silhouette(), random);
        AssetRef ref = Assets.refOf(("lesson " + seed).getBytes(StandardCharsets.UTF_8), "png");
        List<String> directions = category.directions();
        String direction = random.nextInt(2) == 0 ? "" : directions.get(random.nextInt(directions.size()));
        var brief = new Brief(
                category.name(),
                Optional.of(ref),
                Candidate.of(copy(category, chinese, random)),
                direction,
                CANVASES.get(random.nextInt(CANVASES.size())),
                brand(random));
        var view = new ProductView(ref, (double) picture.getWidth() / picture.getHeight(), ProductPalette.of(picture));
        return new Made(brief, view, picture);
    }

    /** A drawing of a product of any category. */
    BufferedImage picture(SplittableRandom random) {
        return ProductDrawing.draw(
                categories.get(random.nextInt(categories.size())).silhouette(), random);
    }

    /** The direction of any category; half of the time none. */
    String direction(SplittableRandom random) {
        List<String> directions =
                categories.get(random.nextInt(categories.size())).directions();
        return random.nextInt(2) == 0 ? "" : directions.get(random.nextInt(directions.size()));
    }

    static CanvasSize canvas(SplittableRandom random) {
        return CANVASES.get(random.nextInt(CANVASES.size()));
    }

    private List<String> copy(Category category, boolean chinese, SplittableRandom random) {
        List<String> things = chinese ? category.chinese() : category.english();
        String language = chinese ? "zh." : "en.";
        Map<String, String> own = new HashMap<>();
        var kinds = new ArrayList<>(List.of(KINDS));
        Collections.shuffle(kinds.subList(1, kinds.size()), new Random(random.nextLong()));
        int count = 3 + random.nextInt(8);
        var lines = new ArrayList<String>();
        var seen = new HashSet<String>();
        String brand = grammar.line(chinese ? "zh.brand" : "brand", own, random);
        for (int i = 0; i < count; i++) {
            own.put("thing", things.get(random.nextInt(things.size())));
            own.put("brand", brand);
            own.put("zh.brand", brand);
            String line = sentence(grammar.line(language + kinds.get(i), own, random));
            if (seen.add(line)) {
                lines.add(line);
            }
        }
        Collections.shuffle(lines, new Random(random.nextLong()));
        return lines;
    }

    private static String sentence(String line) {
        return line.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + line.substring(1);
    }

    static BrandKit brand(SplittableRandom random) {
        if (random.nextInt(4) > 0) {
            return BrandKit.NONE;
        }
        Rgba color = Rgba.of(random.nextInt(256), random.nextInt(256), random.nextInt(256), 255);
        return new BrandKit(List.of(color), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
