package studio.affiche.optimize.idpo;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import studio.affiche.design.llava.Llava;
import studio.affiche.nn.Mode;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.train.AdamW;
import studio.affiche.nn.train.SavedRandom;
import studio.affiche.nn.train.Schedule;
import studio.affiche.nn.train.Training;

/** Steps by which an adapter learns from pairs. They are drawn without laying them back until all were drawn. */
final class AdapterSteps implements AutoCloseable {
    /** As for small language models, without decay: an adapter shall be able to stay small by the loss alone. */
    private static final AdamW OPTIMISER = new AdamW(0.9, 0.999, 1e-8, 0, 1);

    private final Llava model;
    private final Lora lora;
    private final List<Scored> pairs;
    private final Settings settings;
    private final Training training;
    private final List<Scored> left = new ArrayList<>();

    /**
     * Steps that have not begun.
     *
     * @param model the reference
     * @param lora is changed by the steps
     * @param planned steps over which the learning rate falls
     * @param owner of what the optimiser keeps
     */
    AdapterSteps(Llava model, Lora lora, List<Scored> pairs, Settings settings, int planned, NDManager owner) {
        this.model = model;
        this.lora = lora;
        this.pairs = pairs;
        this.settings = settings;
        var schedule = new Schedule(settings.rate(), settings.rate() / 10, Math.min(20, planned / 10), planned);
        this.training = new Training(lora.parameters(), OPTIMISER, schedule, new SavedRandom(settings.seed()), owner);
    }

    /** Takes a step; gives the loss before it. */
    double step() {
        Batch batch = next();
        return training.step(s -> loss(s, batch)).loss();
    }

    private NDArray loss(NDManager step, Batch batch) {
        Llava policy = model.with(lora.in(step, Mode.GRADIENT, model.weights()));
        return batch.costs(step, Mode.GRADIENT, settings.loss(), policy)
                .losses()
                .mean();
    }

    private Batch next() {
        List<Scored> drawn = new ArrayList<>();
        while (drawn.size() < settings.batch()) {
            if (left.isEmpty()) {
                left.addAll(pairs);
                Collections.shuffle(left, new Random(training.random().nextLong()));
            }
            drawn.add(left.removeLast());
        }
        return new Batch(drawn);
    }

    /** Frees what the optimiser kept. */
    @Override
    public void close() {
        training.close();
    }
}
