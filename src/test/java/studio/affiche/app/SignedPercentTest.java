package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedPercentTest {
    @ParameterizedTest
    @CsvSource({
        "0.062, 1, +6.2 %",
        "-0.009, 1, −0.9 %",
        "-0.004, 0, 0 %",
        "0.004, 0, 0 %",
        "-0.0, 1, 0 %",
        "-0.0004, 1, 0 %",
        "-0.006, 0, −1 %",
        "1.5, 0, +150 %"
    })
    void whatRoundsToNothingHasNoSign(double part, int decimals, String shown) {
        assertThat(SignedPercent.of(part, decimals)).isEqualTo(shown);
        assertThat(SignedPercent.sign(part, decimals))
                .isEqualTo(shown.startsWith("+") ? 1 : shown.startsWith("−") ? -1 : 0);
    }
}
