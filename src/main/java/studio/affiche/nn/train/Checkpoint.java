package studio.affiche.nn.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import studio.affiche.nn.Kernel;
import studio.affiche.nn.Mode;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorFiles;
import studio.affiche.nn.safetensors.TensorWriter;

/**
 * A training on disk, one safetensors file: parameters, both moments, the number of steps, the state of the random
 * source. A training that resumes does the same steps, bit for bit, as one that never stopped.
 */
public final class Checkpoint {
    private static final String PARAMETER = "parameter.";
    private static final String MEAN = "mean.";
    private static final String SQUARE = "square.";
    private static final String STEPS = "steps";
    private static final String RANDOM = "random";

    private Checkpoint() {}

    /**
     * Writes a checkpoint; a file of that name is replaced once the new one is whole.
     *
     * @param notes strings to keep beside it, as a loss curve; {@code steps} and {@code random} are taken
     */
    public static void save(Path file, Training training, Map<String, String> notes) throws IOException {
        var tensors = new LinkedHashMap<String, StoredTensor>();
        int i = 0;
        for (Map.Entry<String, NDArray> parameter :
                training.parameters().arrays().entrySet()) {
            tensors.put(PARAMETER + parameter.getKey(), StoredTensor.of(parameter.getValue()));
            tensors.put(
                    MEAN + parameter.getKey(), StoredTensor.of(training.means().get(i)));
            tensors.put(
                    SQUARE + parameter.getKey(),
                    StoredTensor.of(training.squares().get(i)));
            i++;
        }
        var metadata = new TreeMap<>(notes);
        metadata.put(STEPS, Long.toString(training.steps()));
        metadata.put(RANDOM, Long.toHexString(training.random().state()));
        TensorWriter.write(file, tensors, metadata);
    }

    /** The notes that a checkpoint was saved with, and what else its header says. */
    public static Map<String, String> notes(Path file) throws IOException {
        return new TreeMap<>(TensorFile.open(file).metadata());
    }

    /**
     * Puts a training into the state of a checkpoint.
     *
     * @return the notes it was saved with
     * @throws ModelRefused if it is a checkpoint of other parameters; the training is as it was then
     */
    public static Map<String, String> resume(Path file, Training training, NDManager owner) throws IOException {
        Map<String, String> notes = notes(file);
        String steps = notes.remove(STEPS);
        String random = notes.remove(RANDOM);
        if (steps == null || random == null) {
            throw new ModelRefused(file + " is not a checkpoint of a training");
        }
        var expected = new LinkedHashMap<String, List<Long>>();
        for (String kind : List.of(PARAMETER, MEAN, SQUARE)) {
            training.parameters().arrays().forEach((name, array) -> expected.put(kind + name, sides(array)));
        }
        try (NDManager step = owner.newSubManager()) {
            long done = Long.parseLong(steps);
            long state = Long.parseUnsignedLong(random, 16);
            Weights saved = TensorFiles.open(file).load(expected, name -> false, step);
            var into = new ArrayList<>(training.parameters().arrays().values());
            into.addAll(training.means());
            into.addAll(training.squares());
            Kernel.of("copy", 0, 2, """
                            def run(self, into: List[Tensor], source: List[Tensor]) -> List[Tensor]:
                              for i in range(len(into)):
                                torch.copy_(into[i], source[i])
                              return annotate(List[Tensor], [])
                            """).call(step, Mode.INFERENCE, List.of(), into, saved.list(expected.keySet()));
            training.random().restore(state);
            training.resumeAt(done);
            return notes;
        } catch (NumberFormatException e) {
            throw new ModelRefused(file + " is not a checkpoint of a training", e);
        }
    }

    private static List<Long> sides(NDArray array) {
        var sides = new ArrayList<Long>();
        for (long side : array.getShape().getShape()) {
            sides.add(side);
        }
        return sides;
    }
}
