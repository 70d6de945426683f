package studio.affiche.design.type;

import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Treatment;

/**
 * Type sizes for a canvas, in canvas pixels. The unit is a hundredth of the geometric mean of the sides, so that a story
 * and a banner of the same area have type of the same size.
 *
 * @param unit canvas pixels
 * @param smallest size of any text, canvas pixels
 */
public record TypeScale(double unit, double smallest) {
    /** The size of a fact's name in parts of its value's. */
    static final double FACT_NAME = 0.8;

    /** Nothing is set smaller than this on a canvas whose short side is 1080 pixels. */
    private static final double SMALLEST = 24.2;

    /** The scale of a canvas. */
    public static TypeScale of(CanvasSize canvas) {
        return new TypeScale(
                Math.sqrt((double) canvas.width() * canvas.height()) / 100, SMALLEST * canvas.shortSide() / 1080);
    }

    /** The size a treatment is usually set at; for headline, numeral and badge the box decides. */
    public double usual(Treatment treatment) {
        return unit
                * switch (treatment) {
                    case HEADLINE -> 10;
                    case NUMERAL -> 22;
                    case SUPPORT -> 2.8;
                    case LABEL -> 2.25;
                    case FACT -> 2.8;
                    case PILL, PLATE -> 2.7;
                    case BADGE -> 4;
                    case BAND -> 2.6;
                };
    }

    /** The smallest size at which a treatment still reads; the name of a fact is set smaller than its value. */
    public double min(Treatment treatment) {
        double least = unit
                * switch (treatment) {
                    case HEADLINE -> 3.4;
                    case NUMERAL -> 5;
                    case SUPPORT, FACT, PILL, PLATE, BAND, LABEL, BADGE -> 1.6;
                };
        return Math.max(least, treatment == Treatment.FACT ? smallest / FACT_NAME : smallest);
    }

    /** The largest size a treatment grows to, however large its box. */
    public double max(Treatment treatment) {
        return unit
                * switch (treatment) {
                    case HEADLINE, NUMERAL -> 60;
                    case SUPPORT -> 3.3;
                    case LABEL -> 2.8;
                    case FACT -> 3.6;
                    case PILL, PLATE -> 3.4;
                    case BADGE -> 9;
                    case BAND -> 3;
                };
    }
}
