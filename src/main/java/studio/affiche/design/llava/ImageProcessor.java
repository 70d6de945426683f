package studio.affiche.design.llava;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.block.ClipVisionConfig;

/**
 * How cut-outs become the pixels that a model was trained to see. The channels of its vision tower tell which way that
 * is: four are ours, three CLIP's.
 */
public sealed interface ImageProcessor permits AlphaImages, ClipImages {
    /** Name of the file in a model's folder that says how three channels are normalised; it may be missing. */
    String FILE = PreprocessorFile.NAME;

    /** Side of the square that is seen, in pixels. */
    int side();

    /**
     * The numbers of a picture.
     *
     * @param cutout with alpha, any size
     * @return channel by channel, row by row, {@code channels × side × side} numbers
     */
    float[] pixels(BufferedImage cutout);

    /** The square that is seen, transparent where nothing is; of it the same numbers are made as of the cut-out. */
    BufferedImage square(BufferedImage cutout);

    /**
     * The processor of a model's folder, its {@code preprocessor_config.json} obeyed where CLIP's three channels are seen.
     *
     * @throws ModelRefused in one sentence with file and field, if the file asks for what is not computed
     * @throws IllegalArgumentException if the tower sees neither three nor four channels
     */
    static ImageProcessor read(Path folder, ClipVisionConfig vision) throws IOException {
        return vision.channels() == ClipImages.CHANNELS
                ? PreprocessorFile.read(folder, vision.imageSize())
                : of(vision);
    }

    /**
     * The usual processor of a vision tower.
     *
     * @throws IllegalArgumentException if it sees neither three nor four channels
     */
    static ImageProcessor of(ClipVisionConfig vision) {
        return switch (vision.channels()) {
            case ClipImages.CHANNELS -> ClipImages.usual(vision.imageSize());
            case AlphaImages.CHANNELS -> new AlphaImages(vision.imageSize());
            default ->
                throw new IllegalArgumentException("num_channels of vision_config is " + vision.channels()
                        + ", and a model sees 3, red, green and blue, or 4, with alpha");
        };
    }
}
