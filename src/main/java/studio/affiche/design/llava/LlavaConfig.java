package studio.affiche.design.llava;

import studio.affiche.nn.block.ClipVisionConfig;
import studio.affiche.nn.block.LlamaConfig;

/**
 * What a model of the LLaVA family is made of.
 *
 * @param imageToken the token that stands for the image in a prompt, once; the patches take its place
 * @param featureLayer which output of the vision tower the decoder sees, as Hugging Face counts: 0 is the embedding, n
 *     the output of layer n, −1 the last, −2 the last but one
 * @param patchesOnly whether the class token is left out of it
 */
public record LlavaConfig(
        ClipVisionConfig vision, LlamaConfig text, int imageToken, int featureLayer, boolean patchesOnly) {
    /** Checks that the parts fit each other. */
    public LlavaConfig {
        if (imageToken < 0 || imageToken >= text.vocabulary()) {
            throw new IllegalArgumentException(
                    "the image token " + imageToken + " is not in the vocabulary of " + text.vocabulary());
        }
        int layers = vision.layers();
        if (featureLayer > layers || featureLayer < -layers - 1) {
            throw new IllegalArgumentException(
                    "the vision tower has " + layers + " layers, and no output " + featureLayer);
        }
    }

    /** How many layers of the vision tower have to run. */
    int layersSeen() {
        return featureLayer >= 0 ? featureLayer : vision.layers() + 1 + featureLayer;
    }

    /** How many rows of features the decoder sees of an image. */
    public int imageLength() {
        return vision.patches() + (patchesOnly ? 0 : 1);
    }
}
