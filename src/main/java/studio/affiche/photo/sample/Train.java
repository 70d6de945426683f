package studio.affiche.photo.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Opaque;

/** A wooden locomotive in three colours, on pale blue paper. */
final class Train {
    static final Copy COPY = Copy.of(
            "呜呜木头小火车",
            "sky, paper clouds, playful",
            "呜呜木头小火车 · 1 岁起",
            "下一站，想象",
            "没有电池，只有远方",
            "整块榉木打磨，水性漆，圆角不伤小手。",
            "7 遍 手工打磨",
            "18 个月 以上",
            "¥168",
            "六一限时立减 ¥30",
            "带它回家 →");

    private static final Pose TURN = Pose.UPRIGHT.yawed(-31);
    /** The y axis laid along the train, towards its front. */
    private static final Pose LYING = Pose.UPRIGHT.rolled(-90);

    private Train() {}

    static Shot shot() {
        var beech = new Opaque(
                Skin.wood(0xe6bf8c, 0xb98450, 0.5),
                0,
                0.5,
                0.12,
                Relief.raised(0.012, p -> 0.005 * Grain.layered(p.x() * 0.8, p.y() * 14, p.z() * 14, 2)));
        Opaque red = paint(0xc92f26);
        Opaque blue = paint(0x1f5fa8);
        Opaque yellow = paint(0xf0b325);
        Opaque black = paint(0x2a2c30);
        Solid chassis = Solid.box(8, 0.75, 2.3, 0.35).moved(0, 2.5, 0);
        Solid buffer = Solid.box(0.5, 0.95, 2.6, 0.3).moved(8.1, 2.5, 0);
        Solid boiler = Solid.cylinder(2.3, 0, 8.6, 0.3);
        Solid front = Solid.cylinder(2.0, 8.2, 9.2, 0.32);
        Solid button = Solid.cylinder(0.7, 9, 9.75, 0.22);
        Solid bands = Solid.ring(2.28, 2.4, 0.16).union(Solid.ring(2.28, 6.6, 0.16));
        Solid chimney = Solid.cone(0.78, 1.25, 7.2, 9.9, 0.2).moved(5.4, 0, 0);
        Solid dome = Solid.ellipsoid(1.15, 1.4, 1.15).moved(2, 7.6, 0);
        Solid window = Solid.disc(1.25, 9, 0.05).moved(-4.6, 7.6, 0);
        Solid cab = Solid.box(2.7, 3.5, 2.5, 0.35)
                .moved(-4.6, 6.6, 0)
                .without(window, 0.3)
                .without(Solid.box(9, 1.1, 1.3, 0.4).moved(-4.6, 7.7, 0), 0.25);
        Solid roof = Solid.box(3.5, 0.42, 3.2, 0.36).moved(-4.6, 10.4, 0);
        var parts = new ArrayList<Part>(List.of(
                Part.centred(chassis, 8, 1.7, 3.3, 2.3, beech),
                Part.centred(buffer, 8.7, 1.5, 3.5, 2.6, red),
                Part.upright(boiler, 2.3, 0, 8.6, red).posed(LYING.moved(-1.2, 5.45, 0)),
                Part.upright(bands, 2.5, 2, 7, yellow).posed(LYING.moved(-1.2, 5.45, 0)),
                Part.upright(front, 2, 8.2, 9.2, black).posed(LYING.moved(-1.2, 5.45, 0)),
                Part.upright(button, 0.7, 9, 9.75, yellow).posed(LYING.moved(-1.2, 5.45, 0)),
                Part.centred(chimney, 6.7, 7, 9.9, 1.3, blue),
                Part.centred(dome, 3.2, 6.2, 9.1, 1.2, yellow),
                Part.centred(cab, 7.4, 3, 10.2, 2.6, blue),
                Part.centred(roof, 8.2, 9.9, 10.9, 3.2, beech)));
        for (double x : new double[] {5.6, 1.6, -4.6}) {
            double radius = x < 0 ? 2.15 : 1.75;
            for (int side = -1; side <= 1; side += 2) {
                wheel(parts, x, radius, side, yellow, beech);
            }
        }
        return new Shot(
                parts.stream().map(part -> part.posed(TURN)).toList(),
                Studio.bright().with(new Light(0.72, 0.84, 0.93), new Light(0.5, 0.62, 0.7)),
                1.2,
                new Vec(0.4, 5.2, 0),
                80,
                14,
                22.4,
                16.4,
                Optional.of(new Sweep(
                        new Light(0.56, 0.75, 0.86), new Light(0.42, 0.62, 0.75), 0.14, CastShadow.ofDarkness(0.5))));
    }

    private static void wheel(List<Part> parts, double x, double radius, int side, Opaque tyre, Opaque peg) {
        Solid disc = Solid.disc(radius, 0.5, 0.25)
                .without(Solid.hoop(radius * 0.68, 0.14).moved(0, 0, side * 0.5), 0.1);
        Pose place = Pose.UPRIGHT.moved(x, radius, side * 2.9);
        parts.add(Part.centred(disc, radius, -radius, radius, 0.5, tyre).posed(place));
        Solid hub = Solid.disc(0.52, 0.75, 0.2);
        parts.add(Part.centred(hub, 0.55, -0.55, 0.55, 0.75, peg).posed(place));
    }

    /** Paint on wood: the fibres just show in the gloss. */
    private static Opaque paint(int rgb) {
        Light color = Light.of(rgb);
        return new Opaque(
                p -> color.times(1 + 0.05 * Grain.layered(p.x() * 0.8, p.y() * 9, p.z() * 9, 2)),
                0,
                0.4,
                0.4,
                Relief.raised(0.015, p -> 0.003 * Grain.layered(p.x() * 0.8, p.y() * 8, p.z() * 8, 2)));
    }
}
