package studio.affiche.segment.teach;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import studio.affiche.segment.CutoutNet;
import studio.affiche.segment.stage.Example;

/**
 * Photos as the net takes them.
 *
 * @param pixels [b, 3, side, side]
 * @param truth [b, 1, side, side], 0 to 1
 */
record Batch(NDArray pixels, NDArray truth) {
    static Batch of(List<Example> examples, NDManager owner) {
        int side = examples.getFirst().side();
        int n = side * side;
        float[] levels = new float[256];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = CutoutNet.input(i / 255f);
        }
        float[] pixels = new float[3 * n * examples.size()];
        float[] truth = new float[n * examples.size()];
        for (int k = 0; k < examples.size(); k++) {
            byte[] rgb = examples.get(k).rgb();
            byte[] cover = examples.get(k).cover();
            for (int i = 0; i < rgb.length; i++) {
                pixels[3 * n * k + i] = levels[rgb[i] & 255];
            }
            for (int i = 0; i < n; i++) {
                truth[n * k + i] = (cover[i] & 255) / 255f;
            }
        }
        return new Batch(
                owner.create(pixels, new Shape(examples.size(), 3, side, side)),
                owner.create(truth, new Shape(examples.size(), 1, side, side)));
    }
}
