package studio.affiche.design;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.SceneLight;
import studio.affiche.scene.ScenePainter;

/** From a design to the poster that is edited and painted: one layer for each thing, called by its slot. */
public final class Composer {
    private final TextMeasure measure;
    private final StyleGuess guess;

    public Composer(TextMeasure measure, ScenePainter scenes) {
        this.measure = measure;
        this.guess = new StyleGuess(scenes);
    }

    /** The poster of a design; a design without styles gets some. */
    public Poster compose(Brief brief, ProductView product, Design design, Provenance provenance) {
        CanvasSize canvas = brief.size();
        Backdrop.Scene scene =
                Staging.scene(design.background(), design.seed(), product, brief.brand(), design.layout());
        List<TextStyle> styles =
                design.style().isEmpty() ? guess.styles(brief, product, design, scene) : design.style();
        var type = new Typesetter(measure, canvas, brief.brand());
        var names = new Names();
        var behind = new ArrayList<Layer>();
        var before = new ArrayList<Layer>();
        Optional<Layer> band = Optional.empty();
        for (int i = 0; i < design.text().size(); i++) {
            TextStyle style = styles.get(i);
            Box box = box(design, i, style, canvas);
            if (style.treatment() == Treatment.BAND && style.plate().isPresent()) {
                band = Optional.of(band(canvas, box, style.plate().get()));
            }
            (style.behindProduct() ? behind : before).add(text(design.text().get(i), i, style, box, type, names));
        }
        var layers = new ArrayList<Layer>();
        layers.add(new Layer.Background(
                LayerProperties.of(LayerId.BACKGROUND, "Background", Element.BACKGROUND, Frame.of(canvas.bounds())),
                scene));
        band.ifPresent(layers::add);
        layers.addAll(behind);
        layers.add(product(brief, product, design, scene, canvas));
        layers.addAll(before);
        logo(brief, canvas, layers).ifPresent(layers::add);
        return new Poster(canvas, layers, Optional.of(design), provenance);
    }

    private static Box box(Design design, int i, TextStyle style, CanvasSize canvas) {
        Box box = design.layout().text().get(i).on(canvas);
        // A badge is round on every canvas, though the grid is not square.
        return style.treatment() == Treatment.BADGE
                ? Box.around(
                        box.centerX(),
                        box.centerY(),
                        Math.min(box.width(), box.height()),
                        Math.min(box.width(), box.height()))
                : box;
    }

    private static Layer text(String words, int i, TextStyle style, Box box, Typesetter type, Names names) {
        return new Layer.Text(
                LayerProperties.of(
                        LayerId.text(i + 1),
                        names.of(style.treatment()),
                        Element.TEXT,
                        new Frame(box, style.rotation())),
                words,
                type.spans(words, style),
                type.style(words, style),
                type.plate(style, box));
    }

    private static Layer product(
            Brief brief, ProductView product, Design design, Backdrop.Scene scene, CanvasSize canvas) {
        String name = brief.name().isBlank() ? "Product" : brief.name();
        // The grid rounds; the product keeps its own proportions, standing where the box stands.
        Box box = design.layout().product().on(canvas).standing(product.aspect());
        return new Layer.Product(
                LayerProperties.of(LayerId.PRODUCT, name, Element.LAYOUT, new Frame(box, design.productTilt())),
                product.cutout(),
                SceneLight.of(scene).grounding());
    }

    /** A band from above its words to the foot of the poster. */
    private static Layer band(CanvasSize canvas, Box words, Rgba color) {
        double air = canvas.height() - words.bottom();
        double top = Math.max(0, words.y() - air);
        return new Layer.Shape(
                LayerProperties.of(
                        new LayerId("band"),
                        "Band",
                        Element.LAYOUT,
                        Frame.of(new Box(0, top, canvas.width(), canvas.height() - top))),
                new Outline.Rectangle(0),
                Fill.of(color),
                Optional.empty(),
                List.of());
    }

    /** The brand's logo in the first free corner. */
    private static Optional<Layer> logo(Brief brief, CanvasSize canvas, List<Layer> layers) {
        if (brief.brand().logo().isEmpty()) {
            return Optional.empty();
        }
        double margin = canvas.shortSide() * 0.05;
        double w = canvas.shortSide() * 0.16;
        double h = canvas.shortSide() * 0.07;
        double right = canvas.width() - margin - w;
        double bottom = canvas.height() - margin - h;
        for (Box corner : List.of(
                new Box(right, margin, w, h),
                new Box(margin, margin, w, h),
                new Box(right, bottom, w, h),
                new Box(margin, bottom, w, h))) {
            boolean free = layers.stream()
                    .noneMatch(l -> !(l instanceof Layer.Background)
                            && l.frame().box().grow(margin * 0.3).overlaps(corner));
            if (free) {
                return Optional.of(new Layer.Image(
                        LayerProperties.of(new LayerId("logo"), "Logo", Element.LAYOUT, Frame.of(corner)),
                        brief.brand().logo().get()));
            }
        }
        return Optional.empty();
    }

    /** Names for the layers panel, numbered where a treatment comes twice. */
    private static final class Names {
        private final Map<Treatment, Integer> used = new EnumMap<>(Treatment.class);

        String of(Treatment treatment) {
            int n = used.merge(treatment, 1, Integer::sum);
            String name = switch (treatment) {
                case HEADLINE -> "Headline";
                case NUMERAL -> "Number";
                case SUPPORT -> "Selling point";
                case LABEL -> "Label";
                case FACT -> "Fact";
                case PILL -> "Button";
                case PLATE -> "Plate";
                case BADGE -> "Badge";
                case BAND -> "Footer";
            };
            return n == 1 ? name : name + " " + n;
        }
    }
}
