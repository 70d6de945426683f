package studio.affiche.photo.sample;

import java.util.List;
import java.util.Optional;
import studio.affiche.photo.sample.Material.Lit;
import studio.affiche.photo.sample.Material.Opaque;

/** A table lamp of brass and opal glass, lit. */
final class Lamp {
    static final Copy COPY = Copy.of(
            "拾光台灯",
            "夜晚 暖光 书房",
            "拾光台灯 · 黄铜与乳白玻璃",
            "留一盏灯",
            "夜里不必太亮",
            "手工吹制的乳白玻璃，把光磨得像月色一样软。",
            "2700 K 暖光",
            "3 档 触摸调光",
            "5 年 质保",
            "¥899",
            "新居礼 第二盏半价",
            "进店看看 →");

    private static final double WIDE = 11.5;
    private static final double BRIM = 21;

    private Lamp() {}

    static Shot shot() {
        Solid shade = Solid.ellipsoid(WIDE, 9.6, WIDE)
                .without(Solid.ellipsoid(WIDE - 0.4, 9.2, WIDE - 0.4), 0.1)
                .moved(0, BRIM, 0)
                .within(Solid.behind(new Vec(0, BRIM - 1.4, 0), new Vec(0, -1, 0)), 0.3)
                .careful(0.8);
        var opal = new Opaque(Skin.plain(0x8f8373), 0, 0.07, 1);
        Light warm = new Light(1.0, 0.66, 0.32);
        Skin glow = p -> {
            // The bulb sits low in the middle: its light falls off up the dome and towards the rims.
            double away = Math.hypot(p.x() * 0.75, (p.y() - BRIM - 2.6) * 1.15);
            double bulb = Math.exp(-away * away / 52);
            return warm.mix(new Light(1, 0.93, 0.8), 0.8 * bulb).times(0.24 + 0.74 * bulb);
        };
        var brass = new Opaque(Skin.plain(0xd6a652), 1, 0.15, 0, Relief.turned(0.012));
        Solid base = Solid.cylinder(7, 0, 1.1, 0.3)
                .union(Solid.cylinder(6.7, 0.9, 1.35, 0.2))
                .blend(Solid.cone(1.5, 0.62, 1, 3.6, 0.05), 1.6)
                .blend(Solid.cylinder(0.62, 1, BRIM + 1, 0.05), 0.8);
        Solid holder = Solid.cone(1.15, 2.1, BRIM - 3.2, BRIM - 0.9, 0.15);
        Solid chain = Solid.rod(new Vec(4.6, BRIM, 3.4), new Vec(4.6, 14.6, 3.4), 0.06);
        Solid pull = Solid.ellipsoid(0.42, 0.62, 0.42).moved(4.6, 14.2, 3.4);
        return new Shot(
                List.of(
                        Part.upright(shade, WIDE, BRIM - 1.6, BRIM + 9.6, new Lit(opal, glow)),
                        Part.upright(base, 7, 0, BRIM + 1, brass),
                        Part.upright(holder, 2.1, BRIM - 3.2, BRIM - 0.9, brass),
                        new Part(chain, new Vec(4.5, 14.5, 3.3), new Vec(4.7, BRIM, 3.5), brass),
                        new Part(pull, new Vec(4.1, 13.5, 2.9), new Vec(5.1, 14.9, 3.9), brass)),
                Studio.dramatic(0.4),
                1.6,
                new Vec(0, 15.25, 0),
                130,
                5,
                25.4,
                33.2,
                Optional.empty());
    }
}
