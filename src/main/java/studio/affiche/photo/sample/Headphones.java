package studio.affiche.photo.sample;

import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** Over-ear headphones in indigo and graphite, seen from a little to the side. */
final class Headphones {
    static final Copy COPY = Copy.of(
            "Aero wireless headphones",
            "night, deep indigo, glowing lights",
            "AERO · WIRELESS ANC HEADPHONES",
            "Turn the city off",
            "Only the music",
            "Six microphones listen to the street so that you don't have to.",
            "50 h battery",
            "−42 dB noise cancelling",
            "248 g",
            "€199",
            "Try them for 60 days →");

    private static final double TURN = -33;
    private static final double CUP = -6.4;

    private Headphones() {}

    static Shot shot() {
        var indigo = new Opaque(Skin.plain(0x4048e0), 0.35, 0.28, 0.6);
        var graphite = new Opaque(Skin.plain(0x23252f), 0, 0.5, 0.1);
        var leather = new Opaque(Skin.plain(0x1b1c24), 0, 0.4, 0.12);
        var steel = new Opaque(Skin.plain(0xd9dcf0), 1, 0.16, 0);
        var mesh = new Opaque(Skin.plain(0x0d0e13), 0, 0.8, 0);
        Solid band = arch(7.75, 0.3, 1.55, 1.0, 0.26, 1.2);
        Solid pad = arch(7.2, 0.36, 1.3, 0.9, 0.32, -1.6);
        Solid arms = Solid.box(0.16, 2.2, 0.55, 0.12).moved(7.75, -2.9, 0).mirrored();
        Solid shell = cup(7.65, 1.15, 3.45, 0.85).without(dish(), 0.12).without(groove(8.8, 2.35, 0.09), 0.05);
        Solid accent = groove(8.78, 2.35, 0.075);
        Solid drum = cup(6.45, 0.45, 3.2, 0.1);
        Solid collar = cup(6.42, 0.14, 3.5, 0.08);
        Solid cushion = cup(5.62, 0.72, 3.55, 0.68).without(cup(5.2, 1.4, 1.75, 0.4), 0.6);
        Solid joint = Solid.box(0.36, 0.5, 0.8, 0.2).moved(7.75, -2.3, 0).mirrored();
        Solid inner = cup(5.7, 0.2, 2.1, 0.05);
        return new Shot(
                List.of(
                        part(band, 8.2, -1.4, 8.2, indigo),
                        part(pad, 7.8, -0.5, 7.8, leather),
                        part(tilted(arms), 8.6, -5.4, -0.4, steel),
                        part(tilted(shell), 9.4, CUP - 4.6, CUP + 4.6, indigo),
                        part(tilted(accent), 9.4, CUP - 3.2, CUP + 3.2, steel),
                        part(tilted(collar), 8.0, CUP - 4.6, CUP + 4.6, steel),
                        part(tilted(cushion), 7.6, CUP - 4.6, CUP + 4.6, leather),
                        part(tilted(inner), 7.0, CUP - 3.5, CUP + 3.5, mesh),
                        part(tilted(drum), 9.4, CUP - 4.4, CUP + 4.4, graphite),
                        part(tilted(joint), 9.4, -3.4, -0.4, graphite)),
                Studio.dramatic(0.26),
                0.9,
                new Vec(0.1, -1.3, 0),
                95,
                5,
                18.6,
                20.2,
                Optional.empty());
    }

    private static Part part(Solid solid, double reach, double bottom, double top, Opaque material) {
        return Part.centred(solid, reach, bottom - 0.3, top + 0.3, 4.6, material)
                .posed(Pose.UPRIGHT.yawed(TURN));
    }

    /** Cups lean in at the bottom, as on a head; the left one is the right one's mirror image. */
    private static Solid tilted(Solid right) {
        double c = Math.cos(Math.toRadians(5));
        double s = Math.sin(Math.toRadians(5));
        return (x, y, z) -> {
            double px = Math.abs(x) - 7.7;
            double py = y + 1;
            return right.distance(c * px - s * py + 7.7, s * px + c * py - 1, z);
        };
    }

    /** A half ring around the z axis that runs on straight downwards, wider at the top than at the ends. */
    private static Solid arch(
            double radius, double half, double deepTop, double deepEnd, double rounding, double down) {
        return (x, y, z) -> {
            double q = Math.abs(Math.sqrt(x * x + Math.max(y, 0) * Math.max(y, 0)) - radius) - half + rounding;
            double deep = deepEnd + (deepTop - deepEnd) * Math.clamp(y / radius, 0, 1);
            double w = Math.abs(z) - deep + rounding;
            double v = -(y + down) + rounding;
            double mq = Math.max(q, 0);
            double mw = Math.max(w, 0);
            double mv = Math.max(v, 0);
            return 0.92
                    * (Math.sqrt(mq * mq + mw * mw + mv * mv) + Math.min(Math.max(q, Math.max(w, v)), 0) - rounding);
        };
    }

    /** A flat oval drum across the x axis at a place, half as thick as said. */
    private static Solid cup(double x0, double half, double radius, double rounding) {
        return (x, y, z) -> {
            double v = (y - CUP) * 0.86;
            double r = Math.sqrt(v * v + z * z) - radius + rounding;
            return 0.88 * (Solid.outside(r, Math.abs(x - x0) - half + rounding) - rounding);
        };
    }

    private static Solid groove(double x0, double radius, double thickness) {
        return (x, y, z) -> {
            double v = (y - CUP) * 0.86;
            double r = Math.sqrt(v * v + z * z) - radius;
            return 0.88 * (Math.sqrt(r * r + (x - x0) * (x - x0)) - thickness);
        };
    }

    /** A shallow hollow in the outer face of a cup: part of a large ball. */
    private static Solid dish() {
        return (x, y, z) -> {
            double v = (y - CUP) * 0.86;
            double dx = x - 8.62 - 10;
            return 0.88 * (Math.sqrt(v * v + z * z + dx * dx) - 10);
        };
    }
}
