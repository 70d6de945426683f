package studio.affiche.segment;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.ScriptFile;
import studio.affiche.nn.Torch;
import studio.affiche.photo.LabImage;
import studio.affiche.photo.SegmentationModel;

/** A segmentation model of the user's own, in TorchScript: [1, 3, side, side] to [1, 1, side, side]. */
public final class ScriptModel implements SegmentationModel, AutoCloseable {
    private static final String ENDING = ".pt";

    private final ScriptFile script;
    private final ScriptConfig config;

    private ScriptModel(ScriptFile script, ScriptConfig config) {
        this.script = script;
        this.config = config;
    }

    /** Whether a folder holds a TorchScript file. */
    public static boolean in(Path folder) {
        try {
            return !scripts(folder).isEmpty();
        } catch (IOException _) {
            return false; // a folder that cannot be listed has no model to offer
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    /**
     * Loads the one TorchScript file of a folder, with the JSON of the same name beside it, and tries it once.
     *
     * @throws ModelRefused in one sentence, if there is not just one, or it is not as its JSON says
     */
    public static ScriptModel load(Path folder) throws IOException {
        List<Path> scripts = scripts(folder);
        if (scripts.size() != 1) {
            throw new ModelRefused(
                    folder + " has " + scripts.size() + " TorchScript files (" + ENDING + "): leave one there");
        }
        Path file = scripts.getFirst();
        String name = String.valueOf(file.getFileName());
        Path json = file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".json");
        var model = new ScriptModel(ScriptFile.open(file), ScriptConfig.read(json));
        float[] tried = model.run(new float[3 * model.config.side() * model.config.side()]);
        if (!model.config.odds()) {
            for (float p : tried) {
                if (!(p >= 0 && p <= 1)) {
                    throw new ModelRefused(
                            file + " gives " + p + ", which is no probability: its JSON may mean logits");
                }
            }
        }
        return model;
    }

    @Override
    public float[] product(LabImage photo) {
        Letterbox box = Letterbox.of(photo.width(), photo.height(), config.side());
        float[] pixels = box.pixels(photo);
        config.normal().apply(pixels);
        try {
            float[] out = run(pixels);
            return box.unboxed(config.odds() ? Odds.likely(out) : out, photo.width(), photo.height());
        } catch (ModelRefused e) {
            // It took the same size when it was loaded.
            throw new UncheckedIOException(e);
        }
    }

    private float[] run(float[] pixels) throws ModelRefused {
        int side = config.side();
        try (NDManager step = Torch.manager()) {
            NDArray out = script.run(step.create(pixels, new Shape(1, 3, side, side)));
            if (!out.getShape().equals(new Shape(1, 1, side, side)) || out.getDataType() != DataType.FLOAT32) {
                throw new ModelRefused("The TorchScript model gives " + out.getDataType() + " of " + out.getShape()
                        + ", not floats of " + new Shape(1, 1, side, side));
            }
            return out.toFloatArray();
        }
    }

    @Override
    public void close() {
        script.close();
    }
}
