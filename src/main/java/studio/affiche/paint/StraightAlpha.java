package studio.affiche.paint;

/** Takes alpha out of premultiplied colours, to the nearest: multiplying again gives the very same colours. */
final class StraightAlpha {
    /** For alpha × 256 + channel the straight channel. */
    private static final byte[] TABLE = table();

    private StraightAlpha() {}

    /** Turns 0xAARRGGBB with premultiplied alpha into such with straight alpha; nothing visible becomes 0. */
    static void ofPremultiplied(int[] pixels, int count) {
        for (int x = 0; x < count; x++) {
            int p = pixels[x];
            int row = (p >>> 24) << 8;
            if (row != 0xff00) {
                pixels[x] = (p & 0xff000000)
                        | (TABLE[row | ((p >> 16) & 255)] & 255) << 16
                        | (TABLE[row | ((p >> 8) & 255)] & 255) << 8
                        | (TABLE[row | (p & 255)] & 255);
            }
        }
    }

    private static byte[] table() {
        byte[] table = new byte[256 * 256];
        for (int alpha = 1; alpha < 256; alpha++) {
            for (int channel = 0; channel < 256; channel++) {
                table[alpha << 8 | channel] = (byte) Math.min(255, (2 * 255 * channel + alpha) / (2 * alpha));
            }
        }
        return table;
    }
}
