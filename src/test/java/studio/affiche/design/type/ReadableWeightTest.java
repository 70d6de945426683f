package studio.affiche.design.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Treatment;

class ReadableWeightTest {
    @ParameterizedTest
    @CsvSource({
        "Warm like sun, HEADLINE, 100, 300",
        "Warm like sun, HEADLINE, 300, 300",
        "Warm like sun, SUPPORT, 300, 400",
        "一盏春山, HEADLINE, 300, 400",
        "一盏春山, SUPPORT, 100, 400",
        "春の茶, HEADLINE, 200, 400",
        "첫 햇살, HEADLINE, 200, 400",
        "مرحبا, HEADLINE, 300, 400",
        "पहली, NUMERAL, 300, 400",
        "Солнце, HEADLINE, 300, 300",
        "一盏春山, HEADLINE, 900, 900"
    })
    void hairlinesAreNotChosenWhereTheyCannotBeRead(String text, Treatment treatment, int wanted, int least) {
        var style = Typesetter.uncoloured(treatment, FontRole.GROTESK, wanted, HorizontalAlign.START);
        assertThat(ReadableWeight.of(text, style)).isEqualTo(least);
    }
}
