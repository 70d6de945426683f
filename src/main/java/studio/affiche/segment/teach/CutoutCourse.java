package studio.affiche.segment.teach;

import java.nio.file.Path;
import studio.affiche.segment.NetConfig;

/**
 * What a training of a cut-out net shall do.
 *
 * @param folder for the checkpoint, the picture of the loss and the model
 * @param net its size
 * @param steps of the optimiser; the learning rate falls towards the last
 * @param batch photos in a step, 1 or more
 * @param rate highest learning rate
 * @param seed of the first weights and of the photos
 */
public record CutoutCourse(Path folder, NetConfig net, long steps, int batch, double rate, long seed) {
    /** Checks the numbers. */
    public CutoutCourse {
        if (steps < 1 || batch < 1 || !(rate > 0)) {
            throw new IllegalArgumentException("A course needs a step, a photo in it and a learning rate above 0");
        }
    }

    /**
     * The side of a step's photos: two thirds for three quarters of the steps, which learn what a product is at half the price.
     *
     * @param step from 0
     */
    int side(long step) {
        int unit = 1 << net.levels();
        int small = net.side() * 2 / 3 / unit * unit;
        return step < steps * 3 / 4 && small > 0 ? small : net.side();
    }
}
