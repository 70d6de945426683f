package studio.affiche.scene;

import java.util.Arrays;
import java.util.List;

/** Rules of colour harmony: which hues go with a main one, as turns of the OKLCH hue circle in degrees. */
enum Scheme {
    TONE_ON_TONE(0),
    ANALOGOUS(-30, 30),
    COMPLEMENT(180),
    SPLIT_COMPLEMENT(150, -150),
    TRIAD(120, -120);

    private final List<Double> turns;

    Scheme(double... turns) {
        this.turns = Arrays.stream(turns).boxed().toList();
    }

    List<Double> turns() {
        return turns;
    }

    /** How well the scheme's grounds serve a mood, about 0 to 0.5: quiet moods stay near the product, loud ones leave it. */
    double liking(Mood mood) {
        return switch (mood) {
            case BOLD, PLAYFUL, FESTIVE ->
                switch (this) {
                    case COMPLEMENT -> 0.44;
                    case SPLIT_COMPLEMENT -> 0.42;
                    case TRIAD -> 0.38;
                    case ANALOGOUS -> 0.30;
                    case TONE_ON_TONE -> 0.26;
                };
            case LUXURIOUS ->
                switch (this) {
                    case TONE_ON_TONE -> 0.36;
                    case ANALOGOUS -> 0.28;
                    case COMPLEMENT -> 0.34;
                    case SPLIT_COMPLEMENT -> 0.20;
                    case TRIAD -> 0.10;
                };
            case ANY, CALM, FRESH, WARM, NATURAL ->
                switch (this) {
                    case TONE_ON_TONE -> 0.38;
                    case ANALOGOUS -> 0.36;
                    case COMPLEMENT -> 0.32;
                    case SPLIT_COMPLEMENT -> 0.26;
                    case TRIAD -> 0.12;
                };
        };
    }
}
