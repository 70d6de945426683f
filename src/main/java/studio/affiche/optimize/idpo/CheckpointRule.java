package studio.affiche.optimize.idpo;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the adapters on the way is kept: of those that stay near enough to the reference and write as sound designs as
 * it does, the last whose held-out loss is not above the lowest by more than its standard error. A dozen pairs that were
 * held out cannot tell those apart, and of them the one that learned most gives the greatest lift; how far it went is
 * seen by the distance and the soundness, not by the loss or the reward accuracy. If none has a lower loss than the policy
 * as it was, that stays.
 *
 * @param maxKl nats a poster
 * @param maxFewerHold how much smaller the part of designs that hold may be than at the beginning
 */
public record CheckpointRule(double maxKl, double maxFewerHold) {
    /**
     * An experiment found the greatest lift at 6 to 14 nats, and layouts falling apart at 22. Designs whose text does not
     * fit are turned down before anybody sees them, so that fewer that hold cost time, not quality.
     */
    public static final CheckpointRule USUAL = new CheckpointRule(14, 0.35);

    /**
     * Chooses.
     *
     * @param evaluations in the order of their steps, that of step 0 first
     */
    public Evaluation choose(List<Evaluation> evaluations) {
        Evaluation start = evaluations.getFirst();
        List<Evaluation> better = evaluations.stream()
                .filter(e -> sound(e, start) && e.heldOutLoss() < start.heldOutLoss())
                .toList();
        return better.stream()
                .min(Comparator.comparingDouble(Evaluation::heldOutLoss))
                .flatMap(lowest -> better.stream()
                        .filter(e -> e.heldOutLoss() <= lowest.heldOutLoss() + lowest.heldOutError())
                        .max(Comparator.comparingInt(Evaluation::step)))
                .orElse(start);
    }

    private boolean sound(Evaluation e, Evaluation start) {
        return e.kl() <= maxKl && e.holds() >= start.holds() - maxFewerHold && Double.isFinite(e.heldOutLoss());
    }
}
