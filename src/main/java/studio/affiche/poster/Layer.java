package studio.affiche.poster;

import java.util.List;
import java.util.Optional;

/** One layer of a poster. */
public sealed interface Layer {
    /** What all layers have. */
    LayerProperties properties();

    /** The same layer with other common properties. */
    Layer with(LayerProperties properties);

    default LayerId id() {
        return properties().id();
    }

    default String name() {
        return properties().name();
    }

    default Frame frame() {
        return properties().frame();
    }

    /**
     * The picture behind everything; its frame is the canvas.
     *
     * @param backdrop what it shows
     */
    record Background(LayerProperties properties, Backdrop backdrop) implements Layer {
        @Override
        public Background with(LayerProperties value) {
            return new Background(value, backdrop);
        }

        public Background withBackdrop(Backdrop value) {
            return new Background(properties, value);
        }
    }

    /**
     * The product's cut-out, fitted into its frame without distortion, standing on the frame's bottom edge.
     *
     * @param cutout an image with alpha, cropped to the product
     * @param grounding shadows and reflection
     */
    record Product(LayerProperties properties, AssetRef cutout, Grounding grounding) implements Layer {
        @Override
        public Product with(LayerProperties value) {
            return new Product(value, cutout, grounding);
        }

        public Product withCutout(AssetRef value) {
            return new Product(properties, value, grounding);
        }

        public Product withGrounding(Grounding value) {
            return new Product(properties, cutout, value);
        }
    }

    /**
     * Words in a box.
     *
     * @param text as typed; line feeds break lines
     * @param spans parts set differently, in order and not overlapping; those past the end of the text are ignored
     * @param style of the words
     * @param plate the shape behind them
     */
    record Text(LayerProperties properties, String text, List<Span> spans, TypeStyle style, Optional<Plate> plate)
            implements Layer {
        public Text {
            spans = List.copyOf(spans);
        }

        @Override
        public Text with(LayerProperties value) {
            return new Text(value, text, spans, style, plate);
        }

        public Text withText(String value, List<Span> valueSpans) {
            return new Text(properties, value, valueSpans, style, plate);
        }

        public Text withStyle(TypeStyle value) {
            return new Text(properties, text, spans, value, plate);
        }

        public Text withPlate(Optional<Plate> value) {
            return new Text(properties, text, spans, style, value);
        }

        /** The box that the words are fitted into: the frame's, less the plate's padding. */
        public Box textBox() {
            return plate.map(p -> frame().box().grow(-p.paddingX(), -p.paddingY()))
                    .orElse(frame().box());
        }
    }

    /**
     * A geometric form.
     *
     * @param outline its form
     * @param fill of its area
     * @param stroke along its edge
     * @param shadows behind it, first is lowest
     */
    record Shape(LayerProperties properties, Outline outline, Fill fill, Optional<Stroke> stroke, List<Shadow> shadows)
            implements Layer {
        public Shape {
            shadows = List.copyOf(shadows);
        }

        @Override
        public Shape with(LayerProperties value) {
            return new Shape(value, outline, fill, stroke, shadows);
        }

        public Shape withFill(Fill value) {
            return new Shape(properties, outline, value, stroke, shadows);
        }
    }

    /**
     * Any other image, such as a logo, fitted into its frame without distortion.
     *
     * @param image shown
     */
    record Image(LayerProperties properties, AssetRef image) implements Layer {
        @Override
        public Image with(LayerProperties value) {
            return new Image(value, image);
        }
    }
}
