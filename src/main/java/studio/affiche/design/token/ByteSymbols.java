package studio.affiche.design.token;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as printable characters, as byte-level tokenizers write them: bytes that print as themselves stay, the others
 * are moved up from U+0100 on (Radford et al. 2019, GPT-2).
 */
final class ByteSymbols {
    private static final int BYTES = 256;
    private static final char[] SYMBOLS = symbols();

    private ByteSymbols() {}

    private static char[] symbols() {
        char[] all = new char[BYTES];
        int moved = 0;
        for (int b = 0; b < BYTES; b++) {
            boolean prints = (b >= '!' && b <= '~') || (b >= 0xa1 && b <= 0xac) || (b >= 0xae && b <= 0xff);
            all[b] = (char) (prints ? b : BYTES + moved++);
        }
        return all;
    }

    /** The symbol of a byte, 0 to 255. */
    static char of(int value) {
        return SYMBOLS[value];
    }

    /** A text's UTF-8 bytes as symbols. */
    static String of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var symbols = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            symbols.append(SYMBOLS[b & 0xff]);
        }
        return symbols.toString();
    }

    /** The bytes that symbols stand for; others are left out. */
    static byte[] bytes(String symbols) {
        var bytes = new ByteArrayOutputStream(symbols.length());
        for (int i = 0; i < symbols.length(); i++) {
            for (int b = 0; b < BYTES; b++) {
                if (SYMBOLS[b] == symbols.charAt(i)) {
                    bytes.write(b);
                }
            }
        }
        return bytes.toByteArray();
    }
}
