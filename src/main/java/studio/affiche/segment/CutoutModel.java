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

/** A cut-out net that was trained. */
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
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = CutoutNet.input(pixels[i]);
        }
        try (NDManager step = own.newSubManager()) {
            NDArray seen = step.create(pixels, new Shape(1, 3, side, side));
            float[] odds = net.logits(step, Mode.INFERENCE, seen, weights).toFloatArray();
            return box.unboxed(Odds.likely(odds), photo.width(), photo.height());
        }
    }

    /** Frees the model; it must not be in use. */
    @Override
    public void close() {
        NDManager owner = own.getParentManager();
        own.close();
        owner.close();
    }
}
