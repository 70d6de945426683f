package studio.affiche.design.type;

import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Treatment;

/**
 * Type sizes for a canvas, in canvas pixels. The unit is a hundredth of the geometric mean of the sides, so that a story
 * and a banner of the same area have type of the same size.
 *
 * @param unit canvas pixels
 */
public record TypeScale(double unit) {
    /** The scale of a canvas. */
    public static TypeScale of(CanvasSize canvas) {
        return new TypeScale(Math.sqrt((double) canvas.width() * canvas.height()) / 100);
    }

    /** The size a treatment is usually set at; for headline, numeral and badge the box decides. */
    public double usual(Treatment treatment) {
        return unit
                * switch (treatment) {
                    case HEADLINE -> 10;
                    case NUMERAL -> 22;
                    case SUPPORT -> 2.7;
                    case LABEL -> 1.95;
                    case FACT -> 2.6;
                    case PILL, PLATE -> 2.5;
                    case BADGE -> 4;
                    case BAND -> 2.4;
                };
    }

    /** The smallest size at which a treatment still reads. */
    public double min(Treatment treatment) {
        return unit
                * switch (treatment) {
                    case HEADLINE -> 2.6;
                    case NUMERAL -> 5;
                    case SUPPORT, FACT, PILL, PLATE, BAND -> 1.6;
                    case LABEL -> 1.4;
                    case BADGE -> 1.8;
                };
    }

    /** The largest size a treatment grows to, however large its box. */
    public double max(Treatment treatment) {
        return unit
                * switch (treatment) {
                    case HEADLINE, NUMERAL -> 60;
                    case SUPPORT -> 3.3;
                    case LABEL -> 2.6;
                    case FACT -> 3.6;
                    case PILL, PLATE -> 3.4;
                    case BADGE -> 9;
                    case BAND -> 3;
                };
    }
}
