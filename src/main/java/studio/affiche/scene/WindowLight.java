package studio.affiche.scene;

import java.util.Set;
import studio.affiche.paint.Ground;
import studio.affiche.poster.Box;
import studio.affiche.poster.Rgba;

/** Sun through a window, thrown on a wall and across the table on which the product stands. */
final class WindowLight implements SceneSet {
    @Override
    public FamilyTraits traits() {
        return new FamilyTraits(
                "window light on a wall above a table",
                "window light|window|window shadow|sunlight through the window|window frame shadow|blinds|blinds shadow"
                        + "|by the window|窗影|窗户|窗光|窗户光影|窗边|百叶窗|窗前",
                "plaster|plaster wall|limewash|wall|room|interior|table|sunlight|cosy|home|灰泥墙|墙面|墙|室内|桌面|阳光|房间",
                10,
                FamilyTraits.Palettes.QUIET,
                FamilyTraits.Backing.GROUND,
                FamilyTraits.Footing.STANDS,
                Set.of(Material.PLASTER, Material.CONCRETE, Material.WOOD, Material.STONE, Material.MARBLE),
                Set.of(Detail.LEAF_SHADOWS),
                Set.of());
    }

    @Override
    public Ground ground(Stage stage) {
        Footing foot = Footing.of(stage);
        return Ground.on(new Ground.Face.Slab(-1, back(foot), stage.width() + 1, front(stage, foot)))
                .with(Ground.Wall.at(back(foot)));
    }

    private static double back(Footing foot) {
        return foot.base() - 0.055;
    }

    private static double front(Stage stage, Footing foot) {
        return Math.min(foot.base() + Math.max(0.045, foot.below() * 0.42), stage.height() + 0.02);
    }

    @Override
    public Shading shading(Stage stage) {
        Footing foot = Footing.of(stage);
        Wall wall = new Wall(stage);
        Ramp ground = stage.matt(stage.palette().ground());
        Top top = top(stage, foot);
        Shade leaves = Foliage.of(stage);
        double back = back(foot);
        double front = front(stage, foot);
        Panes panes = Panes.of(stage, back);
        double sun = stage.prompt().softness() == Softness.HARD ? 0.74 : 0.64;
        return (x, y, out) -> {
            double shade = leaves.at(x, y);
            double quiet = 1 - 0.62 * stage.calmAt(x, y, 0.14);
            if (y < back) {
                double beam = panes.at(x, y) * (1 - 0.75 * shade) * quiet;
                double e = 0.74 * wall.falloff(x, y) + sun * beam + wall.texture(x, y) * (0.55 + 0.6 * beam);
                e *= 1 - 0.20 * Sdf.fall((back - y) / 0.035);
                ground.set(out, e * 0.5);
                return;
            }
            double cover = Sdf.cover(y - front, stage.pixel());
            double beam = panes.onTable(x, y) * (1 - 0.7 * shade) * quiet;
            double e = 0.80 + 0.35 * (wall.falloff(x, y) - 1) + sun * 0.95 * beam;
            e *= 1 - 0.30 * Sdf.fall((y - back) / 0.016);
            double lip = Sdf.bell((y - front + 0.003) / 0.004);
            top.paint(x, Math.min(y, front), 0, (e + 0.16 * lip) * 0.5, quiet, out);
            if (cover < 1) {
                double r = out.r;
                double g = out.g;
                double b = out.b;
                double down = (y - front) / Math.max(0.05, stage.height() - front);
                double side = 0.66 - 0.20 * Math.min(1, down) + 0.3 * (wall.falloff(x, y) - 1);
                top.paint(x, front, y - front, side * 0.5, quiet, out);
                out.under(r, g, b, 1 - cover);
            }
        };
    }

    /** What the table is made of. */
    @FunctionalInterface
    private interface Top {
        /**
         * Paints a point of its upper face, or of its front below the edge.
         *
         * @param down distance below the edge, 0 on the upper face
         */
        void paint(double x, double y, double down, double tone, double quiet, Tint out);
    }

