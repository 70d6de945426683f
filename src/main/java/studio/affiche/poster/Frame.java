package studio.affiche.poster;

/**
 * Where a layer stands.
 *
 * @param box before rotation, in canvas pixels; it may reach outside the canvas
 * @param rotation degrees clockwise about the middle of the box
 */
public record Frame(Box box, double rotation) {
    public Frame {
        if (!Double.isFinite(rotation)) {
            throw new IllegalArgumentException("A rotation is a finite number of degrees");
        }
    }

    /** An upright frame. */
    public static Frame of(Box box) {
        return new Frame(box, 0);
    }

    public Frame withBox(Box value) {
        return new Frame(value, rotation);
    }

    public Frame withRotation(double value) {
        return new Frame(box, value);
    }
}
