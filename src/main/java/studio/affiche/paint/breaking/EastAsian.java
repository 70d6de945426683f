package studio.affiche.paint.breaking;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases of Chinese and Japanese, between which a headline is broken. ICU's dictionaries give words; single
 * characters that they leave go with a neighbour, since a word of a slogan is hardly ever one character.
 */
final class EastAsian {
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(ULocale.CHINESE);
    private static final BreakIterator PHRASES =
            BreakIterator.getLineInstance(ULocale.forLanguageTag("ja-u-lb-strict-lw-phrase"));
    /** Characters that belong to the word before them. */
    private static final String LEFT = "的了吗呢吧啊们着过得地嗎們著過起里裡上下中后後级級款版型号號色系";
    /** Characters that belong to the word after them. */
    private static final String RIGHT = "把在从從让讓给給和与與不无無最很更每这這那第一二三两兩几幾就也都还還再只仅僅可能会會要被向为為以超全新小大轻輕";
    /** Kana after which a Japanese phrase may end. */
    private static final String PARTICLES = "はをにでがもへとのやねよてずば";
    /** Longer runs of single characters may be broken after each second one. */
    private static final int LONGEST_RUN = 4;
    /** Set phrases of shops that the dictionaries do not know as one word. */
    private static final Set<String> SET_PHRASES = Set.copyOf(
            List.of(("先到先得 买一送一 買一送一 双十一 雙十一 双十二 六一八 新品上市 限时特惠 限時特惠 全场包邮 全場包郵 七天无理由 预售 預售 包邮 包郵 保湿 保濕 明前 雨前 手炒"
                            + " 直采 头采 頭採 现货 現貨 满减 滿減 立减 立減 到手价 到手價 折后 起售 天然 有机 有機 无糖 無糖 低脂 高钙 鲜香 鮮香 鲜榨 現做 现做 润泽"
                            + " 一芽 一叶 不伤手 不傷手 税込 税抜 送料無料 期間限定 数量限定 財布 革財布 新発売 先行予約 定期便 初回限定")
                    .split(" ")));

    private EastAsian() {}

    /** Whether a character is set in a square and is no mark: Han or kana. */
    static boolean isSquare(int cp) {
        return switch (UnicodeScript.of(cp)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, YI -> true;
            default -> cp == 'ー' || (cp >= 0x3000 && cp <= 0x303f) || (cp >= 0xff00 && cp <= 0xffef);
        };
    }

    /** For each char of a text whether a phrase begins with it. */
    static boolean[] phrases(String text) {
        boolean kana = text.codePoints().anyMatch(cp -> {
            UnicodeScript script = UnicodeScript.of(cp);
            return (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA) && Character.isLetter(cp);
        });
        boolean[] begins = bounds(text, kana ? PHRASES : WORDS);
        if (kana) {
            japanese(text, begins);
        } else {
            chinese(text, begins);
        }
        for (int length = 2; length <= 5; length++) {
            for (int at = 0; at + length <= text.length(); at++) {
                if (SET_PHRASES.contains(text.substring(at, at + length))) {
                    for (int i = at + 1; i < at + length; i++) {
                        begins[i] = false;
                    }
                }
            }
        }
        return begins;
    }

    private static boolean[] bounds(String text, BreakIterator prototype) {
        boolean[] begins = new boolean[text.length() + 1];
        BreakIterator words = prototype.clone();
        words.setText(text);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            begins[at] = true;
        }
        return begins;
    }

    /** A phrase never begins in the middle of kana unless a particle ended the one before. */
    private static void japanese(String text, boolean[] begins) {
        for (int at = 1; at < text.length(); at++) {
            char before = text.charAt(at - 1);
            boolean hiragana = isHiragana(before) && isHiragana(text.charAt(at));
            boolean oneCharacter = begins[at - 1] && !isHiragana(before) && isHan(text, at - 1) && isHan(text, at);
            if ((hiragana && PARTICLES.indexOf(before) < 0) || oneCharacter) {
                begins[at] = false;
            }
        }
    }

    private static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゟ';
    }

    private static void chinese(String text, boolean[] begins) {
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (isSingle(text, begins, end)) {
                end++;
            }
            if (end - at > 1) {
                boolean many = end - at > LONGEST_RUN;
                for (int i = at + 1; i < end; i++) {
                    boolean half = many && (i - at) % 2 == 0 && end - i > 1;
                    begins[i] = half || (i - at == 2 && RIGHT.indexOf(text.charAt(i)) >= 0);
                }
            } else if (end - at == 1) {
                attach(text, begins, at);
            }
            at = Math.max(end, at + 1);
        }
        for (int at = 1; at < text.length(); at++) {
            boolean left = LEFT.indexOf(text.charAt(at)) >= 0 && begins[at + 1];
            boolean right = RIGHT.indexOf(text.charAt(at - 1)) >= 0 && begins[at - 1];
            if (isHan(text, at) && isHan(text, at - 1) && (left || right)) {
                begins[at] = false;
            }
        }
    }

    /** Whether a word of one character stands at a place, that is not a particle. */
    private static boolean isSingle(String text, boolean[] begins, int at) {
        return at < text.length()
                && begins[at]
                && begins[at + 1]
                && isHan(text, at)
                && LEFT.indexOf(text.charAt(at)) < 0;
    }

    /** A word of one character goes with the next, at the end of a run with the one before. */
    private static void attach(String text, boolean[] begins, int at) {
        if (isHan(text, at + 1)) {
            begins[at + 1] = false;
        } else if (isHan(text, at - 1)) {
            begins[at] = false;
        }
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && at < text.length() && UnicodeScript.of(text.charAt(at)) == UnicodeScript.HAN;
    }
}
