package studio.affiche.photo.sample;

import java.util.List;

/** The light of a photo studio: softboxes in a room with a bright backdrop, a floor and a dark end behind the camera. */
final class Studio {
    private static final int ROWS = 33;
    private static final int COLUMNS = 64;

    private final List<Softbox> boxes;
    private final Light backdrop;
    private final Light floor;
    private final Light room;
    private final Light[] irradiance = new Light[ROWS * COLUMNS];

    /**
     * A studio.
     *
     * @param backdrop behind the product
     * @param floor below it
     * @param room everywhere else
     */
    Studio(List<Softbox> boxes, Light backdrop, Light floor, Light room) {
        this.boxes = List.copyOf(boxes);
        this.backdrop = backdrop;
        this.floor = floor;
        this.room = room;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                irradiance[i * COLUMNS + j] = gather(direction(Math.PI * i / (ROWS - 1), 2 * Math.PI * j / COLUMNS));
            }
        }
    }

    /** Key from the left, a narrow edge light from the right, a top light, and a white sweep behind. */
    static Studio bright() {
        return new Studio(
                List.of(
                        Softbox.at(-62, 18, 0.34, 1.15, 0.10, Light.grey(3.4)),
                        Softbox.at(68, 10, 0.13, 1.25, 0.06, Light.grey(2.6)),
                        Softbox.at(-10, 78, 0.9, 0.6, 0.25, Light.grey(2.2)),
                        Softbox.at(128, 8, 0.18, 1.3, 0.10, Light.grey(2.4)),
                        Softbox.at(-132, 8, 0.14, 1.3, 0.10, Light.grey(1.8))),
                Light.grey(0.95),
                Light.grey(0.62),
                Light.grey(0.16));
    }

    /**
     * The same with stronger boxes in a darker room: for bodies of one colour, which need light and dark to be round.
     *
     * @param floor how light the ground is
     */
    static Studio dramatic(double floor) {
        return new Studio(
                List.of(
                        Softbox.at(-50, 22, 0.30, 1.2, 0.14, Light.grey(5.2)),
                        Softbox.at(64, 8, 0.12, 1.3, 0.05, Light.grey(3.6)),
                        Softbox.at(-14, 80, 0.8, 0.55, 0.25, Light.grey(3.4)),
                        Softbox.at(122, 10, 0.2, 1.3, 0.10, Light.grey(4.0)),
                        Softbox.at(-122, 12, 0.16, 1.3, 0.10, Light.grey(3.4))),
                Light.grey(0.6),
                Light.grey(floor),
                Light.grey(0.06));
    }

    /** The same boxes before another backdrop and over another floor, such as coloured paper. */
    Studio with(Light otherBackdrop, Light otherFloor) {
        return new Studio(boxes, otherBackdrop, otherFloor, room);
    }

    private static Vec direction(double polar, double turn) {
        return new Vec(Math.sin(polar) * Math.sin(turn), Math.cos(polar), Math.sin(polar) * Math.cos(turn));
    }

    /** Light from a direction, blurred as a surface of a roughness of 0 to 1 sees it. */
    Light from(Vec d, double roughness) {
        double blur = 0.02 + 0.9 * roughness;
        double down = smooth(0.04 + blur * 0.6, -0.10 - blur * 0.6, d.y());
        double back = smooth(-0.35 + blur * 0.5, -0.85, d.z());
        Light sum = room.mix(backdrop, back).mix(floor, down);
        for (Softbox box : boxes) {
            sum = sum.plus(box.from(d, blur).times(1 - 0.8 * down));
        }
        return sum;
    }

    /** 0 at one end to 1 at the other, with no kinks. */
    static double smooth(double from, double to, double v) {
        double t = Math.clamp((v - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }

    /** Mean light on a dull surface facing a direction. */
    Light on(Vec n) {
        double row = Math.acos(Math.clamp(n.y(), -1, 1)) / Math.PI * (ROWS - 1);
        double turn = Math.atan2(n.x(), n.z()) / (2 * Math.PI);
        double column = (turn - Math.floor(turn)) * COLUMNS;
        int i = Math.min((int) row, ROWS - 2);
        int j = (int) column % COLUMNS;
        int k = (j + 1) % COLUMNS;
        double f = column - Math.floor(column);
        Light top = irradiance[i * COLUMNS + j].mix(irradiance[i * COLUMNS + k], f);
        Light bottom = irradiance[(i + 1) * COLUMNS + j].mix(irradiance[(i + 1) * COLUMNS + k], f);
        return top.mix(bottom, row - i);
    }

    private Light gather(Vec n) {
        Light sum = Light.NONE;
        double weight = 0;
        int steps = 900;
        for (int k = 0; k < steps; k++) {
            // Directions spread evenly over the sphere: a Fibonacci lattice.
            double y = 1 - 2 * (k + 0.5) / steps;
            Vec d = direction(Math.acos(y), k * Math.PI * (3 - Math.sqrt(5)));
            double cos = d.dot(n);
            if (cos > 0) {
                sum = sum.plus(from(d, 0).times(cos));
                weight += cos;
            }
        }
        return sum.times(1 / weight);
    }
}
