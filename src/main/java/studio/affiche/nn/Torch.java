package studio.affiche.nn;

import ai.djl.engine.Engine;
import ai.djl.engine.StandardCapabilities;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.Objects;
import studio.affiche.task.TaskCancelled;

/** The PyTorch engine of this process: started at the first use, from the natives on the class path. */
public final class Torch {
    private Torch() {}

    /** A new manager; what it makes is freed when it is closed. */
    public static NDManager manager() {
        return Started.ENGINE.newBaseManager();
    }

    /** Version of PyTorch, as in {@code 2.7.1}. */
    public static String version() {
        return Started.ENGINE.getVersion();
    }

    /** Where arrays live, as in {@code cpu()}. */
    public static String device() {
        return Started.ENGINE.defaultDevice().toString();
    }

    /** Whether oneDNN is part of it, as it is not on every system. */
    public static boolean hasOneDnn() {
        return Started.ENGINE.hasCapability(StandardCapabilities.MKLDNN);
    }

    /** Something to compute. */
    @FunctionalInterface
    public interface Work<T> {
        /** Computes it. */
        T run() throws TaskCancelled;
    }

    /**
     * Has what the calling thread computes stay on that thread: for many small steps, in which PyTorch's threads would
     * wait for each other longer than they compute.
     */
    public static <T> T onOneThread(Work<T> work) throws TaskCancelled {
        Objects.requireNonNull(Started.ENGINE);
        int threads = JniUtils.getNumThreads();
        JniUtils.setNumThreads(1);
        try {
            return work.run();
        } finally {
            JniUtils.setNumThreads(threads);
        }
    }

    private static final class Started {
        static final Engine ENGINE = start();

        private static Engine start() {
            // The library would look for newer natives in the network, and report that it was started.
            System.setProperty("ai.djl.offline", "true");
            IdleThreads.sleep();
            return Engine.getEngine("PyTorch");
        }
    }
}
