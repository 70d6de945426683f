package studio.affiche.nn;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A function on arrays written in TorchScript, compiled once per process, callable from any thread.
 *
 * <p>The text holds one method or more; {@code run} is the one called. It takes {@code self}, then the single arrays,
 * then the lists, and gives back a list:
 *
 * <pre>{@code
 * def run(self, x: Tensor, w: List[Tensor]) -> List[Tensor]:
 *   return [torch.linear(x, w[0], w[1])]
 * }</pre>
 *
 * Settings that do not change from call to call (widths, epsilons) are written into the text. The dialect is the one
 * that TorchScript archives are written in: {@code torch.name} for every operation of ATen, no other modules.
 *
 * <p>The graph optimiser is off: it would give the first two calls other roundings than the later ones, and a training
 * that resumes would differ from one that went on.
 */
public final class Kernel {
    private static final Map<String, Kernel> KERNELS = new ConcurrentHashMap<>();
    private static final String LIST = "a[]";

    private final String name;
    private final PtSymbolBlock module;

    private Kernel(String name, PtSymbolBlock module) {
        this.name = name;
        this.module = module;
    }

    /**
     * The kernel of a text; compiled when it is asked for the first time.
     *
     * @param name what messages call it
     * @param singles how many single arrays {@code run} takes
     * @param lists how many lists of arrays it takes after them
     * @throws IllegalArgumentException if the text does not compile
     */
    public static Kernel of(String name, int singles, int lists, String text) {
        return KERNELS.computeIfAbsent(
                entry(singles, lists) + text, methods -> new Kernel(name, compiled(name, methods)));
    }

    /**
     * Calls the kernel.
     *
     * @param owner whom the results belong to
     * @param arrays the single arrays
     * @param lists the lists, in order
     * @throws IllegalStateException if an operation refuses its arrays
     */
    @SafeVarargs
    public final List<NDArray> call(NDManager owner, Mode mode, List<NDArray> arrays, List<NDArray>... lists) {
        long[] sizes = new long[lists.length + 1];
        var all = new NDList();
        for (int i = 0; i < lists.length; i++) {
            sizes[i] = lists[i].size();
        }
        try (NDArray first = owner.create(sizes)) {
            add(all, first);
            arrays.forEach(a -> add(all, a));
            for (List<NDArray> list : lists) {
                list.forEach(a -> add(all, a));
            }
            return run(all, mode);
        }
    }

    private List<NDArray> run(NDList arrays, Mode mode) {
        // Both settings belong to the thread.
        boolean before = JniUtils.isGradMode();
        JniUtils.setGraphExecutorOptimize(false);
        JniUtils.setGradMode(mode == Mode.GRADIENT);
        try {
            return IValueUtils.forward(module, arrays, mode == Mode.GRADIENT);
        } catch (EngineException e) {
            throw new IllegalStateException("Kernel " + name + " failed: " + e.getMessage(), e);
        } finally {
            JniUtils.setGradMode(before);
        }
    }

    /** All arrays go as one list, since the library takes what a list is from the arrays' names. */
    private static void add(NDList all, NDArray array) {
        if (!LIST.equals(array.getName())) {
            array.setName(LIST);
        }
        all.add(array);
    }

    /** The method that takes the one list apart. */
    private static String entry(int singles, int lists) {
        var text = new StringBuilder("def forward(self, a: List[Tensor]) -> List[Tensor]:\n");
        var arguments = new StringBuilder();
        for (int i = 1; i <= singles; i++) {
            arguments.append(i == 1 ? "" : ", ").append("a[").append(i).append(']');
        }
        text.append("  o0 = ").append(singles + 1).append('\n');
        for (int i = 0; i < lists; i++) {
            text.append("  o%d = o%d + int(a[0][%d])\n".formatted(i + 1, i, i));
            arguments.append(arguments.isEmpty() ? "" : ", ").append("a[o%d:o%d]".formatted(i, i + 1));
        }
        return text + "  return self.run(" + arguments + ")\n";
    }

    private static PtSymbolBlock compiled(String name, String methods) {
        try {
            Path file = Files.createTempFile("affiche-kernel", ".pt");
            try {
                try (OutputStream out = Files.newOutputStream(file)) {
                    KernelArchive.write(out, methods);
                }
                // Not in inference mode (the last argument), or no gradient could pass.
                return JniUtils.loadModule(
                        (PtNDManager) Torch.manager(), file, true, new String[0], new String[0], true);
            } finally {
                Files.delete(file);
            }
        } catch (EngineException e) {
            throw new IllegalArgumentException("Kernel " + name + " does not compile: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Kernel " + name + " needs a temporary file", e);
        }
    }
}
