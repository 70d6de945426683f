package studio.affiche.optimize.surrogate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.poster.Box;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * What a design is like: the words of its background prompt, the kinds and words of its copy, the geometry of its boxes,
 * and what an adapter makes of them. Two designs are alike in an element by 0 to 1.
 */
final class Look {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}%€$¥£]+");
    /** Distances that make a difference: of places and sizes in parts of the canvas, of lengths in their logarithm. */
    private static final double PLACE = 0.2;

    private static final double SIZE = 0.12;
    private static final double LENGTH = 0.5;
    private static final double LINES = 1.5;
    /** Words weigh less than the kind of a line: products seldom share them. */
    private static final double WORD = 0.25;

    private final Map<String, Double> scene;
    private final Map<String, Double> copy;
    private final double[] copyShape;
    private final double[] layout;
    private final Rewards rewards;

    private Look(
            Map<String, Double> scene, Map<String, Double> copy, double[] copyShape, double[] layout, Rewards rewards) {
        this.scene = scene;
        this.copy = copy;
        this.copyShape = copyShape;
        this.layout = layout;
        this.rewards = rewards;
    }

    static Look of(Subject subject) {
        Design design = subject.design();
        Map<String, Double> scene = new HashMap<>();
        List<String> words = words(design.background());
        for (int i = 0; i < words.size(); i++) {
            scene.put(words.get(i), 1.0);
            if (i > 0) {
                scene.put(words.get(i - 1) + " " + words.get(i), 1.0);
            }
        }
        Map<String, Double> copy = new HashMap<>();
        int lead = lead(design);
        for (int i = 0; i < design.text().size(); i++) {
            String line = design.text().get(i);
            String kind = CopyReader.read(line, subject.brief().name()).kind().name();
            copy.put("kind " + kind, 1.0);
            if (i == lead) {
                copy.put("lead " + kind, 1.0);
            }
            new HashSet<>(words(line)).forEach(word -> copy.put(word, WORD));
        }
        boolean told = !design.text().isEmpty();
        double length = told ? Math.log1p(CopyLine.visualLength(design.text().get(lead))) : 0;
        Box product = design.layout().product().unit();
        Box title = told ? design.layout().text().get(lead).unit() : new Box(0, 0, 0, 0);
        double[] layout = {
            product.centerX() / PLACE,
            product.centerY() / PLACE,
            Math.sqrt(product.area()) / SIZE,
            title.centerX() / PLACE,
            title.centerY() / PLACE,
            Math.sqrt(title.area()) / SIZE
        };
        double[] shape = {length / LENGTH, design.text().size() / LINES};
        return new Look(scene, copy, shape, layout, subject.rewards());
    }

    /** What an adapter makes of an element. */
    double reward(Element element) {
        return rewards.of(element);
    }

    /** The line with the highest box. */
    private static int lead(Design design) {
        int lead = 0;
        for (int i = 1; i < design.text().size(); i++) {
            lead = height(design, i) > height(design, lead) ? i : lead;
        }
        return lead;
    }

    private static double height(Design design, int i) {
        return design.layout().text().get(i).unit().height();
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How alike an element of two designs is. */
    double likeness(Element element, Look other) {
        return switch (element) {
            case BACKGROUND -> cosine(scene, other.scene);
            case TEXT -> (cosine(copy, other.copy) + near(copyShape, other.copyShape)) / 2;
            case LAYOUT -> near(layout, other.layout);
        };
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (Map.Entry<String, Double> entry : one.entrySet()) {
            product += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        double length = length(one.keySet(), one) * length(other.keySet(), other);
        return length > 0 ? product / length : 0;
    }

    private static double length(Set<String> names, Map<String, Double> of) {
        double sum = 0;
        for (String name : names) {
            sum += of.getOrDefault(name, 0.0) * of.getOrDefault(name, 0.0);
        }
        return Math.sqrt(sum);
    }

    /** Mean over the numbers: an additive kernel, which tells of each number from few designs (Duvenaud et al., 2011). */
    private static double near(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double apart = one[i] - other[i];
            sum += Math.exp(-apart * apart / 2);
        }
        return sum / one.length;
    }
}
