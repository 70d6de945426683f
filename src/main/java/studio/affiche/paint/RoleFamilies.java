package studio.affiche.paint;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import studio.affiche.poster.FontRole;

/**
 * The families that may stand for a role, best first: open families that designers install, then those of macOS and
 * Windows, then one that comes with the program. Where the bundled family is as good as any it comes first, so that
 * posters are the same on every machine and the machine's fonts need not be listed.
 */
final class RoleFamilies {
    private static final Map<FontRole, List<String>> RANKED = Map.ofEntries(
            entry(FontRole.GROTESK, List.of("Inter")),
            entry(FontRole.DISPLAY, List.of("Inter")),
            entry(
                    FontRole.CONDENSED,
                    List.of(
                            "Barlow Condensed",
                            "Oswald",
                            "League Gothic",
                            "Avenir Next Condensed",
                            "DIN Condensed",
                            "Roboto Condensed")),
            entry(
                    FontRole.SERIF,
                    List.of(
                            "Source Serif 4",
                            "Source Serif Pro",
                            "EB Garamond",
                            "Vollkorn",
                            "Noto Serif",
                            "Charter",
                            "Georgia",
                            "Constantia",
                            "Cambria",
                            "Liberation Serif")),
            entry(FontRole.SLAB, List.of("Zilla Slab", "Rockwell", "Roboto Slab")),
            entry(FontRole.MONO, List.of("JetBrains Mono", "IBM Plex Mono", "DejaVu Sans Mono")),
            entry(
                    FontRole.DIDONE,
                    List.of(
                            "Playfair Display",
                            "Bodoni Moda",
                            "Didot",
                            "Bodoni 72",
                            "Big Caslon",
                            "GFS Didot",
                            "Georgia",
                            "Constantia",
                            "Liberation Serif")),
            entry(
                    FontRole.WARM_SERIF,
                    List.of(
                            "Fraunces",
                            "DM Serif Display",
                            "Instrument Serif",
                            "Abril Fatface",
                            "Baskerville",
                            "Hoefler Text",
                            "Cochin",
                            "Sitka Display",
                            "Sitka Banner",
                            "Palatino Linotype",
                            "Markazi Text")),
            entry(
                    FontRole.GEOMETRIC,
                    List.of(
                            "Outfit",
                            "Sora",
                            "Poppins",
                            "Montserrat",
                            "League Spartan",
                            "Futura",
                            "Avenir",
                            "Century Gothic",
                            "Exo 2")),
            entry(FontRole.HUMANIST, List.of("Alegreya Sans")),
            entry(FontRole.TEXT, List.of("Lato")),
            entry(
                    FontRole.SCRIPT,
                    List.of(
                            "Caveat",
                            "Dancing Script",
                            "Kaushan Script",
                            "Pacifico",
                            "Lobster",
                            "Great Vibes",
                            "Snell Roundhand",
                            "Savoye LET",
                            "Segoe Script",
                            "Ink Free",
                            "Gabriola",
                            "Bradley Hand",
                            BundledFonts.ALEGREYA_ITALIC.name())));

    private RoleFamilies() {}

    /** The families of a role, best first; the last comes with the program. */
    static List<String> of(FontRole role) {
        return RANKED.getOrDefault(role, List.of());
    }
}
