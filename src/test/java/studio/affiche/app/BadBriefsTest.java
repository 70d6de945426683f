package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;

/** Briefs that nobody should write: each gives posters that hold, or one sentence why not. */
class BadBriefsTest {
    @TempDir
    private static Path folder;

    private static Studio studio;

    /** A brief of a name and a direction, either may be empty, and lines. */
    private record Bad(String kind, String name, String direction, List<String> lines) {
        @Override
        public String toString() {
            return kind;
        }

        String json() {
            String copy = lines.stream().map(l -> "\"" + l + "\"").collect(Collectors.joining(", "));
            return "{\"product\": \"bottle.png\", \"candidates\": [" + copy
                    + "], \"size\": [432, 540], \"direction\": \"" + direction + "\""
                    + (name.isEmpty() ? "" : ", \"name\": \"" + name + "\"") + "}";
        }
    }

    private static Bad bad(String kind, String... lines) {
        return new Bad(kind, "Night serum", "", List.of(lines));
    }

    static Stream<Bad> briefs() {
        String long500 =
                "Every morning the skin wakes up a little drier. ".repeat(11).substring(0, 500);
        return Stream.of(
                bad("letters", "A", "B", "c"),
                bad("emoji", "\uD83C\uDF89\uD83C\uDF89", "✨", "\uD83D\uDCA7"),
                bad("500 characters", long500, "Calm skin"),
                new Bad(
                        "forty lines",
                        "Night serum",
                        "",
                        IntStream.range(0, 40)
                                .mapToObj(i -> "Reason number " + i + " to wake up calmer")
                                .toList()),
                bad("prices only", "From 39 €", "49 €", "Only $12", "¥128", "1 299 kr"),
                bad("calls to action only", "Shop now", "Buy now", "Order today", "Get yours"),
                new Bad(
                        "contradiction",
                        "Night serum",
                        "snow, beach",
                        List.of("Wake up to calmer skin", "From 39 €", "Shop now")),
                bad("Khmer", "សួស្តី ស្បែក"),
                bad("Burmese", "မြန်မာ အသားအရေ"),
                bad("Cherokee", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ"),
                bad("one line", "Wake up to calmer skin"),
                new Bad("no name", "", "", List.of("Wake up to calmer skin", "From 39 €")),
                bad("both directions", "عناية Night Serum بالبشرة", "خصم 20% على Glow", "تسوق الآن", "30 ml"),
                bad(
                        "German compounds",
                        "Donaudampfschifffahrtsgesellschaftskapitän",
                        "Feuchtigkeitsversorgungskomplex für die Gesichtshaut",
                        "Jetzt unverbindlich Beratungstermin vereinbaren",
                        "Ab 39 €"));
    }

    @BeforeAll
    static void open() throws IOException {
        var image = new BufferedImage(150, 360, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x1d5c46));
        g.fillRoundRect(20, 80, 110, 270, 30, 30);
        g.setColor(new Color(0xc9a24a));
        g.fillRect(50, 20, 50, 60);
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("bottle.png").toFile());
        studio = Studio.create(new StudioSettings(folder.resolve("data"), "0.1.0", 256 << 20));
    }

    @AfterAll
    static void close() {
        studio.close();
    }

    @ParameterizedTest
    @MethodSource("briefs")
    void givesPostersThatHoldOrASentence(Bad bad) throws Exception {
        Path file = Files.writeString(folder.resolve("brief.json"), bad.json());
        Prepared prepared;
        try {
            prepared = studio.openBrief(file, Progress.IGNORED);
        } catch (Refusal refusal) {
            assertThat(refusal)
                    .hasMessageStartingWith("No line of the copy can be set: ")
                    .hasMessageContaining("install");
            return;
        }
        var found = new ArrayList<Proposal>();
        Optional<String> reason = studio.propose(prepared, 2, 1, Progress.IGNORED, found::add);
        if (found.isEmpty()) {
            assertThat(reason).hasValueSatisfying(why -> assertThat(why).isNotBlank());
        }
        for (Proposal proposal : found) {
            assertThat(studio.review().findings(prepared, proposal.poster(), proposal.assets()))
                    .hasValueSatisfying(f -> assertThat(f.errors()).isEmpty());
            assertThat(studio.warnings(proposal.poster())).isEmpty();
        }
    }
}
