package studio.affiche.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The families that come with the program, as libraries on the class path (see {@code docs/dependencies.md}). */
final class BundledFonts {
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/";

    /** The files that one weight of Inter comes in, each with the first and last code point in it. */
    private enum Script {
        LATIN(0, 0x22ff),
        LATIN_EXT(0x100, 0xa7ff),
        VIETNAMESE(0x102, 0x20ab),
        GREEK(0x370, 0x3ff),
        GREEK_EXT(0x1f00, 0x1fff),
        CYRILLIC(0x400, 0x4ff),
        CYRILLIC_EXT(0x460, 0xa69f);

        private final int first;
        private final int last;

        Script(int first, int last) {
            this.first = first;
            this.last = last;
        }

        FontFile file(int weight, boolean italic) {
            String script = name().toLowerCase(Locale.ROOT).replace('_', '-');
            String path = "/META-INF/resources/_static/inter/5.2.5/files/inter-" + script + "-" + weight
                    + (italic ? "-italic.woff" : "-normal.woff");
            return new FontFile(weight, italic, new FontFile.Source.Resource(path), first, last, 1);
        }
    }

    static final FontFamily INTER = inter();
    static final FontFamily ROBOTO = new FontFamily(
            "Roboto",
            List.of(
                    roboto("roboto/Roboto-Thin", 100, false),
                    roboto("roboto/Roboto-ThinItalic", 100, true),
                    roboto("roboto/Roboto-Light", 300, false),
                    roboto("roboto/Roboto-LightItalic", 300, true),
                    roboto("roboto/Roboto-Regular", 400, false),
                    roboto("roboto/Roboto-RegularItalic", 400, true),
                    roboto("roboto/Roboto-Medium", 500, false),
                    roboto("roboto/Roboto-MediumItalic", 500, true),
                    roboto("roboto/Roboto-Bold", 700, false),
                    roboto("roboto/Roboto-BoldItalic", 700, true),
                    roboto("roboto/Roboto-Black", 900, false),
                    roboto("roboto/Roboto-BlackItalic", 900, true)));
    static final FontFamily ROBOTO_CONDENSED = new FontFamily(
            "Roboto Condensed",
            List.of(
                    roboto("roboto-condensed/Roboto-Condensed-Light", 300, false),
                    roboto("roboto-condensed/Roboto-Condensed-LightItalic", 300, true),
                    roboto("roboto-condensed/Roboto-Condensed-Regular", 400, false),
                    roboto("roboto-condensed/Roboto-Condensed-RegularItalic", 400, true),
                    roboto("roboto-condensed/Roboto-Condensed-Bold", 700, false),
                    roboto("roboto-condensed/Roboto-Condensed-BoldItalic", 700, true)));
    static final FontFamily ROBOTO_SLAB = new FontFamily(
            "Roboto Slab",
            List.of(
                    roboto("roboto-slab/Roboto-Slab-Thin", 100, false),
                    roboto("roboto-slab/Roboto-Slab-Light", 300, false),
                    roboto("roboto-slab/Roboto-Slab-Regular", 400, false),
                    roboto("roboto-slab/Roboto-Slab-Bold", 700, false)));
    static final FontFamily LIBERATION_SERIF =
            four("Liberation Serif", "/liberation/LiberationSerif", "Italic", "-Regular");
    static final FontFamily DEJAVU_SERIF = four("DejaVu Serif", DEJAVU + "DejaVuSerif", "Italic", "");
    static final FontFamily DEJAVU_SANS = four("DejaVu Sans", DEJAVU + "DejaVuSans", "Oblique", "");
    static final FontFamily DEJAVU_MONO = four("DejaVu Sans Mono", DEJAVU + "DejaVuSansMono", "Oblique", "");
    /** Lato's names run light: its Bold is as heavy as the SemiBold of others. */
    static final FontFamily LATO = family(
            "Lato",
            "/fonts/otf/Lato2/Lato-",
            1.03,
            "Hairline:100 Thin:200 Light:300 Regular:400 Medium:450 Semibold:500 Bold:600 Heavy:700 Black:850",
            true);

    static final FontFamily ALEGREYA_SANS = family(
            "Alegreya Sans",
            "/fonts/ttf/AlegreyaSans/AlegreyaSans-",
            1.12,
            "Thin:100 Light:300 Regular:400 Medium:500 Bold:700 ExtraBold:800 Black:900",
            true);
    /** The italics of Alegreya Sans by themselves, for want of a script. */
    static final FontFamily ALEGREYA_ITALIC = new FontFamily(
            "Alegreya Sans Italic",
            ALEGREYA_SANS.files().stream().filter(FontFile::italic).toList());

