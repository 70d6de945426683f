package studio.affiche.optimize.idpo;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the adapters on the way is kept: of those that stay near enough to the reference and write as sound designs as
 * it does, the one with the lowest held-out loss; of equal ones the first. The loss and the reward accuracy alone do not
 * see a policy that has gone too far. The policy as it was is always among them.
 *
 * @param maxKl nats a poster
 * @param maxFewerHold how much smaller the part of designs that hold may be than at the beginning
 */
public record CheckpointRule(double maxKl, double maxFewerHold) {
    /**
     * An experiment found the greatest lift at 6 to 14 nats, and layouts falling apart at 22. Designs whose text does not
     * fit are turned down before anybody sees them; the part is known to a tenth from two dozen samples.
     */
    public static final CheckpointRule USUAL = new CheckpointRule(14, 0.2);

    /**
     * Chooses.
     *
     * @param evaluations in the order of their steps, that of step 0 first
     */
    public Evaluation choose(List<Evaluation> evaluations) {
        Evaluation start = evaluations.getFirst();
        return evaluations.stream()
                .filter(e -> e.step() == start.step() || sound(e, start))
                .min(Comparator.comparingDouble(Evaluation::heldOutLoss))
                .orElse(start);
    }

    private boolean sound(Evaluation e, Evaluation start) {
        return e.kl() <= maxKl && e.holds() >= start.holds() - maxFewerHold && Double.isFinite(e.heldOutLoss());
    }
}
