package studio.affiche.project;

import java.util.List;
import java.util.Optional;

/**
 * A record of {@code idpo_all_samples.json}: two conversations about one product, the first with the better answer.
 *
 * @param id may be empty
 * @param image path or address of the product's picture; may be empty
 * @param chosen conversation with the better answer
 * @param rejected conversation with the other
 * @param replaced element in which the answers differ; our own, foreign files lack it
 * @param probability that the chosen answer is better, 0.5 to 1; our own, foreign files lack it
 */
public record PairRecord(
        String id,
        String image,
        List<DesignRecord.Turn> chosen,
        List<DesignRecord.Turn> rejected,
        Optional<String> replaced,
        Optional<Double> probability) {
    public PairRecord {
        chosen = List.copyOf(chosen);
        rejected = List.copyOf(rejected);
    }

    /** The same with another path of the picture. */
    public PairRecord withImage(String value) {
        return new PairRecord(id, value, chosen, rejected, replaced, probability);
    }
}
