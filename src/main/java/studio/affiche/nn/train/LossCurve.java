package studio.affiche.nn.train;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** How a training went: means of its loss over stretches of steps, kept with its checkpoints and drawn as a picture. */
public final class LossCurve {
    private static final String NOTE = "losses";
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int EDGE = 48;

    private final int stretch;
    private final List<Double> means = new ArrayList<>();
    private double sum;
    private int count;

    /**
     * A curve without a step.
     *
     * @param stretch steps that one mean is of, 1 or more
     */
    public LossCurve(int stretch) {
        this.stretch = stretch;
    }

    /** Adds a step's loss. */
    public void add(double loss) {
        sum += loss;
        count++;
        if (count == stretch) {
            means.add(sum / count);
            sum = 0;
            count = 0;
        }
    }

    /** Mean loss of the last steps; 0 before the first. */
    public double recent() {
        return count > stretch / 2 || means.isEmpty() ? sum / Math.max(1, count) : means.getLast();
    }

    /** The means, for a checkpoint; an unfinished stretch is not among them. */
    public Map<String, String> notes() {
        return Map.of(
                NOTE,
                means.stream().map(m -> String.format(Locale.ROOT, "%.4f", m)).collect(Collectors.joining(" ")));
    }

    /** Takes over what a checkpoint kept. */
    public void read(Map<String, String> notes) {
        String text = notes.getOrDefault(NOTE, "");
        for (String mean : text.isBlank() ? new String[0] : text.split(" ")) {
            means.add(Double.valueOf(mean));
        }
    }

    /** Draws the means as PNG; nothing where there are fewer than two. */
    public void draw(Path file) throws IOException {
        if (means.size() < 2) {
            return;
        }
        double high = means.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(new Color(0x666666));
        g.drawString(String.format(Locale.ROOT, "loss, %.2f at the top, 0 at the foot", high), EDGE, EDGE / 2);
        g.drawString((means.size() * stretch) + " steps", WIDTH - 2 * EDGE, HEIGHT - EDGE / 3);
        g.drawRect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE);
        var path = new Path2D.Double();
        for (int i = 0; i < means.size(); i++) {
            double x = EDGE + (WIDTH - 2.0 * EDGE) * i / (means.size() - 1);
            double y = HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * means.get(i) / high;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.setColor(new Color(0xff6b4a));
        g.setStroke(new BasicStroke(2));
        g.draw(path);
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
