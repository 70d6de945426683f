package studio.affiche.design.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.affiche.poster.FontRole;
import studio.affiche.scene.Mood;

class TypePairingsTest {
    @Test
    void thereAreManyAndNoTwoAreAlike() {
        List<Voice> voices =
                Arrays.stream(TypePairings.values()).map(TypePairings::voice).toList();
        assertThat(voices).hasSizeGreaterThanOrEqualTo(14).doesNotHaveDuplicates();
        assertThat(voices).extracting(Voice::heading).contains(FontRole.values());
        assertThat(voices)
                .allMatch(v -> v.headingWeight() >= 300 && v.headingWeight() <= 900 && v.headingWeight() % 100 == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "LUXURIOUS, perfume, DIDONE, 400",
        "LUXURIOUS, Jewellery, DIDONE, 400",
        "WARM, coffee, WARM_SERIF, 700",
        "BOLD, electronics, GROTESK, 800",
        "PLAYFUL, soda, DISPLAY, 900",
        "CALM, tea, SERIF, 700"
    })
    void whatSuitsMoodAndTradeComesFirst(Mood mood, String trade, FontRole heading, int weight) {
        Voice first = TypePairings.suited(mood, trade).getFirst();
        assertThat(first.heading()).isEqualTo(heading);
        assertThat(first.headingWeight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void everyMoodHasAChoiceOfHeadings(Mood mood) {
        assertThat(TypePairings.suited(mood, "").stream().map(Voice::heading).distinct())
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aTradeThatIsNotKnownCountsForNothing() {
        assertThat(TypePairings.suited(Mood.LUXURIOUS, "zeppelins")).isEqualTo(TypePairings.suited(Mood.LUXURIOUS, ""));
        assertThat(TypePairings.suited(Mood.ANY, "zeppelins")).hasSameSizeAs(TypePairings.values());
    }
}
