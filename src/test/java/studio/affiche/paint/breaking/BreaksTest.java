package studio.affiche.paint.breaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables | is a break between words, ¦ one that is taken for want of others; everything else is none. */
class BreaksTest {
    /** A text with its breaks shown; those inside hyphenated words and Chinese or Korean words are not. */
    private static String shown(String text) {
        Breaks breaks = Breaks.of(text);
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (breaks.allows(i, Breaks.Level.WORDS)) {
                shown.append('|');
            } else if (breaks.allows(i, Breaks.Level.LOOSE) && breaks.cost(i) < 0.4 && !breaks.hyphen(i)) {
                shown.append('¦');
            }
            shown.append(text.charAt(i));
        }
        return shown.toString();
    }

    private static void holds(String expected) {
        assertThat(shown(expected.replaceAll("[|¦]", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Don’t |wait, |it’s |here",
                "Don't |wait",
                "L’Oréal |aujourd’hui |l’eau |d’été",
                "Rock’n’Roll |men’s |O’Neill’s",
                "made |in |the |U.S.A. |by |Dr.Jart+",
                "z.B. |i.d.R. |т.д. |и |т.п.",
                "St.Ives |by |bloom.de",
                "v2.0.1 |now |3.7V |or |3.7 V",
                "צה\"ל |ד\"ר",
                "צה״ל |חדש",
                "Dr. Hauschka |St. Gallen |J. K. Rowling",
            })
    void noLineBeginsInsideAWordWithAnApostropheOrDot(String expected) {
        holds(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nur |48 € |statt |1 299,00 €",
                "1 299 000 € |netto",
                "€ 48 |only",
                "USD 48 |only",
                "499 kr |30 ml |1 990 ₽ |128 元",
                "100 % |cotton",
                "20 °C |5 kg |2,5 l |12 V |60 Hz |48 h",
                "5 × 3 cm |big",
                "ر.س 48 |und |48 ر.س",
                "Nr. 5 |and |No. 7",
                "with |4 ¦types |of |tea",
                "In |24 ¦Stunden |bei |dir",
                "since |1998 |in |Bern",
                "10–20 Uhr |24/7 |to |km/h",
                "128元",
            })
    void aNumberStaysWithWhatItCounts(String expected) {
        holds(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vegan · ¦Handmade · ¦Local",
                "Tea — ¦now",
                "Tea / ¦coffee",
                "老茶铺 · ¦明前",
                "Bonjour ! |« Oui » |non",
                "„Wort“ |und |»Wort« |so",
                "T-Shirt |Vitamin-C |X-ray |eco-|friendly",
                "Now |–20 % |off |+49 123",
                "(very) |good |[new]",
                "a\u00a0b |c\u2060d",
                "ze\u200b|ro",
                "so\u00ad|ft",
                "سو\u00adق |جديد",
            })
    void marksSeparatorsAndSpacesOfWriters(String expected) {
        holds(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "매일 |아침 |촉촉한 |피부를 |위한 |세럼",
                "12,000원 |무료배송",
                "黄铜|台灯，|暖光|不刺眼",
                "双11预售|开启",
                "春天的|第一口",
                "不必|等到|周末",
                "把山里的|春天|带回家",
                "一芽|一叶|头采|鲜香",
                "限量|预售，|先到先得",
                "手工|打磨，|温润如玉",
                "让阳光|慢慢|叫醒你",
                "朝の|光に|宿る|静けさ",
                "税込3,980円",
                "一日中|うるおう|肌へ",
                "今|すぐ|購入",
                "ผิว|ชุ่ม|ชื้น|ตลอด|วัน",
                "ລອງ|ດູ|ສະບັບ|ໃໝ່",
                "ផលិតផល|ថែរក្សា|ស្បែក",
                "အသားအရေ|အတွက်",
            })
    void scriptsWithoutSpacesAreBrokenBetweenWords(String expected) {
        holds(expected);
    }

    @Test
    void narrowBoxesMayStillBreakChineseAndKoreanWords() {
        Breaks breaks = Breaks.of("黄铜");
        assertThat(breaks.allows(1, Breaks.Level.WORDS)).isFalse();
        assertThat(breaks.allows(1, Breaks.Level.LOOSE)).isTrue();
        assertThat(Breaks.of("무료배송").allows(2, Breaks.Level.LOOSE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Feuch-tig-keits-ver-sor-gungs-kom-plex für dich",
                "Une hydratation extra-or-di-naire pour votre peau",
                "Extra-or-di-na-ria-mente para tu piel",
                "Straor-di-na-ria-mente per la pelle",
                "Ver-ant-woor-de-lijk-heids-ge-voel voor je huid",
                "Высо-ко-тех-но-ло-гич-ный крем для лица",
                "Inter-na-tion-al-iza-tion for you",
            })
    void longWordsAreHyphenatedInTheLanguageOfTheLine(String expected) {
        String text = expected.replace("-", "");
        Breaks breaks = Breaks.of(text);
        var shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            shown.append(breaks.allows(i, Breaks.Level.LOOSE) && breaks.hyphen(i) ? "-" : "")
                    .append(text.charAt(i));
        }
        assertThat(shown).hasToString(expected);
    }

    @Test
    void wordsOfLessThanTenLettersAreNeverHyphenated() {
        Breaks breaks = Breaks.of("Unglaubliche Feuchtigkeit für jede schöne Haut");
        assertThat(IntStream.range(0, 12).anyMatch(i -> breaks.allows(i, Breaks.Level.LOOSE)))
                .isFalse();
        assertThat(IntStream.range(0, 12).anyMatch(i -> breaks.allows(i, Breaks.Level.SYLLABLES)))
                .isTrue();
        assertThat(IntStream.range(33, 46).filter(breaks::hyphen)).isEmpty();
    }
}
