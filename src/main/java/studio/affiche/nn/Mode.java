package studio.affiche.nn;

/** How a call treats gradients. */
public enum Mode {
    /**
     * No gradients, and results that no later call may differentiate through: PyTorch's inference mode. Arrays that a
     * training step reads must not come from such a call.
     */
    INFERENCE,
    /** The steps are kept, so that {@link Gradients} can go back through them. */
    GRADIENT
}
