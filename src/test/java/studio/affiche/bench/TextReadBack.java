package studio.affiche.bench;

import com.ibm.icu.text.Transliterator;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import studio.affiche.poster.Box;
import studio.affiche.poster.Design;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;

/**
 * Reads the text of exported posters back by OCR (tesseract, which must be installed with its Latin, Chinese, Japanese,
 * Korean, Arabic and Russian data) and compares it with the copy: {@code TextReadBack DIR…}, folders that {@code affiche
 * generate} wrote.
 *
 * <p>Each text's box is cut out of the PNG, turned upright and made dark on light. A sentence is right if its letters and
 * digits are all read; the distance is the mean edit distance of a sentence in characters. Both are AutoPP's measures.
 */
public final class TextReadBack {
    /** Lower boxes, in pixels, are magnified. */
    private static final int LARGE = 150;

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    private TextReadBack() {}

    /** A text that was read wrongly. */
    private record Miss(String poster, String copy, String read, int distance) {}

    public static void main(String[] folders) throws Exception {
        var misses = new ArrayList<Miss>();
        var sentences = new AtomicInteger();
        var posters = new AtomicInteger();
        long distance = 0;
        for (String folder : folders) {
            var records = new ArrayList<DesignRecord>();
            DesignsFile.read(Path.of(folder, "designs.jsonl"), records::add);
            for (DesignRecord record : records) {
                Design design = record.design();
                File file = Path.of(folder, design.id() + ".png").toFile();
                BufferedImage poster = ImageIO.read(file);
                posters.incrementAndGet();
                String all = String.join(" ", record.brief().candidates());
                for (int i = 0; i < design.text().size(); i++) {
                    sentences.incrementAndGet();
                    String copy = plain(design.text().get(i));
                    Box box = design.layout().text().get(i).on(record.brief().size());
                    String read = plain(read(crop(poster, box, design.style().get(i)), language(all)));
                    int d = distance(copy, read);
                    distance += d;
                    if (d > 0) {
                        misses.add(new Miss(design.id(), design.text().get(i), read, d));
                    }
                }
            }
        }
        misses.forEach(m -> System.out.printf(
                Locale.ROOT, "%s%n    copy: %s%n    read: %s (distance %d)%n", m.poster, m.copy, m.read, m.distance));
        System.out.printf(
                Locale.ROOT,
                "%d posters, %d sentences: %.1f %% read right, mean distance %.2f%n",
                posters.get(),
                sentences.get(),
                100.0 * (sentences.get() - misses.size()) / sentences.get(),
                (double) distance / sentences.get());
    }

    private static BufferedImage crop(BufferedImage poster, Box box, TextStyle style) {
        // The outline of a pill would be read as a letter.
        double inset = style.plate().isPresent() ? 0.16 * Math.min(box.height(), box.width()) : 0;
        Box words = box.grow(-inset);
        double scale = box.height() < LARGE ? 3 : 1;
        double margin = inset > 0 ? 0 : 8;
        int w = (int) Math.ceil((words.width() + 2 * margin) * scale);
        int h = (int) Math.ceil((words.height() + 2 * margin) * scale);
        var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var place = new AffineTransform();
        place.scale(scale, scale);
        place.translate(margin - words.x(), margin - words.y());
        place.rotate(Math.toRadians(-style.rotation()), box.centerX(), box.centerY());
        g.drawImage(poster, place, null);
        g.dispose();
        darkened(picture, style.color());
        return picture;
    }

    /** The colour of the letters becomes black, the colour farthest from it white. */
    private static void darkened(BufferedImage picture, Rgba ink) {
        Oklab dark = Oklab.of(ink);
        double[] distances = new double[picture.getWidth() * picture.getHeight()];
        double farthest = 1e-3;
        for (int i = 0; i < distances.length; i++) {
            int rgb = picture.getRGB(i % picture.getWidth(), i / picture.getWidth());
            distances[i] = Oklab.of(new Rgba(rgb | 0xff000000)).distance(dark);
            farthest = Math.max(farthest, distances[i]);
        }
        for (int i = 0; i < distances.length; i++) {
            int grey = (int) Math.round(255 * Math.min(1, distances[i] / farthest));
            picture.setRGB(i % picture.getWidth(), i / picture.getWidth(), grey * 0x010101);
        }
    }

    private static String read(BufferedImage picture, String language) throws IOException, InterruptedException {
        Path file = Files.createTempFile("text", ".png");
        try {
            ImageIO.write(picture, "png", file.toFile());
            var command = new ProcessBuilder(
                            "tesseract", file.toString(), "stdout", "-l", language, "--psm", "6", "--dpi", "150")
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            command.environment().put("OMP_THREAD_LIMIT", "1");
            Process process = command.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text;
        } finally {
            Files.delete(file);
        }
    }

    private static String language(String text) {
        boolean kana = false;
        for (int cp : text.codePoints().toArray()) {
            switch (Character.UnicodeScript.of(cp)) {
                case HIRAGANA, KATAKANA -> kana = true;
                case HANGUL -> {
                    return "kor";
                }
                case ARABIC -> {
                    return "ara";
                }
                case CYRILLIC -> {
                    return "rus";
                }
                default -> {}
            }
        }
        boolean han = text.codePoints().anyMatch(Character::isIdeographic);
        return kana ? "jpn" : han ? (SIMPLIFIED.transliterate(text).equals(text) ? "chi_sim" : "chi_tra") : "Latin";
    }

    /** Letters, digits and signs of money and percent, case folded: what a reader takes in. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(cp -> Character.isLetterOrDigit(cp)
                        || Character.getType(cp) == Character.CURRENCY_SYMBOL
                        || cp == '%')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        List<Integer> row = new ArrayList<>();
        for (int k = 0; k <= b.length(); k++) {
            row.add(k);
        }
        for (int i = 1; i <= a.length(); i++) {
            int before = row.getFirst();
            row.set(0, i);
            for (int k = 1; k <= b.length(); k++) {
                int above = row.get(k);
                int change = before + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
                row.set(k, Math.min(change, Math.min(above, row.get(k - 1)) + 1));
                before = above;
            }
        }
        return row.getLast();
    }
}
