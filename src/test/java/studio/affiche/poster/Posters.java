package studio.affiche.poster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Posters as designs make them, and edits as hands make them, at random. */
final class Posters {
    static final AssetRef CUTOUT = new AssetRef("c0".repeat(32), "png");
    static final CanvasSize CANVAS = CanvasPreset.PORTRAIT.size();

    private Posters() {}

    /** A poster with so many texts, a product, and now and then a band and a logo, in a stack of its own. */
    static Poster poster(Random random, int texts, String designId) {
        var layers = new ArrayList<Layer>();
        for (int n = 1; n <= texts; n++) {
            layers.add(text(random, n));
        }
        layers.add(new Layer.Product(
                LayerProperties.of(LayerId.PRODUCT, "Bottle", Element.LAYOUT, frame(random)), CUTOUT, Grounding.NONE));
        if (random.nextBoolean()) {
            layers.add(band(random));
        }
        if (random.nextBoolean()) {
            layers.add(new Layer.Image(
                    LayerProperties.of(new LayerId("logo"), "Logo", Element.LAYOUT, frame(random)), CUTOUT));
        }
        Collections.shuffle(layers, random);
        layers.addFirst(new Layer.Background(
                LayerProperties.of(LayerId.BACKGROUND, "Background", Element.BACKGROUND, Frame.of(CANVAS.bounds())),
                scene(random).staged(CANVAS, layers)));
        return new Poster(CANVAS, layers, Optional.of(design(texts, designId)), provenance(designId));
    }

    /** So many edits by hand, one after the other, to whatever is there. */
    static List<Edit> edits(Random random, Poster start, int count) {
        var edits = new ArrayList<Edit>();
        Poster poster = start;
        for (int i = 0; i < count; i++) {
            Edit edit = edit(random, poster, i);
            edits.add(edit);
            poster = edit.apply(poster);
        }
        return edits;
    }

    static Poster edited(Random random, Poster poster, int count) {
        Poster result = poster;
        for (Edit edit : edits(random, poster, count)) {
            result = edit.apply(result);
        }
        return result;
    }

    private static Edit edit(Random random, Poster poster, int number) {
        Layer layer = poster.layers().get(random.nextInt(poster.layers().size()));
        boolean background = layer instanceof Layer.Background;
        return switch (random.nextInt(11)) {
            case 0 -> Edits.opacity(layer, random.nextInt(5) / 4.0);
            case 1 -> Edits.name(layer, "Name " + number);
            case 2 -> Edits.visible(layer, random.nextBoolean());
            case 3 -> Edits.locked(layer, random.nextBoolean());
            case 4 -> Edits.blend(layer, BlendMode.values()[random.nextInt(BlendMode.values().length)]);
            case 5 -> Edits.add(shape(random, "mine"));
            case 6 -> background ? Edits.backdrop(scene(random)) : Edits.reorder(layer, random.nextInt(9));
            case 7 ->
                layer instanceof Layer.Text text
                        ? Edits.text(text, "Edited " + number)
                        : Edits.visible(layer, random.nextBoolean());
            case 8 ->
                layer instanceof Layer.Text text
                        ? Edits.style(text, style(random))
                        : background ? Edits.opacity(layer, 0.5) : Edits.frame(layer, frame(random));
            case 9 -> background ? Edits.opacity(layer, 1) : Edits.duplicate(layer);
            default -> background ? Edits.blend(layer, BlendMode.NORMAL) : Edits.frame(layer, frame(random));
        };
    }

    static Layer.Shape shape(Random random, String id) {
        return new Layer.Shape(
                LayerProperties.added(new LayerId(id), "Mine", frame(random)),
                new Outline.Ellipse(),
                Fill.of(color(random)),
                Optional.empty(),
                List.of());
    }

    static Layer.Shape band(Random random) {
        return new Layer.Shape(
                LayerProperties.of(new LayerId("band"), "Band", Element.LAYOUT, frame(random)),
                new Outline.Rectangle(random.nextInt(20)),
                Fill.of(color(random)),
                Optional.empty(),
                List.of());
    }

    static Layer.Text text(Random random, int number) {
        String words = "Words " + random.nextInt(1000);
        Optional<Plate> plate = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(new Plate(Outline.pill(), Fill.of(color(random)), Optional.empty(), 10, 5, List.of()));
        List<Span> spans = random.nextBoolean()
                ? List.of()
                : List.of(new Span(5, words.length(), 0.5, Optional.of(400), Optional.empty(), false));
        return new Layer.Text(
                LayerProperties.of(LayerId.text(number), "Text " + number, Element.TEXT, frame(random)),
                words,
                spans,
                style(random),
                plate);
    }

    static TypeStyle style(Random random) {
        return TypeStyle.of(
                FontRole.values()[random.nextInt(FontRole.values().length)],
                100 * (1 + random.nextInt(9)),
                10 + random.nextInt(10),
                20 + random.nextInt(200),
                color(random));
    }

    static Frame frame(Random random) {
        return new Frame(
                new Box(random.nextInt(800), random.nextInt(1000), 20 + random.nextInt(280), 20 + random.nextInt(330)),
                random.nextInt(4) == 0 ? random.nextInt(30) - 15 : 0);
    }

    static Backdrop.Scene scene(Random random) {
        return new Backdrop.Scene(
                "scene " + random.nextInt(1000),
                random.nextLong(),
                new ScenePalette(color(random), color(random), color(random), color(random)),
                new Box(0.2, 0.3, 0.5, 0.6),
                List.of());
    }

    static Rgba color(Random random) {
        return Rgba.opaque(random.nextInt(0x1000000));
    }

    private static Design design(int texts, String id) {
        var box = new GridBox(10, 10, 200, 60);
        return new Design(
                id,
                Optional.empty(),
                7,
                "podium",
                Collections.nCopies(texts, "words"),
                new Layout(box, Collections.nCopies(texts, box)),
                List.of(),
                0);
    }

    private static Provenance provenance(String designId) {
        return new Provenance("Affiche", "art-director", designId, 7, Map.of(), "ab".repeat(32));
    }
}
