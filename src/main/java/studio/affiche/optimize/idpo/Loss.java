package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.stream.Stream;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;

/** A loss of preferences: how tokens become a number for each answer, and what is asked of the numbers of a pair. */
public record Loss(Reduction reduction, Objective objective) {
    private static final Kernel SCORES = Kernel.of("scores", 4, 0, """
            def run(self, zeros: Tensor, rows: Tensor, coefficients: Tensor, logs: Tensor) -> List[Tensor]:
              return [torch.index_add(zeros, 0, rows, logs * coefficients)]
            """);
    /** Gives losses and the rewards of both sides. */
    private static final String MARGIN = """
            def run(self, s: Tensor, labels: Tensor, chosen: Tensor, rejected: Tensor, chosenBefore: Tensor, rejectedBefore: Tensor) -> List[Tensor]:
              beta = float(s[0])
              gained = chosen - chosenBefore
              lost = rejected - rejectedBefore
              h = gained - lost
              return [self.loss(h, labels, beta), gained * beta, lost * beta]
            """;

    private static final Kernel SIGMOID = Kernel.of("preference, sigmoid", 6, 0, """
            def loss(self, h: Tensor, p: Tensor, beta: float) -> Tensor:
              m = h * beta
              return torch.neg(p * torch.log_sigmoid(m) + (1.0 - p) * torch.log_sigmoid(torch.neg(m)))

            """ + MARGIN);
    private static final Kernel IPO = Kernel.of("preference, squares", 6, 0, """
            def loss(self, h: Tensor, p: Tensor, beta: float) -> Tensor:
              c = 0.5 / beta
              return p * torch.square(h - c) + (1.0 - p) * torch.square(h + c)

            """ + MARGIN);

    private static final Kernel WINNERS = Kernel.of("preference, winners", 6, 0, """
            def run(self, s: Tensor, labels: Tensor, chosen: Tensor, rejected: Tensor, chosenBefore: Tensor, rejectedBefore: Tensor) -> List[Tensor]:
              loss = torch.neg(labels * chosen + (1.0 - labels) * rejected)
              return [loss, chosen - chosenBefore, rejected - rejectedBefore]
            """);

    /** IDPO as in the paper: the replaced element's tokens weigh alpha. */
    public static Loss idpo(double beta, double alpha) {
        return new Loss(new Reduction.WeightedMean(alpha), new Objective.Sigmoid(beta, 0));
    }

    /** IPO on the weighted mean of IDPO. */
    public static Loss ipo(double beta, double alpha) {
        return new Loss(new Reduction.WeightedMean(alpha), new Objective.Ipo(beta));
    }

    /** DPO on the mean log-probability: IDPO with alpha 1. */
    public static Loss meanDpo(double beta) {
        return new Loss(new Reduction.Mean(), new Objective.Sigmoid(beta, 0));
    }

    /** DPO on the sum of log-probabilities, its published form; the usual β is 0.1. */
    public static Loss sumDpo(double beta) {
        return new Loss(new Reduction.Sum(), new Objective.Sigmoid(beta, 0));
    }

    /** Supervised learning of the winners, on the mean log-probability of their tokens. */
    public static Loss winners() {
        return new Loss(new Reduction.Mean(), new Objective.Winners());
    }

    /**
     * The same with a part of the labels taken to be wrong; IPO and winners have none.
     *
     * @param smoothing 0 to below 0.5
     */
    public Loss smoothed(double smoothing) {
        return switch (objective) {
            case Objective.Sigmoid(double beta, double _) ->
                new Loss(reduction, new Objective.Sigmoid(beta, smoothing));
            case Objective.Ipo _, Objective.Winners _ -> this;
        };
    }

    /**
     * Adds up the tokens of several answers.
     *
     * @param logs log-probabilities of the answers' tokens, one answer after the other
     * @param coefficients of these tokens
     * @param rows which answer each token belongs to, I64
     * @param answers how many
     * @return one number for each answer
     */
    public static NDArray scores(
            NDManager step, Mode mode, NDArray logs, NDArray coefficients, NDArray rows, int answers) {
        NDArray zeros = step.zeros(new Shape(answers), logs.getDataType());
        return SCORES.call(step, mode, List.of(zeros, rows, coefficients, logs)).getFirst();
    }

    /**
     * What the pairs cost.
     *
     * @param losses of each pair
     * @param chosenRewards β times what the policy gives the chosen answer more than the reference
     * @param rejectedRewards the same for the rejected answer
     */
    public record Costs(NDArray losses, NDArray chosenRewards, NDArray rejectedRewards) {}

    /**
     * The loss of each pair from the numbers of its answers.
     *
     * @param labels probability of each pair that the chosen answer is the better one
     * @param chosen by the policy
     * @param rejected by the policy
     * @param chosenBefore by the reference
     * @param rejectedBefore by the reference
     */
    public Costs costs(
            NDManager step,
            Mode mode,
            NDArray labels,
            NDArray chosen,
            NDArray rejected,
            NDArray chosenBefore,
            NDArray rejectedBefore) {
        NDArray settings = step.create(new double[] {objective.beta()});
        List<NDArray> sides = List.of(chosen, rejected, chosenBefore, rejectedBefore);
        List<NDArray> made = switch (objective) {
            case Objective.Sigmoid(double beta, double smoothing) ->
                SIGMOID.call(step, mode, with(settings, smoothed(labels, smoothing), sides));
            case Objective.Ipo(double beta) -> IPO.call(step, mode, with(settings, labels, sides));
            case Objective.Winners() -> WINNERS.call(step, mode, with(settings, labels, sides));
        };
        return new Costs(made.get(0), made.get(1), made.get(2));
    }

    private static NDArray smoothed(NDArray labels, double smoothing) {
        return smoothing == 0 ? labels : labels.mul(1 - 2 * smoothing).add(smoothing);
    }

    private static List<NDArray> with(NDArray settings, NDArray labels, List<NDArray> sides) {
        return Stream.concat(Stream.of(settings, labels), sides.stream()).toList();
    }
}
