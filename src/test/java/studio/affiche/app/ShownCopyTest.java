package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;

class ShownCopyTest {
    private static Brief brief(String... lines) {
        return new Brief(
                "Serum",
                Optional.empty(),
                Candidate.of(List.of(lines)),
                "",
                CanvasPreset.PORTRAIT.size(),
                new BrandKit(List.of(), Optional.of("Inter"), Optional.of("Nonexistent"), Optional.empty()));
    }

    /** On a machine that shows Latin letters and ASCII only. */
    private static ShownCopy shown(Brief brief) {
        return ShownCopy.of(
                brief,
                text -> text.codePoints()
                        .filter(cp -> cp > 0x24F && cp != 0x200B && cp != 0x200D)
                        .boxed()
                        .collect(Collectors.toUnmodifiableSet()),
                Set.of("Inter")::contains);
    }

    @Test
    void emojiAreTakenOutOfTheirLine() {
        ShownCopy shown = shown(brief("Calm \uD83C\uDF89 skin \uD83C\uDF89", "From 39"));
        assertThat(shown.brief().candidates()).containsExactly("Calm skin", "From 39");
        assertThat(shown.remarks().getFirst()).contains("Calm", "set without", "U+1F389", "Noto Emoji");
    }

    @Test
    void aLineWhoseLettersCannotBeShownIsLeftOutAsAWhole() {
        ShownCopy shown = shown(brief("Calm skin", "សួស្តី 50%"));
        assertThat(shown.brief().candidates()).containsExactly("Calm skin");
        assertThat(shown.remarks().getFirst()).contains("left out", "Khmer", "Noto Sans Khmer");
    }

    @Test
    void copyOfWhichNothingCanBeShownIsRefusedInASentence() {
        for (Brief brief : List.of(brief("မြန်မာ"), brief("ᏣᎳᎩ"), brief("\uD83C\uDF89"), brief("\u200B", "\u00A0"))) {
            assertThat(ShownCopy.nothing(brief, shown(brief)))
                    .hasValueSatisfying(why -> assertThat(why).startsWith("No line of the copy can be set: "));
        }
    }

    @Test
    void brandFontsThatAreMissingAreTold() {
        assertThat(shown(brief("Calm skin")).remarks())
                .singleElement()
                .asString()
                .contains("Nonexistent");
    }
}