    static final FontFamily EXO_2 = family(
            "Exo 2",
            "/fonts/ttf/Exo2/Exo2-",
            1,
            "Thin:100 ExtraLight:200 Light:300 Regular:400 Medium:500 SemiBold:600 Bold:700 ExtraBold:800 Black:900",
            true);
    static final FontFamily OPEN_SANS = family(
            "Open Sans",
            "/fonts/ttf/OpenSans/OpenSans-",
            1,
            "Light:300 Regular:400 SemiBold:600 Bold:700 ExtraBold:800",
            true);
    static final FontFamily SOURCE_SANS = family(
            "Source Sans Pro",
            "/fonts/ttf/SourceSansPro/SourceSansPro-",
            1.08,
            "ExtraLight:200 Light:300 Regular:400 SemiBold:600 Bold:700 Black:900",
            true);
    static final FontFamily MARKAZI = family(
            "Markazi Text",
            "/fonts/ttf/Markazi/MarkaziText-",
            1.22,
            "Regular:400 Medium:500 SemiBold:600 Bold:700",
            false);
    static final FontFamily NOTO_SANS_SC = noto("Noto Sans SC", "/fonts/ttf/NotoSansSC/NotoSansSC-");
    static final FontFamily NOTO_SANS_TC = noto("Noto Sans TC", "/fonts/ttf/NotoSansTC/NotoSansTC-");
    /** Most scripts of all: Thai, Lao, the Indic ones, Ethiopic and more. */
    static final FontFamily KURINTO_SANS = new FontFamily(
            "Kurinto Sans",
            List.of(
                    FontFile.resource(400, false, "/fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
                    FontFile.resource(400, true, "/fonts/ttf/Kurinto/KurintoSans-It.ttf"),
                    FontFile.resource(700, false, "/fonts/ttf/Kurinto/KurintoSans-Bd.ttf"),
                    FontFile.resource(700, true, "/fonts/ttf/Kurinto/KurintoSans-BdIt.ttf")));

    /** Every family that comes with the program. */
    static final List<FontFamily> ALL = List.of(
            INTER,
            ROBOTO,
            ROBOTO_CONDENSED,
            ROBOTO_SLAB,
            LATO,
            ALEGREYA_SANS,
            ALEGREYA_ITALIC,
            EXO_2,
            OPEN_SANS,
            SOURCE_SANS,
            LIBERATION_SERIF,
            MARKAZI,
            DEJAVU_SERIF,
            DEJAVU_MONO,
            DEJAVU_SANS,
            NOTO_SANS_SC,
            NOTO_SANS_TC,
            KURINTO_SANS);

    private static final Map<String, FontFamily> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(f -> f.name().toLowerCase(Locale.ROOT), f -> f));

    private BundledFonts() {}

    /** A family by name, in any case. */
    static Optional<FontFamily> family(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Files of TrueType by weight.
     *
     * @param sizeAdjust see {@link FontFile}
     * @param weights names in the files and what they weigh
     * @param italics whether each weight has one
     */
    private static FontFamily family(String name, String path, double sizeAdjust, String weights, boolean italics) {
        var files = new ArrayList<FontFile>();
        for (String each : weights.split(" ")) {
            String face = each.substring(0, each.indexOf(':'));
            int weight = Integer.parseInt(each.substring(each.indexOf(':') + 1));
            files.add(FontFile.resource(weight, false, path + face + ".ttf").adjusted(sizeAdjust));
            if (italics) {
                String slanted = weight == 400 ? "Italic" : face + "Italic";
                files.add(
                        FontFile.resource(weight, true, path + slanted + ".ttf").adjusted(sizeAdjust));
            }
        }
        return new FontFamily(name, files);
    }

    private static FontFamily noto(String name, String path) {
        return family(name, path, 1, "Thin:100 Light:300 Regular:400 Medium:500 Bold:700 Black:900", false);
    }

    /** Four weights as complete OpenType files; the others by script, from the same drawings. */
    private static FontFamily inter() {
        var files = new ArrayList<FontFile>();
        for (var face : List.of("Light:300", "Regular:400", "SemiBold:600", "Bold:700")) {
            String name = face.substring(0, face.indexOf(':'));
            int weight = Integer.parseInt(face.substring(face.indexOf(':') + 1));
            String path = "/com/formdev/flatlaf/fonts/inter/Inter-";
            files.add(FontFile.resource(weight, false, path + name + ".otf"));
            files.add(FontFile.resource(weight, true, path + (weight == 400 ? "" : name) + "Italic.otf"));
        }
        for (int weight : new int[] {100, 200, 500, 800, 900}) {
            for (Script script : Script.values()) {
                files.add(script.file(weight, false));
                files.add(script.file(weight, true));
            }
        }
        return new FontFamily("Inter", files);
    }

    private static FontFile roboto(String name, int weight, boolean italic) {
        String path = "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/" + name + ".woff";
        return FontFile.resource(weight, italic, path);
    }

    private static FontFamily four(String name, String path, String slanted, String regular) {
        return new FontFamily(
                name,
                List.of(
                        FontFile.resource(400, false, path + regular + ".ttf"),
                        FontFile.resource(400, true, path + "-" + slanted + ".ttf"),
                        FontFile.resource(700, false, path + "-Bold.ttf"),
                        FontFile.resource(700, true, path + "-Bold" + slanted + ".ttf")));
    }
}
