package studio.affiche.app;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Fill;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Frame;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Grounding;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TypeStyle;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** The plainest parts that keep their promises, so that a studio can be tested without the rooms that do it well. */
public final class StandInParts implements StudioParts, DesignPolicy {
    /** How many other layouts it finds at most. */
    public static final int LAYOUTS = 20;

    private final DecodedImages images;

    /** Parts whose painter takes its images from somewhere. */
    public StandInParts(DecodedImages images) {
        this.images = images;
    }

    /** A studio of these parts. */
    public static Studio studio(StudioSettings settings) {
        var images = new DecodedImages(StandInParts::read, settings.cacheBytes());
        return new Studio(new StandInParts(images), images, settings);
    }

    private static BufferedImage read(byte[] file, String name) throws IOException {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            if (image != null) {
                return image;
            }
        } catch (IOException e) {
            throw new IOException(name + " is damaged", e);
        }
        throw new IOException(name + " is not a picture");
    }

    @Override
    public BufferedImage decode(byte[] file, String name) throws IOException {
        return read(file, name);
    }

    /** The photo whole; each stroke takes the discs of its points away, or keeps them. */
    @Override
    public Cut cutOut(BufferedImage photo, List<CutoutStroke> strokes, Progress progress) {
        BufferedImage cut = photo;
        if (!strokes.isEmpty()) {
            cut = new BufferedImage(photo.getWidth(), photo.getHeight(), BufferedImage.TYPE_INT_ARGB);
            Graphics2D g = cut.createGraphics();
            g.drawImage(photo, 0, 0, null);
            g.setComposite(AlphaComposite.Clear);
            for (CutoutStroke s : strokes) {
                for (CutoutStroke.Point p : s.points()) {
                    int r = (int) s.radius();
                    if (s.kind() == CutoutStroke.Kind.REMOVE) {
                        g.fillOval((int) p.x() - r, (int) p.y() - r, 2 * r, 2 * r);
                    }
                }
            }
            g.dispose();
        }
        Box crop = new Box(0, 0, photo.getWidth(), photo.getHeight());
        return new Cut(cut, crop, List.of(Rgba.opaque(0x2a6f5b)), strokes.isEmpty() ? "Taken whole" : "Corrected");
    }

    @Override
    public DesignPolicy policy() {
        return this;
    }

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public void propose(
            Brief brief, ProductView product, int count, long seed, Progress progress, Consumer<Design> found)
            throws TaskCancelled {
        for (int i = 0; i < count; i++) {
            progress.checkCancelled();
            long own = new SplittableRandom(seed + i).nextLong();
            found.accept(design("stand-in-" + Long.toHexString(own), own, brief.candidates(), Optional.empty()));
        }
    }

    @Override
    public void replace(
            Brief brief,
            ProductView product,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Design> found)
            throws TaskCancelled {
        int most = switch (element) {
            case BACKGROUND -> count;
            case TEXT -> brief.candidates().size() > 1 ? count : 0;
            case LAYOUT -> LAYOUTS;
        };
        for (int i = 0; i < Math.min(count, most); i++) {
            progress.checkCancelled();
            long own = new SplittableRandom(seed + i).nextLong();
            found.accept(new Design(
                    design.id() + "-" + element.word() + "-" + i,
                    Optional.of(new Design.Origin(design.id(), element)),
                    element == Element.BACKGROUND ? own : design.seed(),
                    element == Element.BACKGROUND ? "studio " + own : design.background(),
                    design.text(),
                    element == Element.LAYOUT
                            ? new Layout(
                                    new GridBox(100 + i, 200, 400, 500),
                                    design.layout().text())
                            : design.layout(),
                    List.of(),
                    0));
        }
    }

    private static Design design(String id, long seed, List<String> text, Optional<Design.Origin> origin) {
        List<String> chosen = text.subList(0, Math.min(2, text.size()));
        List<GridBox> boxes = List.of(new GridBox(40, 40, 472, 120), new GridBox(40, 130, 472, 170))
                .subList(0, chosen.size());
        return new Design(
                id, origin, seed, "studio", chosen, new Layout(new GridBox(120, 200, 400, 490), boxes), List.of(), 0);
    }

    @Override
    public Poster compose(Brief brief, ProductView product, Design design, Provenance provenance) {
        var layers = new ArrayList<Layer>();
        layers.add(new Layer.Background(
                LayerProperties.of(
                        LayerId.BACKGROUND,
                        "Background",
                        Element.BACKGROUND,
                        Frame.of(brief.size().bounds())),
                new Backdrop.Plain(Fill.of(Rgba.opaque((int) design.seed() & 0xffffff)))));
        layers.add(new Layer.Product(
                LayerProperties.of(
                        LayerId.PRODUCT,
                        brief.name(),
                        Element.LAYOUT,
                        Frame.of(design.layout().product().on(brief.size()))),
                product.cutout(),
                Grounding.NONE));
        for (int i = 0; i < design.text().size(); i++) {
            layers.add(new Layer.Text(
                    LayerProperties.of(
                            LayerId.text(i + 1),
                            i == 0 ? "Headline" : "Selling point",
                            Element.TEXT,
                            Frame.of(design.layout().text().get(i).on(brief.size()))),
                    design.text().get(i),
                    List.of(),
                    TypeStyle.of(FontRole.GROTESK, 700, 12, 80, Rgba.WHITE),
                    Optional.empty()));
        }
        return new Poster(brief.size(), layers, Optional.of(design), provenance);
    }

    @Override
    public BufferedImage paint(Poster poster, double scale) {
        int width = (int) Math.max(1, Math.round(poster.size().width() * scale));
        int height = (int) Math.max(1, Math.round(poster.size().height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        for (Layer layer : poster.layers()) {
            if (!layer.properties().visible()) {
                continue;
            }
            var box = layer.frame().box();
            switch (layer) {
                case Layer.Background b
                when b.backdrop() instanceof Backdrop.Plain p -> {
                    g.setColor(new Color(p.fill().representative().argb(), true));
                    g.fillRect(0, 0, poster.size().width(), poster.size().height());
                }
                case Layer.Product p ->
                    g.drawImage(
                            images.image(p.cutout()),
                            (int) box.x(),
                            (int) box.y(),
                            (int) box.width(),
                            (int) box.height(),
                            null);
                default -> {
                    g.setColor(new Color(layer.id().hashCode() | 0xff000000));
                    g.fillRect((int) box.x(), (int) box.y(), (int) box.width() / 4, 4);
                }
            }
        }
        g.dispose();
        return image;
    }

    @Override
    public BufferedImage paint(Backdrop.Scene scene, CanvasSize size) {
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(new Color(scene.palette().ground().argb()));
        g.fillRect(0, 0, size.width(), size.height());
        g.dispose();
        return image;
    }

    @Override
    public void writePng(BufferedImage image, double dotsPerInch, Optional<Provenance> provenance, OutputStream out)
            throws IOException {
        ImageIO.write(image, "png", out);
    }
}
