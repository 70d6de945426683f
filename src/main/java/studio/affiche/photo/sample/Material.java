package studio.affiche.photo.sample;

/** What a part is made of. */
sealed interface Material {
    /** The same on a part that was turned and moved. */
    Material posed(Pose pose);

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

        @Override
        public Opaque posed(Pose pose) {
            return new Opaque(pose.of(skin), metal, roughness, coat, pose.of(relief));
        }
    }

    /**
     * A surface that shines by itself, such as a lamp's shade.
     *
     * @param surface how it looks unlit
     * @param glow its own light
     */
    record Lit(Opaque surface, Skin glow) implements Material {
        @Override
        public Lit posed(Pose pose) {
            return new Lit(surface.posed(pose), pose.of(glow));
        }
    }

    /**
     * Clear glass around a hollow that holds a liquid.
     *
     * @param hollow the inside
     * @param level height of the liquid, which stays level however the glass is turned
     * @param glass what the glass takes of each channel a centimetre
     * @param liquid what the liquid takes of each channel a centimetre
     */
    record Glass(Solid hollow, double level, Light glass, Light liquid) implements Material {
        @Override
        public Glass posed(Pose pose) {
            return new Glass(pose.of(hollow), level + pose.at().y(), glass, liquid);
        }
    }
}
