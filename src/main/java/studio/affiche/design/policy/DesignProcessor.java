package studio.affiche.design.policy;

import java.awt.image.BufferedImage;
import studio.affiche.design.llava.ImageProcessor;
import studio.affiche.design.llava.Prompt;
import studio.affiche.poster.Brief;

/** How a brief and its product become what a model reads: tokens and pixels. */
public record DesignProcessor(DesignTokens tokens, ImageProcessor images) {
    /**
     * What the model reads before its answer.
     *
     * @param picture of the product with alpha
     */
    public Prompt prompt(Brief brief, BufferedImage picture) {
        return new Prompt(tokens.prompt(brief), images.pixels(picture));
    }
}
