package studio.affiche.paint.deflate;

/** What a zlib stream has around its deflate blocks (RFC 1950). */
public final class ZlibFraming {
    // Deflate, a window of 32 KiB, the fastest level, no dictionary.
    private static final byte[] HEAD = {0x78, 0x01};

    private static final int MODULUS = 65_521;

    private ZlibFraming() {}

    /** What stands before the blocks. */
    public static byte[] head() {
        return HEAD.clone();
    }

    /**
     * The Adler-32 of two stretches from that of each.
     *
     * @param length of the second stretch in bytes
     */
    public static int joinedAdler(int first, int second, long length) {
        long a1 = first & 0xffff;
        long b1 = ((long) first >>> 16) & 0xffff;
        long a2 = second & 0xffff;
        long b2 = ((long) second >>> 16) & 0xffff;
        // Both sums of the second stretch began at a = 1, b = 0 instead of where the first ended.
        long a = (a1 + a2 + MODULUS - 1) % MODULUS;
        long b = (b1 + b2 + length % MODULUS * ((a1 + MODULUS - 1) % MODULUS)) % MODULUS;
        return (int) ((b << 16) | a);
    }
}
