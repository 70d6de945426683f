package studio.affiche.scene;

import java.util.function.Supplier;
import studio.affiche.scene.cast.FaceMap;

/** A soft picture over the canvas at a fixed small size. */
final class SoftColors {
    private static final int ALL = 1;
    private final FaceMap map;

    private SoftColors(FaceMap map) {
        this.map = map;
    }

    /**
     * Takes a picture.
     *
     * @param cell side of a cell in canvas units
     * @param source makes a shading for the use of one thread
     */
    static SoftColors of(Stage stage, double cell, Supplier<Shading> source) {
        return new SoftColors(FaceMap.of(stage.width(), stage.height(), cell, 3, stage.workers()::each, () -> {
            Shading shading = source.get();
            Tint tint = new Tint();
            return (x, y, numbers) -> {
                shading.shade(x, y, tint);
                numbers[0] = tint.r;
                numbers[1] = tint.g;
                numbers[2] = tint.b;
                return ALL;
            };
        }));
    }

    /** Blurs it by tents of growing width. */
    SoftColors blurred(Stage stage, int times) {
        for (int i = 0; i < times; i++) {
            map.smooth(1 << i, 0, 3, stage.workers()::each);
        }
        return this;
    }

    /** Lays the picture over what is there. */
    void over(double x, double y, double cover, double[] rgb, Tint out) {
        map.read(x, y, ALL, rgb);
        out.r += (rgb[0] - out.r) * cover;
        out.g += (rgb[1] - out.g) * cover;
        out.b += (rgb[2] - out.b) * cover;
    }
}
