package studio.affiche.paint;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Tells traditional from simplified Chinese by what the national character sets of the time before Unicode hold: Big5 has
 * the traditional characters, GB 2312 the simplified ones, and both those that never changed.
 */
final class TraditionalHan {
    private static final String BIG5 = "Big5";
    private static final String GB2312 = "GB2312";
    /** A Java without its extended character sets cannot tell. */
    private static final boolean KNOWN = Charset.isSupported(BIG5) && Charset.isSupported(GB2312);

    private TraditionalHan() {}

    /** Whether a text has more characters that are only traditional than characters that are only simplified. */
    static boolean in(String text) {
        if (!KNOWN) {
            return false;
        }
        CharsetEncoder big5 = Charset.forName(BIG5).newEncoder();
        CharsetEncoder gb2312 = Charset.forName(GB2312).newEncoder();
        int traditional = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4e00 && c <= 0x9fff) {
                traditional += (big5.canEncode(c) ? 1 : 0) - (gb2312.canEncode(c) ? 1 : 0);
            }
        }
        return traditional > 0;
    }
}
