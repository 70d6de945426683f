package studio.affiche.app;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A gain or loss for a person, in percent, such as {@code +6.2 %} or {@code −0.9 %}. */
public final class SignedPercent {
    private SignedPercent() {}

    /**
     * The number alone. What rounds to nothing has neither sign nor decimals.
     *
     * @param part 0.1 is ten percent; finite
     * @param decimals at most
     */
    public static String number(double part, int decimals) {
        BigDecimal percent = percent(part, decimals);
        return switch (percent.signum()) {
            case 0 -> "0";
            case 1 -> "+" + percent.toPlainString();
            default -> "−" + percent.negate().toPlainString();
        };
    }

    /**
     * Whether a person sees a gain or a loss.
     *
     * @return 1 for a gain, −1 for a loss, 0 for what rounds to nothing
     */
    public static int sign(double part, int decimals) {
        return percent(part, decimals).signum();
    }

    private static BigDecimal percent(double part, int decimals) {
        return BigDecimal.valueOf(100 * part).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The number and its sign of percent. */
    public static String of(double part, int decimals) {
        return number(part, decimals) + " %";
    }
}
