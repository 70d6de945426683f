package studio.affiche.design.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.poster.Brief;

class ExchangesTest {
    private static Brief brief(String... candidates) {
        return BriefMaker.toTeach().brief(3).brief().withCopy(studio.affiche.poster.Candidate.of(List.of(candidates)));
    }

    @Test
    void oneLineIsExchangedForAnotherOfItsKindAndAboutItsLength() {
        Brief brief = brief("Made to be handed down", "Carry less, better", "€420", "€398", "Find your colour →");
        assertThat(Exchanges.of(brief, List.of("Made to be handed down", "€420")))
                .containsExactly(List.of("Made to be handed down", "€398"), List.of("Carry less, better", "€420"));
    }

    @Test
    void whatTheDesignSaysAlreadyIsNotSaidTwice() {
        Brief brief = brief("€420", "€398");
        assertThat(Exchanges.of(brief, List.of("€420", "€398"))).isEmpty();
        assertThat(Exchanges.of(brief, List.of("€420"))).containsExactly(List.of("€398"));
    }

    @Test
    void aLineOfAnotherLengthWouldNotFitItsBox() {
        Brief brief = brief("Go", "Made to be handed down, from one piece of leather and by hand");
        assertThat(Exchanges.of(brief, List.of("Go"))).isEmpty();
    }
}
