package studio.affiche.paint;

import studio.affiche.poster.Grounding;

/**
 * The shadow that the light throws: laid down on the ground away from the light, climbing a wall where there is one, softer
 * and fainter with the distance from what throws it. The product is taken for a card that stands across the middle of its
 * base. Lengths in cells of the silhouette.
 */
final class CastShadow {
    /** How far the shadow reaches sideways, as a part of the product's height, at level light. */
    private static final double LENGTH = 0.62;
    /** How much the ground's depth is foreshortened. */
    private static final double FLATTEN = 0.16;
    /** How far light falls at least between product and wall, as a part of the product's height. */
    private static final double LEAST = 0.09;
    /** Blurred copies that are mixed for all the blurs between them. */
    private static final int LEVELS = 4;
    /** Rounds in which the place that throws a shadow is found; feet at different depths need more than one. */
    private static final int ROUNDS = 4;

    private final Base base;
    private final Ground ground;
    private final double unit;
    private final double lean;
    private final double flat;
    private final double sharpest;
    private final double softest;
    private final double fade;
    /** How far light that passes the product falls on its way to the wall. */
    private final double drop;

    private final int left;
    private final int top;
    private final int right;
    private final int bottom;

    /**
     * @param ground relative to the silhouette
     */
    CastShadow(Silhouette shape, Base base, Grounding grounding, Ground ground) {
        this.base = base;
        this.ground = ground;
        this.unit = base.unit();
        double angle = Math.toRadians(grounding.lightAngle());
        this.lean = -Math.cos(angle) / Math.max(0.35, Math.abs(Math.sin(angle))) * LENGTH;
        // A light that stands low in front throws the shadow back, up the picture.
        this.flat = FLATTEN + 0.06 * Math.abs(lean);
        this.sharpest = 0.006 * unit;
        this.softest = (0.014 + 0.085 * grounding.softness()) * unit;
        this.fade = 0.3 + 0.62 * grounding.softness();
        double front = 0;
        double far = Double.POSITIVE_INFINITY;
        double nearest = 0;
        for (Base.Foot foot : base.feet()) {
            front = Math.max(front, foot.row());
            far = Math.min(far, foot.middle());
            nearest = Math.max(nearest, foot.middle());
        }
        double standing = nearest;
        this.drop = ground.wall().map(w -> fall(standing, w)).orElse(Double.POSITIVE_INFINITY);
        double highest = climbs()
                ? Math.min(far - flat * unit, ground.wall().orElseThrow().plane() - (unit - drop))
                : far - flat * unit;
        int margin = (int) Math.ceil(3.2 * softest) + 1;
        int sideways = (int) Math.ceil(Math.abs(lean) * unit);
        this.left = (lean < 0 ? -sideways : 0) - margin;
        this.right = shape.width() + (lean < 0 ? 0 : sideways) + margin;
        this.top = (int) Math.floor(highest) - margin;
        this.bottom = (int) Math.ceil(front) + margin;
    }

    /** A product stands before the wall, even if its base reaches behind the wall's foot: there light falls a little. */
    private double fall(double middle, Ground.Wall wall) {
        return Math.max(LEAST * unit, (middle - wall.plane()) / flat);
    }

    private boolean climbs() {
        return drop < unit;
    }

    /**
     * The shadow of a body on the background right behind it, before which it hangs.
     *
     * @param unit the product's height
     */
    static Patch behind(Silhouette shape, Patch.Coverage body, double unit, Grounding grounding) {
        double angle = Math.toRadians(grounding.lightAngle());
        double size = Math.min(unit, 1.2 * shape.width());
        double distance = 0.055 * size;
        double dx = -Math.cos(angle) * distance;
        double dy = Math.max(0.3, Math.sin(angle)) * distance;
        double sigma = (0.008 + 0.055 * grounding.softness()) * size;
        int margin = (int) Math.ceil(3.2 * sigma + distance) + 1;
        return Patch.of(
                        -margin,
                        -margin,
                        shape.width() + margin,
                        shape.height() + margin,
                        1,
                        (x, y) -> body.at(x - dx, y - dy))
                .blurred(sigma, sigma);
    }

    /** The shadow of a body on the ground and on the wall. */
    Patch of(Patch.Coverage body) {
        Patch floor = patch((x, y) -> floor(body, x, y));
        double ratio = Math.pow(softest / sharpest, 1.0 / (LEVELS - 1));
        Patch[] soft = new Patch[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            double sigma = sharpest * Math.pow(ratio, i);
            soft[i] = floor.blurred(sigma, 0.55 * sigma);
        }
        Patch wall = climbs() ? wall(body) : floor;
        return patch((x, y) -> {
            double here = ground.onFace(x, y);
            double value = here > 0 ? here * mixed(soft, ratio, x, y) : 0;
            return here < 1 && climbs() ? value + (1 - here) * ground.onWall(x, y) * wall.at(x, y) : value;
        });
    }

    private Patch patch(Patch.Coverage coverage) {
        return Patch.of(left, top, right, bottom, 1, coverage);
    }

    /** What of a body keeps the light off a place on the floor. What is in front of its middle throws no shadow. */
    private double floor(Patch.Coverage body, double x, double y) {
        double at = x;
        double high = 0;
        for (int i = 0; i < ROUNDS; i++) {
            high = (base.middle(at) - y) / flat;
            at = x - lean * high;
        }
        return high < 0 || high > unit ? 0 : body.at(at, base.middle(at) - high) * (1 - fade * high / unit);
    }

    /** The floor's shadow, as soft as it is at a place: from the two blurs next to that. */
    private double mixed(Patch[] soft, double ratio, double x, double y) {
        double high = Math.clamp((base.middle(x) - y) / flat / unit, 0, 1);
        double sigma = sharpest + (softest - sharpest) * high;
        double level = Math.clamp(Math.log(sigma / sharpest) / Math.log(ratio), 0, LEVELS - 1);
        int under = Math.min(LEVELS - 2, (int) level);
        double part = level - under;
        return soft[under].at(x, y) * (1 - part) + soft[under + 1].at(x, y) * part;
    }

    /** The upper part of a body, upright on the wall, moved by what the light falls and drifts on its way there. */
    private Patch wall(Patch.Coverage body) {
        Ground.Wall wall = ground.wall().orElseThrow();
        double sigma = Math.max(sharpest, softest * drop / unit);
        return patch((x, y) -> {
                    double at = x;
                    double fall = drop;
                    for (int i = 0; i < ROUNDS; i++) {
                        fall = fall(base.middle(at), wall);
                        at = x - lean * fall;
                    }
                    double high = wall.plane() - y + fall;
                    return high < 0 ? 0 : body.at(at, base.middle(at) - high) * (1 - fade * fall / unit);
                })
                .blurred(sigma, sigma);
    }
}
