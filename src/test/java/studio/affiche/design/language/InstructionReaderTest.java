package studio.affiche.design.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasSize;

class InstructionReaderTest {
    @Test
    void publishedInstructionsAreRead() throws AnswerException {
        var read = InstructionReader.read(
                "Given the product image and [Easy to fold, Write and smooth, Thick and firm paper], generate the"
                        + " background prompt, selected text, and layout.",
                List.of());
        assertThat(read.candidates()).containsExactly("Easy to fold", "Write and smooth", "Thick and firm paper");
        assertThat(read.canvas()).isEmpty();
        assertThat(read.direction()).isEmpty();
    }

    @Test
    void ourOwnComeBackWhereCopyWithCommasIsKnown() throws AnswerException {
        var brief = new Brief(
                "Tea",
                Optional.empty(),
                Candidate.of(List.of("Slow, green, alive", "Taste it →", "[limited], today")),
                "podium. Warm",
                new CanvasSize(1080, 1920),
                BrandKit.NONE);
        var read = InstructionReader.read(
                DesignLanguage.instruction(brief), List.of("Slow, green, alive", "[limited], today"));
        assertThat(read.candidates()).isEqualTo(brief.candidates());
        assertThat(read.canvas()).contains(brief.size());
        assertThat(read.direction()).isEqualTo(brief.direction());
    }

    @Test
    void canvasesThatCannotBeAreLeftOut() throws AnswerException {
        assertThat(InstructionReader.read("[a], generate it. Canvas 1 x 99999, aspect 1.", List.of())
                        .canvas())
                .isEmpty();
    }

    @Test
    void questionsWithoutCopyAreRefused() {
        assertThatThrownBy(() -> InstructionReader.read("Make a poster", List.of()))
                .isInstanceOf(AnswerException.class)
                .hasMessageContaining("no list of copy");
        assertThatThrownBy(() -> InstructionReader.read("x".repeat(AnswerReader.MAX_LENGTH + 1), List.of()))
                .isInstanceOf(AnswerException.class)
                .hasMessageContaining("characters");
    }
}
