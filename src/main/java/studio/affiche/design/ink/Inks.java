package studio.affiche.design.ink;

import java.util.List;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;

/**
 * The inks that go with a scene and a product.
 *
 * @param deep a very dark colour of the picture's own hue
 * @param pale nearly white, of the picture's own hue
 * @param bold the loudest colour that belongs to the product or the scene, at a middle to dark lightness
 * @param bright the same colour light enough for dark grounds
 */
public record Inks(Rgba deep, Rgba pale, Rgba bold, Rgba bright) {
    /** Inks for a palette, a product's colours and a brand's. */
    public static Inks of(ScenePalette scene, List<Rgba> product, List<Rgba> brand) {
        Oklab lead = Oklab.of(loudest(scene, product, brand));
        Oklab shade = Oklab.of(scene.shade());
        double hue = shade.chroma() > 0.03 ? shade.hue() : lead.hue();
        Rgba deep = Oklab.ofLch(
                        0.25, Math.min(0.07, Math.max(0.02, lead.chroma())), lead.chroma() > 0.05 ? lead.hue() : hue)
                .toRgba();
        Rgba pale = Oklab.ofLch(0.985, 0.008, hue).toRgba();
        Rgba bold = Oklab.ofLch(Math.clamp(lead.l(), 0.38, 0.5), lead.chroma(), lead.hue())
                .toRgba();
        Rgba bright = Oklab.ofLch(Math.clamp(lead.l(), 0.76, 0.88), Math.min(lead.chroma(), 0.17), lead.hue())
                .toRgba();
        return new Inks(deep, pale, bold, bright);
    }

    /** The brand's or the product's colour of most chroma, large ones first; the scene's accent where all are grey. */
    private static Rgba loudest(ScenePalette scene, List<Rgba> product, List<Rgba> brand) {
        List<Rgba> candidates = brand.isEmpty() ? product : brand;
        // Below this the product is grey, and the scene's accent has to speak.
        double most = 0.02;
        Rgba best = scene.accent();
        for (int i = 0; i < candidates.size(); i++) {
            Rgba candidate = candidates.get(i);
            Oklab c = Oklab.of(candidate);
            // Very dark and very light colours look greyer than their chroma says; small shares count less.
            double loudness = c.chroma() * (1 - Math.abs(c.l() - 0.55)) * (1 - 0.3 * Math.min(i, 2));
            if (loudness > most) {
                most = loudness;
                best = candidate;
            }
        }
        return best;
    }
}
