package studio.affiche.optimize.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.design.copy.CopyKind;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.pairs.Drafts;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.project.Refusal;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Tone;

class AudienceTest {
    private static final Brief BRIEF = Drafts.brief("Tea");
    /** A headline of 23 signs at the top in the middle, a price, a product of a third of the canvas. */
    private static final Design DESIGN =
            Drafts.design("a", "sunlit meadow, fresh mood, light tone", "Slow mornings, in a cup", 200);

    @TempDir
    Path folder;

    @Test
    void logOddsAreTheSumOfTheTastesThatAreMet() {
        Taste scene = new Taste(Set.of(new Trait.Scene(SceneFamily.MEADOW)), 0.5);
        Taste other = new Taste(Set.of(new Trait.Scene(SceneFamily.NEON_GRID)), 3);
        Taste both = new Taste(Set.of(new Trait.Brightness(Tone.LIGHT), new Trait.Copy(CopyKind.PRICE)), -0.2);
        Taste half = new Taste(Set.of(new Trait.Feeling(Mood.FRESH), new Trait.Copy(CopyKind.OFFER)), 4);
        var audience = new Audience("", "", 0.03, 0, 0, List.of(scene, other, both, half));
        double expected = Math.log(0.03 / 0.97) + 0.5 - 0.2;
        assertThat(audience.rate(BRIEF, DESIGN)).isCloseTo(1 / (1 + Math.exp(-expected)), within(1e-12));
        assertThat(audience.concerns()).containsExactly(Element.BACKGROUND, Element.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "scene:meadow, true", "scene:neon-grid, false", "tone:light, true", "mood:fresh, true", "copy:price, true",
        "copy:offer, false", "lead:long, true", "lead:short, false", "says:MORNINGS, true", "says:evenings, false",
        "product:large, true", "product:small, false", "place:top, true", "place:center, true", "place:bottom, false"
    })
    void traitsAreReadFromTheDesign(String trait, boolean has) {
        assertThat(Traits.of(BRIEF, DESIGN).has(Trait.of(trait))).isEqualTo(has);
    }

    @Test
    void expectationOverPeopleLiesAboveTheTypicalPersonWhereClicksAreRare() {
        var alike = new Audience("", "", 0.03, 0, 0, List.of());
        var varied = new Audience("", "", 0.03, 0.3, 0.8, List.of());
        assertThat(alike.rate(BRIEF, DESIGN)).isCloseTo(0.03, within(1e-12));
        // E exp(s z) = exp(s²/2) for rare clicks, a little less as rates saturate.
        assertThat(varied.rate(BRIEF, DESIGN)).isBetween(0.03 * 1.2, 0.03 * Math.exp(0.73 / 2));
    }

    @Test
    void clicksFollowTheTrueRateAndTheSeed() {
        var audience = new Audience("", "", 0.05, 0, 0.6, List.of(new Taste(Set.of(Trait.of("scene:meadow")), 0.7)));
        double rate = audience.rate(BRIEF, DESIGN);
        Traffic traffic = new Campaign(audience, 11).show(BRIEF, DESIGN, 200_000);
        // The crowd's own mean is some 1 % off, the draws are Bernoulli.
        assertThat(traffic.rate()).isCloseTo(rate, within(0.03 * rate + 4 * Math.sqrt(rate / 200_000)));
        assertThat(new Campaign(audience, 11).show(BRIEF, DESIGN, 200_000)).isEqualTo(traffic);
        assertThat(new Campaign(audience, 12).show(BRIEF, DESIGN, 200_000)).isNotEqualTo(traffic);
        assertThat(new Campaign(audience, 11).show(BRIEF, DESIGN.withId("b"), 200_000))
                .isNotEqualTo(traffic);
    }

    @Test
    void noiseMovesPostersBeyondWhatClicksAlonesWould() {
        var quiet = new Audience("", "", 0.05, 0, 0, List.of());
        var noisy = new Audience("", "", 0.05, 0.5, 0, List.of());
        assertThat(spread(quiet)).isCloseTo(Math.sqrt(0.05 * 0.95 / 20_000), within(0.0005));
        assertThat(spread(noisy)).isGreaterThan(0.015);
    }

    @Test
    void sixAudiencesShip() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples/audiences"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(6);
            for (Path file : all) {
                Audience audience = AudienceFile.read(file);
                assertThat(audience.rate(BRIEF, DESIGN)).as(file.toString()).isBetween(0.005, 0.2);
                assertThat(audience.description()).isNotEmpty();
            }
        }
        assertThat(sample("scenes").concerns()).containsExactly(Element.BACKGROUND);
        assertThat(sample("readers").concerns()).containsExactly(Element.TEXT);
        assertThat(sample("arrangers").concerns()).containsExactly(Element.LAYOUT);
        assertThat(sample("mixed").concerns()).hasSize(3);
        assertThat(sample("combinations").tastes()).allMatch(taste -> taste.of().size() == 2);
        assertThat(sample("indifferent").noise()).isGreaterThan(0.2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|“audience.tastes” is missing",
                "[]|“audience” must be an object",
                "{\"tastes\": []}|“audience.baseRate” is missing",
                "{\"tastes\": [], \"baseRate\": 0}|The base rate is above 0 and below 1, not 0.0",
                "{\"tastes\": [], \"baseRate\": 0.1, \"noise\": -1}|Noise and variation are 0 to 3, not -1.0 and 0.0",
                "{\"tastes\": [{\"of\": [], \"weight\": 1}], \"baseRate\": 0.1}|A taste needs at least one trait",
                "{\"tastes\": [{\"of\": [\"scene:moon\"], \"weight\": 1}], \"baseRate\": 0.1}|“scene:moon” is not a trait",
                "{\"tastes\": [{\"of\": [\"lead:short\"], \"weight\": 11}], \"baseRate\": 0.1}|The weight of a taste is −10 to 10",
                "{\"tastes\": [{\"of\": \"lead:short\", \"weight\": 1}], \"baseRate\": 0.1}|“audience.tastes[0].of” must be a list",
                "{\"tastes\": [{\"of\": [\"lead:short\"], \"weight\": 1e400}], \"baseRate\": 0.1}|is a number out of range",
                "{\"tastes\": |a.json is not valid JSON"
            })
    void audiencesThatCannotBeAreRefusedInASentence(String json, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), json);
        assertThatThrownBy(() -> AudienceFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("a.json ")
                .hasMessageContaining(reason);
    }

    private static Audience sample(String name) throws IOException {
        return AudienceFile.read(Path.of("samples/audiences", name + ".json"));
    }

    private static double spread(Audience audience) {
        var campaign = new Campaign(audience, 5);
        double sum = 0;
        double squares = 0;
        int posters = 60;
        for (int i = 0; i < posters; i++) {
            double rate = campaign.show(BRIEF, DESIGN.withId("p" + i), 20_000).rate();
            sum += rate;
            squares += rate * rate;
        }
        double mean = sum / posters;
        return Math.sqrt(squares / posters - mean * mean);
    }
}
