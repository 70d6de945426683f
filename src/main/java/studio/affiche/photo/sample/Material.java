package studio.affiche.photo.sample;

/** What a part is made of. */
sealed interface Material {
    /**
     * Anything light does not pass.
     *
     * @param skin its colour: of the metal, or of what is under the gloss
     * @param metal 0 for paint, paper, plastic; 1 for bare metal; between for metallic print
     * @param roughness 0 mirror to 1 dull
     * @param coat strength of a clear glossy layer on top, 0 to 1
     * @param relief bends the normal: bumps, brush marks, drops
     */
    record Opaque(Skin skin, double metal, double roughness, double coat, Relief relief) implements Material {
        Opaque(Skin skin, double metal, double roughness, double coat) {
            this(skin, metal, roughness, coat, Relief.SMOOTH);
        }
    }

    /**
     * Clear glass around a hollow that holds a liquid.
     *
     * @param hollow the inside
     * @param level height of the liquid
     * @param glass what the glass takes of each channel a centimetre
     * @param liquid what the liquid takes of each channel a centimetre
     */
    record Glass(Solid hollow, double level, Light glass, Light liquid) implements Material {}
}
