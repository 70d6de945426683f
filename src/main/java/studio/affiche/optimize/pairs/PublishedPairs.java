package studio.affiche.optimize.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.affiche.design.language.AnswerException;
import studio.affiche.design.language.AnswerReader;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.design.language.InstructionReader;
import studio.affiche.design.language.Reading;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.project.DesignRecord.Turn;
import studio.affiche.project.PairRecord;
import studio.affiche.project.PairsFile;

/**
 * Pairs in the schema of the published {@code idpo_all_samples.json}. Records are read one by one and not held; which
 * element was replaced is found by comparing the answers.
 */
public final class PublishedPairs {
    private static final long SEED = 0;

    private PublishedPairs() {}

    /** What to do with a pair. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one. */
        void accept(PosterPair pair) throws IOException;
    }

    /**
     * Reads pairs.
     *
     * @param pairs takes each one that differs in one element
     * @return how many there are and why others are not; records that cannot be understood are listed
     * @throws IOException if the file is missing or no JSON, or what the sink throws
     */
    public static Tally read(Path file, Sink pairs) throws IOException {
        var counter = new Tally.Counter();
        PairsFile.read(
                file,
                (number, record) -> {
                    try {
                        take(number, record, counter, pairs);
                    } catch (AnswerException | IllegalArgumentException e) {
                        counter.problem(told(number, String.valueOf(e.getMessage())));
                    }
                },
                (number, reason) -> counter.problem(told(number, reason)));
        return counter.tally();
    }

    /** A pair in the published schema, with the replaced element and the label beside it. */
    public static PairRecord record(PosterPair pair) {
        return new PairRecord(
                pair.id(),
                pair.product(),
                turns(pair.brief(), pair.chosen()),
                turns(pair.brief(), pair.rejected()),
                Optional.of(pair.replaced().word()),
                Optional.of(pair.label()));
    }

    private static void take(long number, PairRecord record, Tally.Counter counter, Sink pairs)
            throws AnswerException, IOException {
        String asked = turn(record.chosen(), "human");
        if (!asked.strip().equals(turn(record.rejected(), "human").strip())) {
            counter.leaveOut(LeftOut.DIFFERENT_BRIEF, 1);
            return;
        }
        Reading better = AnswerReader.read(turn(record.chosen(), "gpt"), List.of());
        Reading worse = AnswerReader.read(turn(record.rejected(), "gpt"), List.of());
        var known = new ArrayList<>(better.text());
        known.addAll(worse.text());
        Brief brief = InstructionReader.read(asked, known).brief();
        String id = record.id().isEmpty() ? "pair-" + number : record.id();
        Design chosen = better.design(SEED).withId(id + "-chosen");
        Design rejected = worse.design(SEED).withId(id + "-rejected");
        Set<Element> different = Difference.between(chosen, rejected);
        if (different.size() != 1) {
            counter.leaveOut(different.isEmpty() ? LeftOut.NONE_DIFFERS : LeftOut.SEVERAL_DIFFER, 1);
            return;
        }
        Element replaced = different.iterator().next();
        double label = record.probability().orElse(1.0);
        pairs.accept(new PosterPair(id, record.image(), brief, replaced, chosen, rejected, label));
        counter.keep(replaced);
    }

    private static String turn(List<Turn> turns, String from) throws AnswerException {
        return Turn.first(turns, from)
                .orElseThrow(() -> new AnswerException("The conversation has no turn from “" + from + "”"));
    }

    private static List<Turn> turns(Brief brief, Design design) {
        return DesignLanguage.conversation(brief, design).stream()
                .map(t -> new Turn(t.from(), t.value()))
                .toList();
    }

    private static String told(long number, String reason) {
        return "Record " + number + ": " + reason;
    }
}
