package studio.affiche.judge;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.scene.ScenePrompts;

/** Size, stand and visibility of the product, and the balance of the whole. */
final class ProductChecks {
    private static final double SMALLEST_BOX = 0.09;
    private static final double LARGEST_BOX = 0.70;
    private static final double SMALLEST_GOOD = 0.11;
    private static final double CUT = 0.01;
    private static final double STANDING = 1;
    private static final double FLOATING = 14;
    private static final double SEEN_ERROR = 0.05;
    private static final double SEEN_WARNING = 0.09;
    private static final double OFF_BALANCE = 0.3;

    private ProductChecks() {}

    static List<Finding> of(Evidence e) {
        var findings = new ArrayList<Finding>();
        Optional<Layer.Product> product = Evidence.productLayer(e.poster());
        if (product.isEmpty()) {
            return List.of(Finding.error(Check.PRODUCT_SIZE, 0, "The product is not on the poster"));
        }
        size(e, product.get(), findings);
        upright(e, product.get(), findings);
        if (e.productOutside() > CUT) {
            findings.add(
                    Finding.error(Check.PRODUCT_CUT, e.productOutside(), "The product is cut by the edge of the canvas")
                            .at(product.get().id()));
        }
        double seen = contrast(e);
        if (seen < SEEN_WARNING) {
            findings.add(new Finding(
                    Check.PRODUCT_CONTRAST,
                    seen < SEEN_ERROR ? Severity.ERROR : Severity.WARNING,
                    seen,
                    "The product can hardly be told from the ground",
                    Optional.of(product.get().id())));
        }
        double balance = balance(e);
        if (Math.abs(balance) > OFF_BALANCE) {
            findings.add(Finding.warning(
                    Check.BALANCE,
                    balance,
                    "The poster is heavy on the " + (balance < 0 ? "left" : "right") + " and empty on the other side"));
        }
        return findings;
    }

    private static void size(Evidence e, Layer.Product product, List<Finding> findings) {
        Box box = product.frame().box().standing(e.subject().product().aspect());
        double share = box.area() / ((double) e.size().width() * e.size().height());
        if (share < SMALLEST_GOOD || share > LARGEST_BOX) {
            findings.add(new Finding(
                    Check.PRODUCT_SIZE,
                    share < SMALLEST_BOX || share > LARGEST_BOX ? Severity.ERROR : Severity.WARNING,
                    share,
                    "The product takes " + Math.round(share * 100) + " % of the canvas",
                    Optional.of(product.id())));
        }
    }

    private static void upright(Evidence e, Layer.Product product, List<Finding> findings) {
        double tilt = Math.abs(Math.IEEEremainder(product.frame().rotation(), 360));
        boolean stands = e.poster().layers(Layer.Background.class).stream()
                .map(Layer.Background::backdrop)
                .filter(Backdrop.Scene.class::isInstance)
                .map(Backdrop.Scene.class::cast)
                .anyMatch(s -> ScenePrompts.read(s.prompt()).family().stands());
        if (tilt > (stands ? STANDING : FLOATING)) {
            findings.add(Finding.error(
                            Check.UPRIGHT,
                            tilt,
                            "The product is tilted by " + Math.round(tilt) + "°"
                                    + (stands ? " though it stands on a ground" : ""))
                    .at(product.id()));
        }
    }

    /**
     * The upper quartile of the OKLab distance between the product's outline and the ground beside it: a product of which
     * a part of the outline is lost is still seen by the rest.
     */
    private static double contrast(Evidence e) {
        BufferedImage ground = e.ground();
        Mask mask = e.product();
        Mask grown = mask.grown(2);
        Oklab product = mean(e.subject().product().palette());
        double[] distances = new double[mask.width() * mask.height()];
        int n = 0;
        for (int y = 0; y < mask.height(); y++) {
            for (int x = 0; x < mask.width(); x++) {
                if (mask.at(x, y) < 30 && grown.at(x, y) >= 128) {
                    int rgb = ground.getRGB(
                            Math.min(ground.getWidth() - 1, x * ground.getWidth() / mask.width()),
                            Math.min(ground.getHeight() - 1, y * ground.getHeight() / mask.height()));
                    Oklab beside = Oklab.of(new Rgba(rgb | 0xff000000));
                    distances[n++] = nearest(e.subject().product().palette(), beside, product);
                }
            }
        }
        if (n == 0) {
            return 1;
        }
        java.util.Arrays.sort(distances, 0, n);
        return distances[n * 3 / 4];
    }

    /** The distance from the colour of the product that has the largest share, or from its mean where that is farther. */
    private static double nearest(List<Rgba> palette, Oklab beside, Oklab mean) {
        return Math.max(Oklab.of(palette.getFirst()).distance(beside), mean.distance(beside));
    }

    private static Oklab mean(List<Rgba> colors) {
        double l = 0;
        double a = 0;
        double b = 0;
        for (Rgba color : colors) {
            Oklab c = Oklab.of(color);
            l += c.l();
            a += c.a();
            b += c.b();
        }
        int n = colors.size();
        return new Oklab(l / n, a / n, b / n);
    }

    /** -1 all weight at the left edge, 1 all at the right. */
    private static double balance(Evidence e) {
        double width = e.size().width();
        Box product = Evidence.productLayer(e.poster()).orElseThrow().frame().box();
        double weight = product.area();
        double moment = weight * product.centerX();
        for (Ink ink : e.inks()) {
            Box box = ink.layer().frame().box();
            double w = ink.mask().area() / (e.scale() * e.scale()) * 2.5;
            weight += w;
            moment += w * box.centerX();
        }
        return weight == 0 ? 0 : moment / weight / width * 2 - 1;
    }
}
