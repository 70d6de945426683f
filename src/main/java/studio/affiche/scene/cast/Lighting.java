package studio.affiche.scene.cast;

import java.util.function.ToDoubleFunction;

/**
 * The light on everything that a camera sees, on a grid: how much of the lamp shows from there, and what sky and other
 * surfaces throw on it, by rays to fixed points of lamp and hemisphere (one bounce of colour; Kajiya, 1986, in small).
 *
 * <p>Neighbouring cells use different points of one even sequence (R2; Roberts, 2018), smoothing within each surface
 * puts them together. Nothing is random, so that the same set gives the same light on any number of threads.
 */
public final class Lighting {
    /** Number of the share of the lamp that is seen, 0 to 1. */
    public static final int LAMP = 0;
    /** Numbers of the red, green and blue light from elsewhere, in units of the sky. */
    public static final int RED = 1;

    public static final int GREEN = 2;
    public static final int BLUE = 3;
    /** Number of the caller's own relief. */
    public static final int RELIEF = 4;
    /** How many numbers there are. */
    public static final int CHANNELS = 5;

    /** Marks a place through which an outline may run. */
    public static final int EDGE = 1;
    /** Marks a place about three cells or less from an outline. */
    public static final int NEAR = 2;

    /** How much the light from elsewhere is unsure, as a share. */
    private static final double NOISE = 0.06;

    private final FaceMap map;
    private final byte[] edges;

    private Lighting(FaceMap map, byte[] edges) {
        this.map = map;
        this.edges = edges;
    }

    /**
     * Works the light out.
     *
     * @param width of the canvas
     * @param cell side of a cell of the grid in canvas units
     * @param relief a smooth number for each place of a surface, kept with its light
     */
    public static Lighting of(
            Space space,
            Camera camera,
            Lamp lamp,
            Sky sky,
            double width,
            double height,
            double cell,
            ToDoubleFunction<Hit> relief,
            Parallel parallel) {
        FaceMap map = new FaceMap(width, height, cell, CHANNELS);
        byte[] mixed = new byte[map.cols() * map.rows()];
        parallel.each(map.rows(), j -> {
            Gather gather = new Gather(space, camera, lamp, sky);
            for (int i = 0; i < map.cols(); i++) {
                mixed[j * map.cols() + i] = (byte) (gather.lamp(map, i, j, relief) ? 1 : 0);
            }
        });
        map.smooth(1, LAMP, LAMP + 1, parallel);
        // What surfaces throw on each other is read from the first pass, so that the second needs no more rays to the
        // lamp.
        parallel.each(map.rows(), j -> {
            Gather gather = new Gather(space, camera, lamp, sky);
            for (int i = 0; i < map.cols(); i++) {
                gather.around(map, i, j);
            }
        });
        map.smooth(1, RED, BLUE + 1, parallel);
        map.smooth(2, RED, BLUE + 1, parallel);
        map.smooth(4, RED, BLUE + 1, NOISE, parallel);
        return new Lighting(map, edges(map, mixed));
    }

    /** Marks the cells about which an outline runs, and more faintly those near it. */
    private static byte[] edges(FaceMap map, byte[] mixed) {
        int cols = map.cols();
        int rows = map.rows();
        byte[] marks = new byte[mixed.length];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < cols; i++) {
                boolean right = i + 1 < cols && map.face(i, j) != map.face(i + 1, j);
                boolean down = j + 1 < rows && map.face(i, j) != map.face(i, j + 1);
                if (right || down || mixed[j * cols + i] != 0) {
                    mark(marks, cols, rows, i, j, 3, NEAR);
                    mark(marks, cols, rows, i, j, 1, EDGE);
                }
            }
        }
        return marks;
    }

    private static void mark(byte[] marks, int cols, int rows, int i, int j, int reach, int value) {
        for (int b = Math.max(0, j - reach); b <= Math.min(rows - 1, j + reach); b++) {
            for (int a = Math.max(0, i - reach); a <= Math.min(cols - 1, i + reach); a++) {
                marks[b * cols + a] |= (byte) value;
            }
        }
    }

    /** {@link #EDGE} where an outline may run through a point of the canvas, {@link #NEAR} where one is near. */
    public int marks(double x, double y) {
        int i = Math.clamp((int) Math.floor(x / map.cell() + 1), 0, map.cols() - 1);
        int j = Math.clamp((int) Math.floor(y / map.cell() + 1), 0, map.rows() - 1);
        return edges[j * map.cols() + i];
    }

    /** The light on a surface that shows at a point of the canvas; false if it does not show there. */
    public boolean at(double x, double y, int surface, double[] out) {
        return map.read(x, y, surface, out);
    }
}
