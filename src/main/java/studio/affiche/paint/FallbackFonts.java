package studio.affiche.paint;

import static java.lang.Character.CURRENCY_SYMBOL;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import studio.affiche.poster.FontRole;

/** Where characters are looked for that the family of a text lacks. */
final class FallbackFonts {
    private static final List<FontFamily> SANS =
            List.of(BundledFonts.INTER, BundledFonts.DEJAVU_SANS, BundledFonts.KURINTO_SANS);
    private static final List<FontFamily> SERIF = List.of(
            BundledFonts.LIBERATION_SERIF,
            BundledFonts.INTER,
            BundledFonts.DEJAVU_SERIF,
            BundledFonts.DEJAVU_SANS,
            BundledFonts.KURINTO_SANS);
    private static final List<FontFamily> ARABIC =
            List.of(BundledFonts.MARKAZI, BundledFonts.DEJAVU_SANS, BundledFonts.KURINTO_SANS);

    private static final FontFamily SLANTED_FIGURES = new FontFamily(
            "Source Sans Pro Italic",
            BundledFonts.SOURCE_SANS.files().stream().filter(FontFile::italic).toList());

    private FallbackFonts() {}

    /**
     * The family whose figures and currency signs are set instead of a family's own: Alegreya Sans has old-style figures,
     * which prices are not set in, and Java cannot ask a font for its others.
     */
    static Optional<FontFamily> figures(FontFamily family, int codePoint) {
        boolean figure = (codePoint >= '0' && codePoint <= '9') || Character.getType(codePoint) == CURRENCY_SYMBOL;
        if (!figure) {
            return Optional.empty();
        }
        if (family.equals(BundledFonts.ALEGREYA_SANS)) {
            return Optional.of(BundledFonts.SOURCE_SANS);
        }
        return family.equals(BundledFonts.ALEGREYA_ITALIC) ? Optional.of(SLANTED_FIGURES) : Optional.empty();
    }

    /** Families that come with the program, best first. */
    static List<FontFamily> of(FontRole role, int codePoint) {
        if (isArabic(codePoint)) {
            return ARABIC;
        }
        return role.hasSerifs() ? SERIF : SANS;
    }

    /**
     * Families for Han, kana and Hangul, best first. The program's own come before the machine's for Chinese, so that a
     * poster is the same everywhere; Japanese and Korean need the machine's, and Japanese falls back on Chinese forms. The
     * machine is asked only when the stream comes to it.
     */
    static Stream<FontFamily> wide(Cjk language, boolean serif, Optional<MachineFonts> machine) {
        Supplier<Stream<FontFamily>> serifs =
                () -> serif ? machine.flatMap(m -> m.first(language.families(true))).stream() : Stream.empty();
        Supplier<Stream<FontFamily>> installed = () -> machine.flatMap(m -> m.first(language.families(false))).stream();
        Supplier<Stream<FontFamily>> simplified = () -> Stream.of(BundledFonts.NOTO_SANS_SC);
        Supplier<Stream<FontFamily>> traditional = () -> Stream.of(BundledFonts.NOTO_SANS_TC);
        return switch (language) {
            case CHINESE ->
                Stream.of(serifs, simplified, installed, traditional).flatMap(Supplier::get);
            case TRADITIONAL ->
                Stream.of(serifs, traditional, simplified, installed).flatMap(Supplier::get);
            case JAPANESE, KOREAN ->
                Stream.of(serifs, installed, simplified, traditional).flatMap(Supplier::get);
        };
    }

    private static boolean isArabic(int cp) {
        return (cp >= 0x600 && cp <= 0x6ff)
                || (cp >= 0x750 && cp <= 0x77f)
                || (cp >= 0x8a0 && cp <= 0x8ff)
                || (cp >= 0xfb50 && cp <= 0xfdff)
                || (cp >= 0xfe70 && cp <= 0xfefc);
    }
}
