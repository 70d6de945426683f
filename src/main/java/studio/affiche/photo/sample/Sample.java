package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;
import java.util.List;

/** The sample products with their briefs. Makers, products and claims are invented. */
public enum Sample {
    SERUM(
            "serum",
            "Botanical Night Serum",
            "soft morning light, podium, shadow of leaves on a wall",
            List.of(
                    "FERN & VALE · NIGHT SERUM",
                    "Wake up to calmer skin",
                    "Let the night do the work",
                    "Bakuchiol and squalane, pressed cold and bottled in glass.",
                    "3 drops before bed",
                    "Fragrance free",
                    "Vegan",
                    "Refillable",
                    "30 ml — €48",
                    "Discover the ritual →"),
            115),
    SODA(
            "soda",
            "pop! Raspberry Fizz",
            "sunburst, bright summer, playful",
            List.of(
                    "POP! · RASPBERRY FIZZ",
                    "Crack open summer",
                    "Big fruit, no sugar",
                    "Whole raspberries, fine bubbles, served ice cold.",
                    "0 g sugar",
                    "12 kcal a can",
                    "2 for €3",
                    "In every cooler near you",
                    "Find yours"),
            95),
    HEADPHONES(
            "headphones",
            "Aero wireless headphones",
            "night, deep indigo, glowing lights",
            List.of(
                    "AERO · WIRELESS ANC HEADPHONES",
                    "Turn the city off",
                    "Only the music",
                    "Six microphones listen to the street so that you don't have to.",
                    "50 h battery",
                    "−42 dB noise cancelling",
                    "248 g",
                    "€199",
                    "Try them for 60 days →"),
            66),
    TEA(
            "tea",
            "明前龙井茶",
            "paper-cut hills, spring morning, soft mist",
            List.of(
                    "龙井 · 春茶上新",
                    "一盏春山",
                    "把春天喝下去",
                    "清明前手采，当日下锅，豆香清而回甘长。",
                    "明前头采",
                    "手工炒制",
                    "山场直供",
                    "海拔 600 米",
                    "¥128 / 100g",
                    "预订春茶 →"),
            100);

    private final String folder;
    private final String product;
    private final String direction;
    private final List<String> candidates;
    private final double pixelsPerCm;

    Sample(String folder, String product, String direction, List<String> candidates, double pixelsPerCm) {
        this.folder = folder;
        this.product = product;
        this.direction = direction;
        this.candidates = candidates;
        this.pixelsPerCm = pixelsPerCm;
    }

    /** The name of its folder and, with {@code .png}, of its picture. */
    public String folder() {
        return folder;
    }

    /** The product's name. */
    public String product() {
        return product;
    }

    /** Wishes for the picture. */
    public String direction() {
        return direction;
    }

    /** Lines of copy to choose from. */
    public List<String> candidates() {
        return candidates;
    }

    /**
     * Draws the product; the same scale gives the same pixels.
     *
     * @param scale 1 for the size of the files, about 1,350 pixels high; less is faster
     * @return with alpha, or on paper with a soft shadow
     */
    public BufferedImage draw(double scale) {
        return shot().take(pixelsPerCm * scale);
    }

    private Shot shot() {
        return switch (this) {
            case SERUM -> Serum.shot();
            case SODA -> Soda.shot();
            case HEADPHONES -> Headphones.shot();
            case TEA -> Tea.shot();
        };
    }
}