    private static Top top(Stage stage, Footing foot) {
        Plane plane = Plane.under(foot);
        double px = stage.pixel();
        if (stage.prompt().has(Material.WOOD)) {
            Boards boards = new Boards(stage, WoodTable.wood(stage), 0.24);
            return (x, y, down, tone, quiet, out) -> {
                double s = plane.scale(y);
                double across = plane.beyond(s) - down + 4;
                double pixel = down > 0 ? px : plane.deep(px, s);
                boards.paint(plane.across(x, s) + 4, across, px * s, pixel, tone + 0.07, 0.3 + 0.7 * quiet, out);
            };
        }
        Ramp ramp = stage.matt(boardColor(stage));
        Texture texture = Texture.plinth(stage);
        return (x, y, down, tone, quiet, out) -> {
            double s = plane.scale(y);
            ramp.set(out, tone + 0.8 * quiet * texture.at(plane.across(x, s), plane.beyond(s) * 0.6 - down));
        };
    }

    private static Rgba boardColor(Stage stage) {
        if (stage.prompt().has(Material.MARBLE) || stage.prompt().has(Material.STONE)) {
            return RoundPodium.plinthColor(stage);
        }
        return stage.palette().ground().mix(stage.palette().shade(), 0.42);
    }

    /** The patch of sun: two or three panes across and several down, leaning with the sun, softer further down. */
    private record Panes(
            Stage stage, double x0, double y0, double w, double h, int across, int down, double lean, double back) {
        static Panes of(Stage stage, double back) {
            Box p = stage.product();
            double away = stage.away();
            double w = Math.clamp(0.36 + p.width() * 0.55, 0.42, 0.66);
            double h = Math.clamp(p.height() * 1.15 + 0.12, 0.50, 0.95);
            double lean = away * (stage.prompt().time() == DayTime.SUNSET ? 0.42 : 0.30);
            double y0 = Math.max(back - h - 0.02, -0.1);
            double x0 = p.centerX() - w / 2 - lean * 0.36 * h + away * 0.06;
            int across = stage.random(12) < 0.6 ? 2 : 3;
            return new Panes(stage, x0, y0, w, h, across, stage.random(13) < 0.5 ? 3 : 4, lean, back);
        }

        /** Sun on the wall, 0 to 1. */
        double at(double x, double y) {
            double v = (y - y0) / h;
            double u = (x - x0 - lean * (y - y0)) / w;
            // The lower part of the patch comes from further up the window: a wider penumbra.
            double blur = (0.006 + 0.020 * stage.light().softness()) * (0.5 + 0.8 * Math.clamp(v, 0, 1.4));
            double bu = blur / w;
            double bv = blur / h;
            if (u < -bu || u > 1 + bu || v < -bv) {
                return 0;
            }
            double frame = Sdf.step(-bu, bu, u) * Sdf.step(1 + bu, 1 - bu, u) * Sdf.step(-bv, bv, v);
            return frame * bars(u * across, bu * across, 0.045) * bars(v * down, bv * down, 0.04);
        }

        /** Sun on the table: the patch goes on, foreshortened, and leans the other way. */
        double onTable(double x, double y) {
            double beyond = (y - back) / Cylinder.TILT * 0.5;
            double u = (x - x0 - lean * (back - y0) - lean * 1.5 * beyond) / w;
            double blur = (0.012 + 0.024 * stage.light().softness()) / w;
            double v = (back - y0) / h + beyond / h;
            double frame = Sdf.step(-blur, blur, u) * Sdf.step(1 + blur, 1 - blur, u);
            return frame * bars(u * across, blur * across, 0.045) * Sdf.step(1.35, 1.15, v);
        }

        private static double bars(double t, double blur, double half) {
            double d = Math.abs(t - Math.rint(t));
            boolean inner = Math.rint(t) > 0.5;
            return inner ? 1 - 0.92 * Sdf.step(half + blur, half - blur, d) * Math.min(1, half / (blur * 0.6)) : 1;
        }
    }
}
