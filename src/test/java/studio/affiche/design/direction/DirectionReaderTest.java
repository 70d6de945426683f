package studio.affiche.design.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

class DirectionReaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "summer night by the sea",
                "夏天 夜晚 海边",
                "Sommernacht am Meer",
                "nuit d'été au bord de mer",
                "noche de verano junto al mar",
                "notte d'estate in riva al mare",
                "noite de verão à beira mar",
                "夏の夜、海辺",
                "여름밤 바닷가",
                "ليلة صيفية على الشاطئ",
                "летняя ночь у моря",
            })
    void theSameNightInElevenLanguages(String text) {
        Direction direction = Direction.read(text);
        assertThat(direction.seasons()).containsExactly(Season.SUMMER);
        assertThat(direction.times()).containsExactly(DayTime.NIGHT);
        assertThat(direction.places()).containsAnyOf(Place.SEA, Place.BEACH);
        assertThat(direction.tone()).isEqualTo(Tone.DARK);
        assertThat(direction.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "autumn, wood, warm",
                "秋天 木头 温暖",
                "Herbst, Holz, warm",
                "automne, bois, chaleureux",
                "otoño, madera, cálido",
                "autunno, legno, caldo",
                "outono, madeira, aconchegante",
                "秋、木、暖かい",
                "가을 나무 따뜻한",
                "خريف، خشب، دافئ",
                "осень, дерево, тёплый свет",
            })
    void theSameTableInElevenLanguages(String text) {
        Direction direction = Direction.read(text);
        assertThat(direction.seasons()).containsExactly(Season.AUTUMN);
        assertThat(direction.materials()).contains(SurfaceMaterial.WOOD);
        assertThat(direction.moods()).contains(Mood.WARM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no snow, winter",
                "冬天，不要雪",
                "Winter ohne Schnee",
                "hiver, sans neige",
                "invierno sin nieve",
                "inverno senza neve",
                "inverno sem neve",
                "冬、雪なし",
                "겨울, 눈 없이",
                "شتاء بدون ثلج",
                "зима без снега",
            })
    void negationsForbid(String text) {
        Direction direction = Direction.read(text);
        assertThat(direction.seasons()).containsExactly(Season.WINTER);
        assertThat(direction.places()).isEmpty();
        assertThat(direction.forbids(Place.SNOW)).isTrue();
        assertThat(Binding.suits(SceneFamily.SNOW_FIELD, direction)).isInstanceOf(Fit.Refused.class);
    }

    @Test
    void aNegationReachesOverAnOrAndEndsWithItsClause() {
        Direction direction = Direction.read("without pink or purple, green");
        assertThat(direction.forbidden(ColorWord.class)).containsExactly(ColorWord.PINK, ColorWord.PURPLE);
        assertThat(direction.colors()).containsExactly(ColorWord.GREEN);
        assertThat(Direction.read("sin rosa, verde").colors()).containsExactly(ColorWord.GREEN);
        assertThat(Direction.read("粉色不要，绿色").forbids(ColorWord.PINK)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "khaki,KHAKI", "卡其,KHAKI", "dunkelblau,NAVY", "bleu marine,NAVY", "azul marino,NAVY", "verde scuro,FOREST",
        "vermelho,RED", "水色,SKY", "보라색,PURPLE", "أزرق فاتح,SKY", "тёмно-зелёный,FOREST", "rose gold,ROSE_GOLD",
        "rosa,PINK", "酒红,BURGUNDY", "gelbe Wände,YELLOW"
    })
    void coloursAreNamedInAllLanguages(String text, ColorWord color) {
        assertThat(Direction.read(text).colors()).containsExactly(color);
    }

    @Test
    void theLongestPhraseCountsAndWordsInsideOthersDoNot() {
        assertThat(Direction.read("sky blue").places()).isEmpty();
        assertThat(Direction.read("不锈钢").forbidden()).isEmpty();
        assertThat(Direction.read("特别明亮").tone()).isEqualTo(Tone.LIGHT);
        assertThat(Direction.read("香水").materials()).isEmpty();
        assertThat(Direction.read("still life").families()).containsExactly(SceneFamily.GEOMETRIC_STILL_LIFE);
        assertThat(Direction.read("snow or ice").colors()).isEmpty();
    }

    @Test
    void theFirstOfAContradictionWinsAndASentenceSaysSo() {
        Direction direction = Direction.read("snow, beach");
        assertThat(direction.places()).containsExactly(Place.SNOW);
        assertThat(direction.seasons()).containsExactly(Season.WINTER);
        assertThat(direction.remarks())
                .containsExactly("The direction asks for \"snow\" and \"beach\", which exclude each other: the posters"
                        + " follow \"snow\"; remove one of the two");
        assertThat(Direction.read("beach, snow").places()).containsExactly(Place.BEACH);
        assertThat(Direction.read("dark, bright").tone()).isEqualTo(Tone.DARK);
        assertThat(Direction.read("spring, summer").seasons()).containsExactly(Season.SPRING, Season.SUMMER);
    }

    @Test
    void lightFollowsFromTheHour() {
        assertThat(Direction.read("morning").tone()).isEqualTo(Tone.LIGHT);
        assertThat(Direction.read("dark moody morning").tone()).isEqualTo(Tone.DARK);
        assertThat(Direction.read("not dark").tone()).isEqualTo(Tone.LIGHT);
        assertThat(Direction.read("soft, clean, morning").wants(Softness.SOFT)).isTrue();
    }

    @Test
    void nonsenseAsksForNothing() {
        assertThat(Direction.read("").isEmpty()).isTrue();
        assertThat(Direction.read("🙂🙂 qwx ⟂ 1234 — ?!").isEmpty()).isTrue();
        assertThat(Direction.read("no no no without").isEmpty()).isTrue();
    }

    @Test
    void theTableIsWholeInEveryLanguage() {
        List<String[]> rows = Table.rows("direction.tsv").stream()
                .filter(row -> !row[0].startsWith("not:"))
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(90);
        for (String[] row : rows) {
            assertThat(row).as(row[0] + " " + row[1]).hasSize(12);
            assertThat(Arrays.stream(row)).as(row[0]).noneMatch(String::isBlank);
        }
        assertThat(Table.rows("trades.tsv")).allMatch(row -> row.length == 12);
    }

    @Test
    void everyPhraseOfTheTableIsRead() {
        Set<String> unread = new HashSet<>();
        for (String[] row : Table.rows("direction.tsv")) {
            for (int i = 1; i < row.length && !row[0].startsWith("not:"); i++) {
                for (String phrase : row[i].split("\\|")) {
                    Direction direction = Direction.read(phrase.replace("*", ""));
                    if (direction.isEmpty()) {
                        unread.add(phrase);
                    }
                }
            }
        }
        assertThat(unread).isEmpty();
    }
}
