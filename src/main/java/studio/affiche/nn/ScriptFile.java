package studio.affiche.nn;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.nio.file.Files;
import java.nio.file.Path;

/** A model in a TorchScript file, as {@code torch.jit.save} writes it: text and weights. For inference only. */
public final class ScriptFile implements AutoCloseable {
    private final Path path;
    private final PtSymbolBlock module;

    private ScriptFile(Path path, PtSymbolBlock module) {
        this.path = path;
        this.module = module;
    }

    /**
     * Opens a file.
     *
     * @throws ModelRefused in one sentence, if it is none
     */
    public static ScriptFile open(Path path) throws ModelRefused {
        if (!Files.isRegularFile(path)) {
            throw new ModelRefused("There is no file " + path);
        }
        try {
            return new ScriptFile(
                    path,
                    JniUtils.loadModule(
                            (PtNDManager) Torch.manager(), path, true, new String[0], new String[0], false));
        } catch (EngineException e) {
            throw new ModelRefused(
                    path + " is not a TorchScript file that PyTorch " + Torch.version() + " can read", e);
        }
    }

    /**
     * Calls the model with one array.
     *
     * @return what it gives, the first array where it gives several; it belongs to the manager of the input
     * @throws ModelRefused in one sentence, if it cannot take the array or gives none
     */
    public NDArray run(NDArray input) throws ModelRefused {
        try {
            NDList out = IValueUtils.forward(module, new NDList(input), false);
            if (out.isEmpty()) {
                throw new ModelRefused(path + " gives no array");
            }
            return out.getFirst();
        } catch (EngineException e) {
            throw new ModelRefused(path + " cannot be run on an array of " + input.getShape(), e);
        }
    }

    /** Frees the model. */
    @Override
    public void close() {
        module.close();
    }
}
