package studio.affiche.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Plate;

/** Letters against the product, other letters and the canvas' edge, counted in pixels of ink. */
final class InkChecks {
    private static final double HIDDEN_WARNING = 0.14;
    private static final double HIDDEN_ERROR = 0.24;
    private static final double SMALL_HIDDEN = 0.01;
    private static final double CUT = 0.004;
    private static final double ON_PRODUCT = 0.02;
    private static final double TOUCHING = 0.004;
    private static final double MARGIN_ERROR = 0.016;
    private static final double MARGIN_WARNING = 0.034;

    private InkChecks() {}

    static List<Finding> of(Evidence e) {
        var findings = new ArrayList<Finding>();
        int product = Evidence.productLayer(e.poster())
                .map(p -> e.poster().indexOf(p.id()))
                .orElse(-1);
        for (Ink ink : e.inks()) {
            double area = ink.mask().area();
            if (ink.outside() > CUT) {
                findings.add(Finding.error(
                                Check.CUT, ink.outside(), "“" + ink.words() + "” is cut by the edge of the canvas")
                        .at(ink.layer().id()));
            }
            if (product >= 0 && area > 0) {
                double shared = ink.mask().shared(e.product()) / area;
                if (ink.index() < product) {
                    hidden(e, ink, shared, findings);
                } else if (shared > ON_PRODUCT && !isBadge(ink.layer())) {
                    findings.add(Finding.error(Check.TOUCHING, shared, "“" + ink.words() + "” lies over the product")
                            .at(ink.layer().id()));
                }
            }
            margin(ink, findings);
        }
        touching(e, findings);
        return findings;
    }

    private static void hidden(Evidence e, Ink ink, double shared, List<Finding> findings) {
        boolean headline = e.headline().filter(h -> h.index() == ink.index()).isPresent() || e.isNumeral(ink);
        double error = headline ? HIDDEN_ERROR : SMALL_HIDDEN * 4;
        double warning = headline ? HIDDEN_WARNING : SMALL_HIDDEN;
        if (shared > warning) {
            findings.add(new Finding(
                    Check.HIDDEN,
                    shared > error ? Severity.ERROR : Severity.WARNING,
                    shared,
                    "The product hides " + Math.round(shared * 100) + " % of “" + ink.words() + "”",
                    Optional.of(ink.layer().id())));
        }
    }

    /** Letters on a plate keep their distance by the plate. */
    private static void margin(Ink ink, List<Finding> findings) {
        if (ink.layer().plate().isPresent()) {
            return;
        }
        double margin = (double) ink.mask().margin() / Evidence.SHORT_SIDE;
        if (margin < MARGIN_WARNING) {
            findings.add(new Finding(
                    Check.MARGIN,
                    margin < MARGIN_ERROR ? Severity.ERROR : Severity.WARNING,
                    margin,
                    "“" + ink.words() + "” stands too near to the edge of the canvas",
                    Optional.of(ink.layer().id())));
        }
    }

    private static void touching(Evidence e, List<Finding> findings) {
        for (int i = 0; i < e.inks().size(); i++) {
            Ink one = e.inks().get(i);
            Mask grown = one.mask().grown(1);
            for (int k = 0; k < i; k++) {
                Ink other = e.inks().get(k);
                double least = Math.min(one.mask().area(), other.mask().area());
                double shared = least == 0 ? 0 : grown.shared(other.mask()) / least;
                if (shared > TOUCHING) {
                    findings.add(Finding.error(
                                    Check.TOUCHING, shared, "“" + one.words() + "” touches “" + other.words() + "”")
                            .at(one.layer().id()));
                }
            }
        }
    }

    /** A round plate may overlap the product on purpose. */
    private static boolean isBadge(Layer.Text layer) {
        return layer.plate()
                .map(Plate::outline)
                .filter(Outline.Ellipse.class::isInstance)
                .isPresent();
    }
}
