package studio.affiche.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;

class ProductPaletteTest {
    private static BufferedImage stripes(int... widthsAndColors) {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        int x = 0;
        for (int i = 0; i < widthsAndColors.length; i += 2) {
            g.setColor(new Color(widthsAndColors[i + 1]));
            g.fillRect(x, 0, widthsAndColors[i], 100);
            x += widthsAndColors[i];
        }
        g.dispose();
        return image;
    }

    private static void alike(Rgba got, int rgb) {
        assertThat(Oklab.of(got).distance(Oklab.of(Rgba.opaque(rgb))))
                .as("%s and %06x", got, rgb)
                .isLessThan(0.02);
    }

    @Test
    void namesColoursByShareAndLeavesOutWhatIsTransparent() {
        List<ProductPalette.Share> shares = ProductPalette.shares(stripes(20, 0xf2e6c9, 90, 0x17392f, 40, 0xc9a24a));
        assertThat(shares).hasSize(3);
        alike(shares.get(0).color(), 0x17392f);
        alike(shares.get(1).color(), 0xc9a24a);
        alike(shares.get(2).color(), 0xf2e6c9);
        assertThat(shares.get(0).share()).isCloseTo(0.6, within(0.01));
    }

    @Test
    void takesShadesOfOneColourAsOne() {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, new Color(0x2f7d5b), 200, 0, new Color(0x276a4d)));
        g.fillRect(0, 0, 200, 100);
        g.dispose();
        assertThat(ProductPalette.of(image)).hasSize(1);
    }

    @Test
    void givesSixColoursAtMostAndOneAtLeast() {
        int[] hues = new int[40];
        for (int i = 0; i < 20; i++) {
            hues[2 * i] = 10;
            hues[2 * i + 1] = Color.HSBtoRGB(i / 20f, 1, 1) & 0xffffff;
        }
        assertThat(ProductPalette.of(stripes(hues))).hasSizeBetween(4, 6);
        assertThat(ProductPalette.of(new BufferedImage(5, 5, BufferedImage.TYPE_INT_ARGB)))
                .hasSize(1);
        assertThat(ProductPalette.of(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)))
                .containsExactly(Rgba.BLACK);
    }

    @Test
    void measuresLuminanceAndTheFoot() {
        var image = new BufferedImage(100, 200, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 100, 150);
        g.fillRect(30, 150, 40, 50);
        g.dispose();
        ProductTraits traits = ProductTraits.of(image);
        assertThat(traits.luminance()).isCloseTo(1, within(0.01));
        assertThat(traits.light()).isTrue();
        assertThat(traits.dark()).isFalse();
        assertThat(traits.aspect()).isEqualTo(0.5);
        assertThat(traits.footLeft()).isEqualTo(0.3);
        assertThat(traits.footWidth()).isCloseTo(0.4, within(1e-9));
        assertThat(traits.fill()).isCloseTo(0.85, within(1e-9));
    }
}
