package studio.affiche.design.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

class CopyReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADLINE       | Warm like the first sun",
                "HEADLINE       | Summer in a can",
                "HEADLINE       | 一芽一叶 头采鲜香",
                "HEADLINE       | Lighter than your excuses",
                "HEADLINE       | 夜间修护 一夜透亮",
                "HEADLINE       | Turn the city off",
                "SUPPORT        | Neroli, amber and sea salt. Lasts from dawn to dinner.",
                "SUPPORT        | Recycled knit, grip that holds in the rain, sixty days to change your mind.",
                "LABEL          | Botanical night serum",
                "PRICE          | 50 ml — €68",
                "PRICE          | €199",
                "PRICE          | ¥128 / 100g",
                "PRICE          | Stride Two — €119",
                "OFFER          | Save 30 %",
                "OFFER          | 春茶限量预售",
                "OFFER          | 20 % off",
                "OFFER          | Free shipping",
                "OFFER          | 第二盏半价",
                "NUMERAL        | 198 g",
                "NUMERAL        | 50 h",
                "FACT           | 50 h battery",
                "FACT           | −42 dB noise cancelling",
                "FACT           | 98 % plant-based, zero perfume",
                "FACT           | 30小时 超长续航",
                "FACT           | 4 ingredients",
                "FACT           | 18 个月 以上",
                "CLAIM          | Fragrance free",
                "CLAIM          | Vegan",
                "CLAIM          | 手工炒制",
                "CLAIM          | 海拔 600 米",
                "CALL_TO_ACTION | Discover the set →",
                "CALL_TO_ACTION | Find yours",
                "CALL_TO_ACTION | 立即选购",
            })
    void readsALineForWhatItIs(CopyKind kind, String line) {
        assertThat(CopyReader.read(line, "Botanical night serum").kind()).isEqualTo(kind);
    }

    @Test
    void readsABriefAsAWhole() {
        List<CopyLine> read = CopyReader.read(
                List.of(
                        "AERO · WIRELESS ANC HEADPHONES",
                        "Turn the city off",
                        "Only the music",
                        "Six microphones listen to the street so that you don't have to.",
                        "50 h battery",
                        "248 g",
                        "€199",
                        "Try them for 60 days →"),
                "Aero wireless headphones");
        assertThat(read)
                .extracting(CopyLine::role)
                .containsExactly(
                        CopyRole.BRAND,
                        CopyRole.SLOGAN,
                        CopyRole.SLOGAN,
                        CopyRole.SUPPORT,
                        CopyRole.FACT,
                        CopyRole.FACT,
                        CopyRole.PRICE,
                        CopyRole.CALL_TO_ACTION);
        assertThat(read.stream().filter(l -> l.headline() >= CopyLine.MAY_HEAD).map(CopyLine::text))
                .containsExactly("Turn the city off", "Only the music");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12,000원",
                "１２８元",
                "1 990 ₽",
                "USD 48",
                "499 kr",
                "R$ 89,90",
                "1 299,00 €",
                "HK$ 320",
                "٤٩ ر.س",
                "CHF 48.–",
                "3,980円"
            })
    void anAmountOfMoneyIsThePrice(String line) {
        assertThat(CopyReader.read(line, "").role()).isEqualTo(CopyRole.PRICE);
    }

    @Test
    void whatTheDesignerSaysHolds() {
        Brief brief = Brief.of("Tea", new AssetRef("0".repeat(64), "png"), List.of("A line"))
                .withCopy(List.of(
                        Candidate.of("Boils in 4 minutes").withRole(Optional.of(CopyRole.SLOGAN)),
                        Candidate.of("Wake up slowly").withUse(Candidate.Use.NEVER),
                        Candidate.of("€12")));
        assertThat(CopyReader.read(brief))
                .extracting(CopyLine::text, CopyLine::role)
                .containsExactly(tuple("Boils in 4 minutes", CopyRole.SLOGAN), tuple("€12", CopyRole.PRICE));
    }

    @Test
    void aSaleWithoutASloganHasItsOfferForAHeadline() {
        List<CopyLine> read =
                CopyReader.read(List.of("−40 % on everything", "€29", "Shop the sale →", "Ends Sunday"), "");
        assertThat(read.stream()
                        .max(java.util.Comparator.comparingDouble(CopyLine::headline))
                        .orElseThrow()
                        .role())
                .isEqualTo(CopyRole.OFFER);
    }

    @Test
    void theModelIsReadOnlyInItsOwnLayout() {
        assertThatThrownBy(() -> CopyModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another layout");
    }

    @Test
    void splitsACountAfterTheNumber() {
        CopyLine line = CopyReader.read("4 ingredients", "");
        assertThat(line.text().substring(0, line.split())).isEqualTo("4");
    }

    @Test
    void splitsNumberAndUnit() {
        CopyLine line = CopyReader.read("198 g", "");
        assertThat(line.text().substring(line.split())).isEqualTo("g");
    }

    @Test
    void splitsAFactAfterItsValue() {
        CopyLine line = CopyReader.read("−42 dB noise cancelling", "");
        assertThat(line.text().substring(0, line.split())).isEqualTo("−42 dB");
    }

    @Property
    void anyLineIsSomething(@ForAll String line) {
        CopyLine read = CopyReader.read(line, line);
        assertThat(read.text()).isEqualTo(line);
        assertThat(read.split()).isBetween(0, line.length());
        assertThat(read.headline()).isBetween(0.0, 1.0);
        assertThat(read.probability()).isBetween(0.0, 1.0);
    }

    @Test
    void castsALineOnceAndKeepsTheLanguage() {
        List<CopyLine> lines = CopyReader.read(
                List.of(
                        "Wake up to calmer skin",
                        "98 % plant-based, zero perfume",
                        "Two drops. Eight hours.",
                        "Dermatologist tested",
                        "夜间修护 一夜透亮",
                        "30 ml — €48"),
                "Botanical night serum");
        var casting = new Casting(lines);
        for (long seed = 0; seed < 40; seed++) {
            Cast cast = casting.cast(seed);
            var used = new java.util.ArrayList<CopyLine>(List.of(cast.headline()));
            cast.label().ifPresent(used::add);
            cast.support().ifPresent(used::add);
            cast.second().ifPresent(used::add);
            cast.price().ifPresent(used::add);
            used.addAll(cast.facts());
            assertThat(used).doesNotHaveDuplicates();
            if (!cast.headline().isCjk()) {
                assertThat(used).noneMatch(CopyLine::isCjk);
            }
        }
    }
}
