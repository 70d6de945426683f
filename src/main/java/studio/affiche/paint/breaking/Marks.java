package studio.affiche.paint.breaking;

/** Marks that never begin or never end a line (JIS X 4051, GB/T 15834, French spacing), separators, apostrophes. */
final class Marks {
    private static final String NOT_AT_START = "，。、；：？！）］｝〕〉》」』】〗〙〛’”…‥—～·・ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％‰℃,.;:?!)]}%ๆฯ";
    private static final String NOT_AT_END = "（［｛〔〈《「『【〖〘〚‘“([{¥￥$€£＄#＃₹₩₽№＆";
    private static final String SEPARATORS = "·•|/・‧–—-×＋｜／~～";
    private static final String APOSTROPHES = "'’ʼ＇‘";

    private Marks() {}

    /** Whether a line must not begin with it: closing marks, small kana, iteration marks, separators. */
    static boolean notAtStart(int cp) {
        return NOT_AT_START.indexOf(cp) >= 0;
    }

    /** Whether a line must not end with it: opening marks and signs before a number. */
    static boolean notAtEnd(int cp) {
        return NOT_AT_END.indexOf(cp) >= 0;
    }

    /** Whether it stands between two things of a list. */
    static boolean isSeparator(int cp) {
        return SEPARATORS.indexOf(cp) >= 0;
    }

    static boolean isApostrophe(int cp) {
        return APOSTROPHES.indexOf(cp) >= 0;
    }
}
