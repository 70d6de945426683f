package studio.affiche.project;

/** Text from outside made fit for one line: control characters go, white space becomes spaces. */
final class PlainText {
    private PlainText() {}

    /** The text without control characters, broken surrogates and non-characters, stripped; emoji and every script stay. */
    static String oneLine(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t' || c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029 || c == 0x85) {
                clean.append(' ');
            } else if (shown(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    /** Whether {@link #oneLine} takes anything out or changes a line break. */
    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(c -> !shown(c));
    }

    private static boolean shown(int c) {
        boolean nonCharacter = (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
        return Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.SURROGATE
                && c != 0xfeff
                && c != 0x2028
                && c != 0x2029
                && !nonCharacter;
    }
}
