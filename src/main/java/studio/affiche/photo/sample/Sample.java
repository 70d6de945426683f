package studio.affiche.photo.sample;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import studio.affiche.poster.BrandKit;

/** The sample products with their briefs. */
public enum Sample {
    SERUM("serum.png", 115, Serum::shot, Serum.COPY),
    SODA("soda.jpg", 95, Soda::shot, Soda.COPY),
    HEADPHONES("headphones.png", 66, Headphones::shot, Headphones.COPY),
    TEA("tea.jpg", 100, Tea::shot, Tea.COPY),
    CREAM("cream.jpg", 92, Cream::shot, Cream.COPY),
    TUBE("tube.png", 82, Tube::shot, Tube.COPY),
    OAT("oat.jpg", 54, Oat::shot, Oat.COPY),
    COFFEE("coffee.jpg", 78, Coffee::shot, Coffee.COPY),
    TOTE("tote.png", 28, Tote::shot, Tote.COPY),
    LAMP("lamp.png", 37, Lamp::shot, Lamp.COPY),
    TRAIN("train.jpg", 55, Train::shot, Train.COPY),
    WATCH("watch.png", 140, Watch::shot, Watch.COPY);

    private final String picture;
    private final double pixelsPerCm;
    private final Supplier<Shot> shot;
    private final Copy copy;

    Sample(String picture, double pixelsPerCm, Supplier<Shot> shot, Copy copy) {
        this.picture = picture;
        this.pixelsPerCm = pixelsPerCm;
        this.shot = shot;
        this.copy = copy;
    }

    /** The name of its folder. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of its picture: a PNG with alpha, or a JPEG of the product on its ground. */
    public String picture() {
        return picture;
    }

    /** The product's name. */
    public String product() {
        return copy.product();
    }

    /** Wishes for the picture; may be empty. */
    public String direction() {
        return copy.direction();
    }

    /** Lines of copy to choose from. */
    public List<String> candidates() {
        return copy.lines();
    }

    /** The brand's colours, if it has any. */
    public BrandKit brand() {
        return copy.brand();
    }

    /**
     * Draws the product; the same scale gives the same pixels.
     *
     * @param scale 1 for the size of the files, about 1,350 pixels along the longer side; less is faster
     * @return with alpha, or on its ground with a soft shadow
     */
    public BufferedImage draw(double scale) {
        return shot.get().take(pixelsPerCm * scale);
    }
}
