package studio.affiche.design.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADLINE       | Warm like the first sun",
                "HEADLINE       | HEAR MORE",
                "HEADLINE       | Summer in a can",
                "HEADLINE       | 一芽一叶 头采鲜香",
                "HEADLINE       | Lighter than your excuses",
                "HEADLINE       | 夜间修护 一夜透亮",
                "HEADLINE       | Turn the city off",
                "HEADLINE       | Feel free",
                "HEADLINE       | 100 reasons to run",
                "SUPPORT        | Neroli, amber and sea salt. Lasts from dawn to dinner.",
                "SUPPORT        | Recycled knit, grip that holds in the rain, sixty days to change your mind.",
                "SUPPORT        | Real raspberry. Zero sugar.",
                "SUPPORT        | 明前手炒 · 山场直采",
                "LABEL          | SOLÈ · EAU DE PARFUM",
                "LABEL          | Botanical night serum",
                "LABEL          | Night serum by hand",
                "PRICE          | 50 ml — €68",
                "PRICE          | €199",
                "PRICE          | ¥128 / 100g",
                "PRICE          | Stride Two — €119",
                "OFFER          | 2 for €3",
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
                "FACT           | 25 years of free repairs",
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
    void aChineseLineOfPartsIsALabelWhereOneIsTheName() {
        assertThat(CopyReader.read("龙井 · 春茶上新", "明前龙井茶").kind()).isEqualTo(CopyKind.LABEL);
        assertThat(CopyReader.read("明前手炒 · 山场直采", "碧螺春").kind()).isNotEqualTo(CopyKind.LABEL);
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
        assertThat(read.strength()).isBetween(0.0, 1.0);
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
