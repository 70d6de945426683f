package studio.affiche.project;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import studio.affiche.poster.Ambience;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.BlendMode;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Frame;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Property;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.poster.Shadow;
import studio.affiche.poster.Span;
import studio.affiche.poster.Stroke;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.poster.TypeStyle;
import studio.affiche.poster.VerticalAlign;

/** Any poster, project or design at all, from a seed. */
final class Posters {
    private static final List<String> WORDS = List.of(
            "Wake up to calmer skin",
            "98 %",
            "夜间修护",
            "منتج طبيعي",
            "👩‍👩‍👧‍👦 family",
            "a\nb",
            "\"quoted\" \\ back",
            "",
            "é",
            "x, y");

    private final SplittableRandom random;
    private final Map<AssetRef, byte[]> files = new HashMap<>();

    Posters(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Project project() {
        Poster poster = poster();
        List<Poster> variants = some(2, i -> poster());
        Optional<Brief> brief = maybe(brief());
        Optional<Project.Product> product = maybe(new Project.Product(
                maybe("/photos/" + word()),
                asset(),
                0.1 + random.nextDouble(),
                List.of(color(), color()),
                word(),
                some(2, i -> cutoutStroke())));
        Assets assets = Assets.NONE;
        for (var file : files.entrySet()) {
            assets = assets.with(file.getKey(), file.getValue());
        }
        return new Project(brief, product, poster, variants, feedback(), learned(), assets, Extras.NONE);
    }

    private Feedback feedback() {
        boolean simulated = random.nextBoolean();
        return new Feedback(some(
                2,
                i -> new Feedback.Report(
                        word(),
                        simulated,
                        Instant.ofEpochSecond(random.nextLong(2_000_000_000), i),
                        some(3, k -> row()))));
    }

    private Feedback.Row row() {
        long impressions = random.nextLong(1L << 40);
        return new Feedback.Row(
                word(),
                maybe(LocalDate.ofEpochDay(random.nextInt(30_000))),
                new Clicks(impressions, random.nextLong(impressions + 1)));
    }

    private Learned learned() {
        var forecasts = new LinkedHashMap<String, Forecast>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            forecasts.put(i + word(), random.nextInt(3) == 0 ? new Forecast.NotEnoughData(word()) : lift());
        }
        return new Learned(maybe(adapter()), random.nextInt(100), forecasts);
    }

    private Learned.Adapter adapter() {
        return new Learned.Adapter(new UUID(random.nextLong(), random.nextLong()).toString(), hash(), hash());
    }

    private String hash() {
        return "%064x".formatted(random.nextLong());
    }

    private Forecast lift() {
        double low = random.nextDouble() - 1;
        double lift = low + random.nextDouble();
        Map<Element, Double> shares = random.nextBoolean()
                ? Map.of()
                : Map.of(Element.BACKGROUND, random.nextDouble(), Element.TEXT, 0.5, Element.LAYOUT, 1.0);
        return new Forecast.Lift(
                lift,
                low,
                lift + random.nextDouble(),
                random.nextDouble(100),
                shares,
                Map.of(Element.TEXT, random.nextDouble() - 0.5));
    }

    private CutoutStroke cutoutStroke() {
        var points = some(3, i -> new CutoutStroke.Point(random.nextInt(2000), random.nextDouble() * 3000));
        return new CutoutStroke(
                random.nextBoolean() ? CutoutStroke.Kind.KEEP : CutoutStroke.Kind.REMOVE,
                1 + random.nextInt(90),
                points.isEmpty() ? List.of(new CutoutStroke.Point(0, 0.5)) : points);
    }

