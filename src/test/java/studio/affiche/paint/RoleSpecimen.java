package studio.affiche.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import studio.affiche.design.layout.TypePairings;
import studio.affiche.design.layout.Voice;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.TypeStyle;

/**
 * Sheets of every role at the size of a headline, of every pairing and of scripts; {@code main FOLDER} writes them in the
 * bundled fonts, {@code main FOLDER machine} with the machine's.
 */
final class RoleSpecimen {
    private static final String INK = "#3a2015";
    private static final int ROW = 200;
    private static final int WIDTH = 2400;

    private RoleSpecimen() {}

    public static void main(String[] args) throws IOException {
        Fonts fonts = args.length > 1 ? Fonts.system() : Fonts.bundled();
        ImageIO.write(roles(fonts), "png", Path.of(args[0], "roles.png").toFile());
        ImageIO.write(pairings(fonts), "png", Path.of(args[0], "pairings.png").toFile());
        ImageIO.write(scripts(fonts), "png", Path.of(args[0], "scripts.png").toFile());
    }

    private static BufferedImage roles(Fonts fonts) {
        var layers = new ArrayList<Layer>();
        var make = new SamplePosters();
        int y = 10;
        for (FontRole role : FontRole.values()) {
            String family = fonts.familyOf(FontChoice.of(role));
            label(make, layers, role.name().toLowerCase(Locale.ROOT) + " · " + family, y);
            int x = 20;
            for (int weight : new int[] {300, 400, 700, 900}) {
                TypeStyle style = SamplePosters.style(role, weight, 80, -0.015, INK);
                layers.add(make.text("Warm like first sun €68", style.withLeading(0.98), new Box(x, y + 24, 570, 170)));
                x += 590;
            }
            y += ROW;
        }
        return paint(fonts, layers, y);
    }

    private static BufferedImage pairings(Fonts fonts) {
        var layers = new ArrayList<Layer>();
        var make = new SamplePosters();
        int i = 0;
        for (TypePairings pairing : TypePairings.values()) {
            Voice voice = pairing.voice();
            int x = 30 + i % 4 * 600;
            int y = 20 + i / 4 * 420;
            layers.add(make.text(
                    pairing.name() + " · " + fonts.familyOf(FontChoice.of(voice.heading())) + " "
                            + voice.headingWeight() + " / " + fonts.familyOf(FontChoice.of(voice.body())),
                    SamplePosters.style(FontRole.TEXT, 400, 16, 0, "#996655"),
                    new Box(x, y, 560, 24)));
            TypeStyle head = SamplePosters.style(voice.heading(), voice.headingWeight(), 86, -0.02, INK);
            layers.add(make.text("Warm like the first sun", head.withLeading(0.98), new Box(x, y + 36, 560, 190)));
            TypeStyle body = SamplePosters.style(voice.body(), 400, 27, 0, INK).withLeading(1.4);
            layers.add(make.text(
                    "Neroli, amber and sea salt. Lasts from dawn to dinner.", body, new Box(x, y + 230, 400, 90)));
            layers.add(make.text("50 ml — €68", body.withWeight(700).withLeading(1.2), new Box(x, y + 320, 400, 40)));
            i++;
        }
        return paint(fonts, layers, 20 + (i + 3) / 4 * 420);
    }

    private static BufferedImage scripts(Fonts fonts) {
        var layers = new ArrayList<Layer>();
        var make = new SamplePosters();
        int y = 10;
        List<String> texts = List.of(
                "一芽一叶头采鲜香 ¥128",
                "國際品質，臺灣製造",
                "春の新茶、予約開始",
                "مرحبا بالعالم خصم 25٪",
                "Тепло первого солнца",
                "Ζεστό σαν τον ήλιο",
                "Ấm như nắng sớm",
                "ความอบอุ่นแรก",
                "पहली धूप जैसा");
        for (FontRole role : List.of(FontRole.GROTESK, FontRole.SERIF, FontRole.WARM_SERIF, FontRole.HUMANIST)) {
            label(make, layers, role.name(), y);
            for (int i = 0; i < texts.size(); i++) {
                TypeStyle style = SamplePosters.style(role, i % 2 == 0 ? 700 : 900, 56, 0, INK);
                layers.add(make.text(texts.get(i), style, new Box(20 + i % 3 * 780, y + 26 + i / 3 * 90, 760, 90)));
            }
            y += 320;
        }
        return paint(fonts, layers, y);
    }

    private static void label(SamplePosters make, List<Layer> layers, String text, int y) {
        layers.add(make.text(text, SamplePosters.style(FontRole.TEXT, 400, 18, 0, "#886655"), new Box(20, y, 900, 24)));
    }

    private static BufferedImage paint(Fonts fonts, List<Layer> layers, int height) {
        var all = new ArrayList<Layer>();
        all.add(SamplePosters.background(SamplePosters.solid("#f4efe4")));
        all.addAll(layers);
        var provenance = new Provenance("test", "", "", 1, Map.of(), "");
        var poster = new Poster(new CanvasSize(WIDTH, height), all, Optional.empty(), provenance);
        return new Painter(fonts, ref -> null, (s, w, h) -> null).paint(poster, 1);
    }
}
