package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;

class BriefModelTest {
    private final BriefModel brief = new BriefModel();

    @Test
    void whatIsTooMuchIsLeftOutWithASentence() {
        String many = IntStream.range(0, 300).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
        assertThat(brief.addLines(many)).hasValueSatisfying(s -> assertThat(s).contains("100 lines were left out"));
        assertThat(brief.copy()).hasSize(Brief.MAX_CANDIDATES);
    }

    @Test
    void aLineThatIsTooLongIsLeftOutWithASentence() {
        assertThat(brief.addLines("x".repeat(10_000) + "\nshort"))
                .hasValueSatisfying(s -> assertThat(s).contains("500 characters"));
        assertThat(brief.copy()).extracting(Candidate::text).containsExactly("short");
    }

    @Test
    void aLineWrittenOverWithNothingOrWithAnotherLineGoesAway() {
        brief.addLines("one\ntwo\nthree");
        brief.changeLine(0, "  ");
        brief.changeLine(0, "three");
        assertThat(brief.copy()).extracting(Candidate::text).containsExactly("three");
        brief.changeLine(0, " 3 ");
        assertThat(brief.copy()).extracting(Candidate::text).containsExactly("3");
    }
}
