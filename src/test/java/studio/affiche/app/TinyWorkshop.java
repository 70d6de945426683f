package studio.affiche.app;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import studio.affiche.design.policy.TinyPolicy;
import studio.affiche.poster.Element;

/**
 * What it takes to learn from clicks with the real studio: a policy of random weights, a product and a brief.
 *
 * @param folder of all of it
 */
record TinyWorkshop(Path folder) {
    /** Fills a folder. */
    static TinyWorkshop write(Path folder, String... candidates) throws IOException {
        TinyPolicy.write(folder.resolve("tiny"), 1);
        var image = new BufferedImage(40, 80, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x2a6f5b));
        g.fillRect(5, 5, 30, 70);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("bottle.png").toFile());
        String copy = Stream.of(candidates).map(c -> "\"" + c + "\"").collect(Collectors.joining(", "));
        Files.writeString(
                folder.resolve("brief.json"),
                "{\"product\": \"bottle.png\", \"candidates\": [" + copy + "], \"size\": [200, 250]}");
        return new TinyWorkshop(folder);
    }

    /** A studio with data of its own; another one of the same folder finds what this one left. */
    Studio start() {
        return Studio.create(new StudioSettings(folder.resolve("data"), "0.1.0", 64 << 20));
    }

    PolicyChoice policy() {
        return new PolicyChoice(folder.resolve("tiny"));
    }

    Path brief() {
        return folder.resolve("brief.json");
    }

    static OptimizePlan plan(OptimizePlan.Sureness sureness) {
        return new OptimizePlan(
                OptimizePlan.Objective.IDPO, 5, OptionalDouble.empty(), sureness, EnumSet.allOf(Element.class), 1);
    }
}
