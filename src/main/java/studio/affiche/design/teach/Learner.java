package studio.affiche.design.teach;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import studio.affiche.design.llava.Llava;
import studio.affiche.design.llava.LlavaConfig;
import studio.affiche.nn.Mode;
import studio.affiche.nn.Weights;
import studio.affiche.nn.lora.Lora;
import studio.affiche.nn.safetensors.TensorType;
import studio.affiche.nn.train.AdamW;

/** What changes when a model learns: all of it, or an adapter beside it. */
sealed interface Learner {
    /** The model that it is of. */
    LlavaConfig config();

    /** The numbers that change. */
    Weights parameters();

    /** How they are changed. */
    AdamW optimiser();

    /**
     * The model as it stands.
     *
     * @param step owner of what is made for it
     * @param mode {@link Mode#GRADIENT} where gradients shall reach the parameters
     */
    Llava model(NDManager step, Mode mode);

    /** Writes what was learned. */
    void save(Path folder) throws IOException;

    /**
     * A whole model.
     *
     * @param type in which its weights are stored
     */
    record Whole(Llava llava, TensorType type) implements Learner {
        @Override
        public LlavaConfig config() {
            return llava.config();
        }

        @Override
        public Weights parameters() {
            return llava.weights();
        }

        @Override
        public AdamW optimiser() {
            return AdamW.DEFAULT;
        }

        @Override
        public Llava model(NDManager step, Mode mode) {
            return llava;
        }

        @Override
        public void save(Path folder) throws IOException {
            llava.save(folder, type);
        }
    }

    /**
     * An adapter.
     *
     * @param base which stays as it is
     * @param sha256 of the base's weights
     */
    record Adapter(Llava base, String sha256, Lora lora) implements Learner {
        /** Without decay: an adapter shall be able to stay small by the loss alone. */
        private static final AdamW OPTIMISER = new AdamW(0.9, 0.999, 1e-8, 0, 1);

        @Override
        public LlavaConfig config() {
            return base.config();
        }

        @Override
        public Weights parameters() {
            return lora.parameters();
        }

        @Override
        public AdamW optimiser() {
            return OPTIMISER;
        }

        @Override
        public Llava model(NDManager step, Mode mode) {
            return base.with(lora.in(step, mode, base.weights()));
        }

        @Override
        public void save(Path folder) throws IOException {
            lora.save(folder, sha256);
        }
    }
}
