package studio.affiche.segment;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Path;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Torch;
import studio.affiche.nn.Weights;
import studio.affiche.photo.LabImage;
import studio.affiche.photo.SegmentationModel;

/** A cut-out net that was trained. It is shown a photo and its mirror image, and means of both answers are taken: they err apart. */
public final class CutoutModel implements SegmentationModel, AutoCloseable {
    private final CutoutNet net;
    private final Weights weights;
    private final NDManager own;

    /**
     * A model of given weights.
     *
     * @param weights as {@link CutoutNet#shapes} names them; the caller frees them
     */
    CutoutModel(CutoutNet net, Weights weights, NDManager owner) {
        this.net = net;
        this.weights = weights;
        this.own = owner.newSubManager();
    }

    /**
     * Loads a model; takes a second where the engine starts with it.
     *
     * @throws studio.affiche.nn.ModelRefused in one sentence, if the folder holds none
     */
    public static CutoutModel load(Path folder) throws IOException {
        NetConfig config = CutoutFolder.config(folder);
        NDManager owner = Torch.manager();
        try {
            return new CutoutModel(new CutoutNet(config), CutoutFolder.weights(folder, config, owner), owner);
        } catch (IOException | RuntimeException e) {
            owner.close();
            throw e;
        }
    }

    @Override
    public float[] product(LabImage photo) {
        int side = net.config().side();
        Letterbox box = Letterbox.of(photo.width(), photo.height(), side);
        float[] pixels = box.pixels(photo);
        float[] twice = new float[2 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            twice[i] = CutoutNet.input(pixels[i]);
            twice[pixels.length + mirrored(i, side)] = twice[i];
        }
        try (NDManager step = own.newSubManager()) {
            NDArray seen = step.create(twice, new Shape(2, 3, side, side));
            float[] odds = net.logits(step, Mode.INFERENCE, seen, weights).toFloatArray();
            float[] mean = new float[side * side];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = (odds[i] + odds[mean.length + mirrored(i, side)]) / 2;
            }
            return box.unboxed(Odds.likely(mean), photo.width(), photo.height());
        }
    }

    /** Where a pixel lies when left and right are exchanged. */
    private static int mirrored(int at, int side) {
        int x = at % side;
        return at - x + side - 1 - x;
    }

    /** Frees the model; it must not be in use. */
    @Override
    public void close() {
        NDManager owner = own.getParentManager();
        own.close();
        owner.close();
    }
}
