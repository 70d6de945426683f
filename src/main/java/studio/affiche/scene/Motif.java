package studio.affiche.scene;

/** Flat figures as signed distances about the origin, about 1 in size each way. */
enum Motif {
    DISC {
        @Override
        double at(double u, double v) {
            return Math.hypot(u, v) - 0.8;
        }
    },
    RING {
        @Override
        double at(double u, double v) {
            return Math.abs(Math.hypot(u, v) - 0.66) - 0.20;
        }
    },
    HALF_DISC {
        @Override
        double at(double u, double v) {
            return Math.max(Math.hypot(u, v + 0.4) - 0.95, -0.4 - v);
        }
    },
    /** A quarter of a disc, its corner at the lower left. */
    QUARTER {
        @Override
        double at(double u, double v) {
            double x = u + 0.75;
            double y = 0.75 - v;
            return Math.max(Math.hypot(x, y) - 1.5, Math.max(-x, -y));
        }
    },
    TRIANGLE {
        @Override
        double at(double u, double v) {
            double side = Math.abs(u) * 0.8660254 + v * 0.5;
            return Math.max(side - 0.46, -v - 0.46) - 0.04;
        }
    },
    /** The outline of a triangle. */
    FRAME {
        @Override
        double at(double u, double v) {
            return Math.abs(TRIANGLE.at(u, v) + 0.09) - 0.09;
        }
    },
    CROSS {
        @Override
        double at(double u, double v) {
            return Math.min(Sdf.roundBox(u, v, 0, 0, 0.8, 0.22, 0.06), Sdf.roundBox(u, v, 0, 0, 0.22, 0.8, 0.06));
        }
    },
    PILL {
        @Override
        double at(double u, double v) {
            return Sdf.roundBox(u, v, 0, 0, 0.95, 0.26, 0.26);
        }
    },
    /** Three pills one below the other, each moved on. */
    PILLS {
        @Override
        double at(double u, double v) {
            double row = Math.clamp(Math.rint(v / 0.5), -1, 1);
            return Sdf.roundBox(u - 0.22 * row, v - 0.5 * row, 0, 0, 0.72, 0.15, 0.15);
        }
    },
    SQUIGGLE {
        @Override
        double at(double u, double v) {
            double at = Math.clamp(u, -1.18, 1.18);
            double phase = 7.98 * at;
            double slope = 0.26 * 7.98 * Math.cos(phase);
            double off = (v - 0.26 * Math.sin(phase)) / Math.sqrt(1 + slope * slope);
            return Math.hypot(off, u - at) - 0.115;
        }
    },
    ZIGZAG {
        @Override
        double at(double u, double v) {
            double at = Math.clamp(u, -1.2, 1.2);
            double saw = at / 0.6;
            double tooth = 4 * Math.abs(saw - Math.floor(saw) - 0.5) - 1;
            double off = (v - 0.22 * tooth) * 0.5628;
            return Math.max(Math.abs(off) - 0.115, Math.abs(u) - 1.2);
        }
    },
    /** Five by five dots. */
    DOTS {
        @Override
        double at(double u, double v) {
            double x = u - 0.4 * Math.clamp(Math.rint(u / 0.4), -2, 2);
            double y = v - 0.4 * Math.clamp(Math.rint(v / 0.4), -2, 2);
            return Math.hypot(x, y) - 0.085;
        }
    },
    /** A disc cut into stripes. */
    STRIPES {
        @Override
        double at(double u, double v) {
            double t = v / 0.32;
            double stripe = (Math.abs(t - Math.floor(t) - 0.5) - 0.27) * 0.32;
            return Math.max(Math.hypot(u, v) - 0.9, stripe);
        }
    },
    /** Four by four fields of a chequerboard, every other one. */
    CHEQUERS {
        @Override
        double at(double u, double v) {
            double cell = 0.42;
            double i = Math.floor(u / cell);
            double j = Math.floor(v / cell);
            double du = Math.abs(u - (i + 0.5) * cell);
            double dv = Math.abs(v - (j + 0.5) * cell);
            double within = Math.max(du, dv) - cell / 2;
            boolean filled = ((long) i + (long) j & 1) == 0;
            return Math.max(filled ? within : -within, Math.max(Math.abs(u), Math.abs(v)) - 2 * cell);
        }
    };

    /** No figure reaches further than this from the origin. */
    static final double REACH = 1.4;

    /** Signed distance at a point. */
    abstract double at(double u, double v);
}
