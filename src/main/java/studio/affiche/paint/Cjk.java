package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;

/** Chinese, Japanese and Korean: which characters they are and which families draw them. */
enum Cjk {
    /** Chinese in simplified characters, and Han where nothing tells otherwise. */
    CHINESE(
            "SC",
            List.of("PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Hiragino Sans GB"),
            List.of("Source Han Serif SC", "Songti SC")),
    /** Chinese in traditional characters, told by those that only it has. */
    TRADITIONAL(
            "TC",
            List.of("PingFang TC", "Microsoft JhengHei", "Source Han Sans TC"),
            List.of("Source Han Serif TC", "Songti TC")),
    /** Japanese, told by kana. */
    JAPANESE(
            "JP",
            List.of("Hiragino Sans", "Yu Gothic", "Source Han Sans JP", "Meiryo", "MS Gothic"),
            List.of("Source Han Serif JP", "Hiragino Mincho ProN", "Yu Mincho")),
    /** Korean, told by Hangul. */
    KOREAN(
            "KR",
            List.of("Apple SD Gothic Neo", "Malgun Gothic", "Source Han Sans KR", "Pretendard", "NanumGothic"),
            List.of("Source Han Serif KR", "NanumMyeongjo"));

    private final List<String> sans;
    private final List<String> serif;

    Cjk(String region, List<String> sans, List<String> serif) {
        this.sans = begin("Noto Sans CJK " + region, "Noto Sans " + region, sans);
        this.serif = begin("Noto Serif CJK " + region, "Noto Serif " + region, serif);
    }

    private static List<String> begin(String first, String second, List<String> rest) {
        var all = new ArrayList<>(List.of(first, second));
        all.addAll(rest);
        return List.copyOf(all);
    }

    /** Families of the machine to try, best first. */
    List<String> families(boolean withSerifs) {
        return withSerifs ? serif : sans;
    }

    /** The language that a text's characters tell. */
    static Cjk of(String text) {
        boolean hangul = false;
        boolean han = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3041 && c <= 0x30fa) {
                return JAPANESE;
            }
            hangul |= c >= 0xac00 && c <= 0xd7a3;
            han |= c >= 0x4e00 && c <= 0x9fff;
        }
        if (hangul) {
            return KOREAN;
        }
        return han && TraditionalHan.in(text) ? TRADITIONAL : CHINESE;
    }

    /** Whether a code point is set in a square: Han, kana, Hangul, their punctuation and full-width forms. */
    static boolean isWide(int cp) {
        return (cp >= 0x1100 && cp <= 0x11ff)
                || (cp >= 0x2e80 && cp <= 0xa4cf)
                || (cp >= 0xac00 && cp <= 0xd7ff)
                || (cp >= 0xf900 && cp <= 0xfaff)
                || (cp >= 0xfe30 && cp <= 0xfe4f)
                || (cp >= 0xff00 && cp <= 0xffef)
                || (cp >= 0x20000 && cp <= 0x3ffff);
    }

    /** Whether a mark that both scripts use takes its form from the neighbours: quotes, dashes, ellipsis, dot. */
    static boolean isShared(int cp) {
        return "“”‘’…—·•".indexOf(cp) >= 0;
    }

    /** Whether a line must not begin with it (JIS X 4051 and GB/T 15834: closing marks, small kana, iteration marks). */
    static boolean notAtStart(int cp) {
        return "，。、；：？！）］｝〕〉》」』】〗〙〛’”…‥—～·・ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰℃,.;:?!)]}%".indexOf(cp) >= 0;
    }

    /** Whether a line must not end with it: opening marks and signs before a number. */
    static boolean notAtEnd(int cp) {
        return "（［｛〔〈《「『【〖〘〚‘“([{¥￥$€£＄#＃".indexOf(cp) >= 0;
    }
}
