package studio.affiche.segment.stage;

/** A number, mostly 0 to 1, at each place of a picture whose longer side is 1. */
@FunctionalInterface
interface Pattern {
    float at(float u, float v);

    /** Smooth noise with features of about one cell. */
    static Pattern noise(Dice dice, double cells) {
        int side = 32;
        float[] lattice = new float[side * side];
        for (int i = 0; i < lattice.length; i++) {
            lattice[i] = (float) dice.between(0, 1);
        }
        float k = (float) cells;
        return (u, v) -> {
            float x = u * k + 1000;
            float y = v * k + 1000;
            int ix = (int) x;
            int iy = (int) y;
            float tx = smooth(x - ix);
            float ty = smooth(y - iy);
            int left = ix & (side - 1);
            int right = (ix + 1) & (side - 1);
            int top = (iy & (side - 1)) * side;
            int bottom = ((iy + 1) & (side - 1)) * side;
            float above = lattice[top + left] + tx * (lattice[top + right] - lattice[top + left]);
            float below = lattice[bottom + left] + tx * (lattice[bottom + right] - lattice[bottom + left]);
            return above + ty * (below - above);
        };
    }

    /** Noise with finer noise on it. */
    static Pattern rough(Dice dice, double cells) {
        Pattern coarse = noise(dice, cells);
        Pattern middle = noise(dice, cells * 2.3);
        Pattern fine = noise(dice, cells * 5.1);
        return (u, v) -> 0.55f * coarse.at(u, v) + 0.3f * middle.at(u, v) + 0.15f * fine.at(u, v);
    }

    /** From 0 to 1 along a direction, over a length around a middle. */
    static Pattern ramp(double radians, double middleU, double middleV, double length) {
        float x = (float) (Math.cos(radians) / length);
        float y = (float) (Math.sin(radians) / length);
        float o = (float) (0.5 - middleU * x - middleV * y);
        return (u, v) -> Math.clamp(u * x + v * y + o, 0, 1);
    }

    /** 1 in a middle, down to 0 at a radius. */
    static Pattern pool(double middleU, double middleV, double radius, double squash) {
        float cu = (float) middleU;
        float cv = (float) middleV;
        float r = (float) (1 / radius);
        float s = (float) (squash / radius);
        return (u, v) -> {
            float x = (u - cu) * r;
            float y = (v - cv) * s;
            float d = x * x + y * y;
            return d >= 1 ? 0 : (1 - d) * (1 - d);
        };
    }

    /** Bands of 0 and 1 across a direction, with soft edges. */
    static Pattern bands(double radians, double period, double share, double soft) {
        float x = (float) (Math.cos(radians) / period);
        float y = (float) (Math.sin(radians) / period);
        float half = (float) share / 2;
        float edge = (float) Math.max(soft, 1e-3);
        return (u, v) -> {
            float t = u * x + v * y + 1000;
            float d = Math.abs(t - (int) t - 0.5f);
            return smooth(Math.clamp((half - d) / edge + 0.5f, 0, 1));
        };
    }

    /** Stretched along the axes after a turn. */
    default Pattern turned(double radians, double alongU, double alongV) {
        float c = (float) Math.cos(radians);
        float s = (float) Math.sin(radians);
        float a = (float) alongU;
        float b = (float) alongV;
        return (u, v) -> at((u * c + v * s) * a, (v * c - u * s) * b);
    }

    /** Moved about by another pattern. */
    default Pattern bent(Pattern by, double amount) {
        float k = (float) amount;
        return (u, v) -> {
            float d = k * (by.at(u, v) - 0.5f);
            return at(u + d, v + d);
        };
    }

    /** Values between two limits drawn apart to 0 and 1. */
    default Pattern steep(double low, double high) {
        float o = (float) low;
        float k = (float) (1 / (high - low));
        return (u, v) -> smooth(Math.clamp((at(u, v) - o) * k, 0, 1));
    }

    static float smooth(float t) {
        return t * t * (3 - 2 * t);
    }
}
