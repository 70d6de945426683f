package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.poster.Element;

class EntrantTest {
    @Test
    void aMethodSaysWhatIsLoweredWhichPairsCountAndBeta() {
        assertThat(Entrant.of("idpo/soft@5.5").plan())
                .isEqualTo(new OptimizePlan(
                        OptimizePlan.Objective.IDPO,
                        5,
                        OptionalDouble.of(5.5),
                        OptimizePlan.Sureness.SOFT,
                        EnumSet.allOf(Element.class),
                        1));
        assertThat(Entrant.of("background/paper").plan())
                .isEqualTo(new OptimizePlan(
                        OptimizePlan.Objective.IDPO,
                        5,
                        OptionalDouble.empty(),
                        OptimizePlan.Sureness.ONE_POINT,
                        EnumSet.of(Element.BACKGROUND),
                        1));
        assertThat(Entrant.of("dpo-sum@0.1").plan().objective()).isEqualTo(OptimizePlan.Objective.DPO_SUM);
        assertThat(Entrant.of("winners").name()).isEqualTo("winners");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ppo", "idpo/hard", "idpo@", "idpo@-1", "idpo@0", "idpo@5/soft", "IDPO"})
    void whatIsNoMethodIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Entrant.of(text));
    }
}