    Poster poster() {
        var layers = new ArrayList<Layer>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            layers.add(layer(new LayerId("layer " + i)));
        }
        return new Poster(size(), layers, maybe(design()), provenance());
    }

    Brief brief() {
        return new Brief(
                word(),
                maybe(asset()),
                List.of(
                        Candidate.of("Wake up"),
                        new Candidate("98 %", Optional.of(CopyRole.FACT), Candidate.Use.MUST),
                        Candidate.of("夜间修护").withUse(Candidate.Use.NEVER)),
                word(),
                size(),
                new BrandKit(some(3, i -> color()), maybe("Inter"), maybe("Roboto"), maybe(asset())));
    }

    Design design() {
        List<String> text = some(4, i -> i + " " + word().replace("\n", " "));
        return new Design(
                "design-" + random.nextInt(1000),
                maybe(new Design.Origin("parent", pick(Element.values()))),
                random.nextLong(),
                word(),
                text,
                new Layout(gridBox(), text.stream().map(t -> gridBox()).toList()),
                random.nextBoolean()
                        ? List.of()
                        : text.stream().map(t -> textStyle()).toList(),
                random.nextInt(-20, 20));
    }

    private Layer layer(LayerId id) {
        var properties = new LayerProperties(
                id,
                word(),
                maybe(pick(Element.values())),
                new Frame(box(), random.nextDouble(-180, 180)),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextDouble(),
                pick(BlendMode.values()),
                random.nextBoolean() ? Set.of() : Set.copyOf(List.of(pick(Property.values()), Property.NAME)));
        return switch (random.nextInt(5)) {
            case 0 -> new Layer.Background(properties, backdrop());
            case 1 -> new Layer.Product(properties, asset(), grounding());
            case 2 -> new Layer.Text(properties, word(), some(3, i -> span()), typeStyle(), maybe(plate()));
            case 3 -> new Layer.Shape(properties, outline(), fill(), maybe(stroke()), some(2, i -> shadow()));
            default -> new Layer.Image(properties, asset());
        };
    }

    private Backdrop backdrop() {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Backdrop.Scene(
                        word(),
                        random.nextLong(),
                        new ScenePalette(color(), color(), color(), color()),
                        box(),
                        some(3, i -> box()));
            case 1 -> new Backdrop.Plain(fill());
            default -> new Backdrop.Picture(asset());
        };
    }

    private Fill fill() {
        List<Fill.Stop> stops = List.of(
                new Fill.Stop(0, color()), new Fill.Stop(random.nextDouble(), color()), new Fill.Stop(1, color()));
        return switch (random.nextInt(3)) {
            case 0 -> new Fill.Solid(color());
            case 1 -> new Fill.Linear(random.nextDouble(0, 360), stops);
            default -> new Fill.Radial(random.nextDouble(), random.nextDouble(), random.nextDouble(0.1, 2), stops);
        };
    }

    private Outline outline() {
        return switch (random.nextInt(3)) {
            case 0 -> new Outline.Rectangle(random.nextDouble(0, 100));
            case 1 -> new Outline.Ellipse();
            default -> new Outline.Burst(random.nextInt(3, 65), random.nextDouble(0, 0.9));
        };
    }

    private TypeStyle typeStyle() {
        double min = random.nextDouble(1, 100);
        return new TypeStyle(
                new FontChoice(pick(FontRole.values()), maybe("Family " + random.nextInt(9))),
                random.nextInt(100, 901),
                random.nextBoolean(),
                min,
                min + random.nextDouble(0, 200),
                random.nextDouble(-0.2, 1),
                random.nextDouble(0.5, 4),
                fill(),
                pick(HorizontalAlign.values()),
                pick(VerticalAlign.values()),
                some(2, i -> shadow()));
    }

    private TextStyle textStyle() {
        return new TextStyle(
                pick(Treatment.values()),
                pick(FontRole.values()),
                random.nextInt(100, 901),
                color(),
                pick(HorizontalAlign.values()),
                maybe(color()),
                random.nextDouble(-20, 20),
                random.nextBoolean(),
                maybe("Family " + random.nextInt(9)));
    }

    private Plate plate() {
        return new Plate(
                outline(),
                fill(),
                maybe(stroke()),
                random.nextDouble(0, 50),
                random.nextDouble(0, 50),
                some(2, i -> shadow()));
    }

    private Span span() {
        int start = random.nextInt(10);
        return new Span(
                start,
                start + 1 + random.nextInt(5),
                random.nextDouble(0.1, 3),
                maybe(random.nextInt(100, 901)),
                maybe(color()),
                random.nextBoolean());
    }

    private Shadow shadow() {
        return new Shadow(random.nextDouble(-50, 50), random.nextDouble(-50, 50), random.nextDouble(0, 500), color());
    }

    private Stroke stroke() {
        return new Stroke(random.nextDouble(0.1, 20), color());
    }

    private Grounding grounding() {
        return new Grounding(
                Grounding.Surface.values()[random.nextInt(Grounding.Surface.values().length)],
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(-360, 360),
                random.nextDouble(),
                random.nextDouble(),
                color(),
                new Ambience(random.nextDouble(), random.nextDouble(), color(), color()));
    }

    private Provenance provenance() {
        return new Provenance(
                "Affiche 0.1.0",
                word(),
                word(),
                random.nextLong(),
                Map.of("policy", word(), "renderer", "abc"),
                word());
    }

    private AssetRef asset() {
        byte[] bytes = ("image " + random.nextInt(6)).getBytes(StandardCharsets.UTF_8);
        AssetRef ref = Assets.refOf(bytes, "png");
        files.put(ref, bytes);
        return ref;
    }

    private Box box() {
        return new Box(
                random.nextDouble(-500, 2000),
                random.nextInt(-500, 2000),
                random.nextInt(2000),
                random.nextDouble(2000));
    }

    private GridBox gridBox() {
        int x = random.nextInt(511);
        int y = random.nextInt(511);
        return new GridBox(x, y, x + 1 + random.nextInt(512 - x), y + 1 + random.nextInt(512 - y));
    }

    private CanvasSize size() {
        return new CanvasSize(random.nextInt(64, 8193), random.nextInt(64, 8193));
    }

    private Rgba color() {
        return new Rgba(random.nextInt());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> some(int most, Function<Integer, T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(make::apply)
                .toList();
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
