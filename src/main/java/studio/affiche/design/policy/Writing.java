package studio.affiche.design.policy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import studio.affiche.design.decode.Walk;
import studio.affiche.design.language.Section;

/** One answer that is being written: its walk through the grammar, its tokens so far and its chance. */
final class Writing {
    /** Tokens at once at most: all rows are as wide as the one that gets most. */
    private static final int LONGEST_RUN = 8;

    private final Walk walk;
    private final SplittableRandom random;
    private final Map<Section, Code> codes = new EnumMap<>(Section.class);
    private final IntStream.Builder tokens = IntStream.builder();

    /**
     * An answer.
     *
     * @param points that decide the sections; 0 to below 1
     */
    Writing(Walk walk, long seed, Map<Section, Double> points) {
        this.walk = walk;
        this.random = new SplittableRandom(seed);
        points.forEach((section, point) -> codes.put(section, new Code(point, random)));
    }

    /** Answers that differ as evenly as the model lets them, section by section, one for each seed. */
    static List<Writing> spread(Supplier<Walk> walk, long[] seeds) {
        if (seeds.length == 0) {
            return List.of();
        }
        var random = new SplittableRandom(seeds[0]).split();
        Map<Section, double[]> points = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            points.put(section, Code.spread(seeds.length, random));
        }
        return IntStream.range(0, seeds.length)
                .mapToObj(i -> {
                    Map<Section, Double> own = new EnumMap<>(Section.class);
                    points.forEach((section, all) -> own.put(section, all[i]));
                    return new Writing(walk.get(), seeds[i], own);
                })
                .toList();
    }

    /** Whether the answer is whole. */
    boolean done() {
        return walk.done();
    }

    /** Draws the next token and takes those after it that have no alternative; all together, one at least. */
    int[] further(float[] scores, Sampling sampling) {
        int[] run = new int[LONGEST_RUN];
        int length = 0;
        int[] allowed = walk.allowed();
        do {
            int token = sampling.draw(scores, allowed, Objects.requireNonNull(codes.get(walk.section())));
            walk.take(token);
            tokens.add(token);
            run[length++] = token;
            allowed = walk.allowed();
        } while (allowed.length == 1 && length < LONGEST_RUN);
        return Arrays.copyOf(run, length);
    }

    /** The answer, whole. */
    Written written() {
        return new Written(tokens.build().toArray(), walk.design(random.nextLong()));
    }
}
