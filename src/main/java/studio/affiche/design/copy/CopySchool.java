package studio.affiche.design.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Trains the model of copy roles on the labelled copy that ships. */
public final class CopySchool {
    private CopySchool() {}

    /**
     * Trains on the briefs of the training split and writes {@code model.safetensors} and {@code config.json}; a file that
     * was there stays whole until the new one is complete.
     *
     * @param folder made if missing
     * @param epochs 1 or more
     * @return tables of accuracy on the development split
     */
    public static String train(Path folder, int epochs, long seed, Progress progress)
            throws IOException, TaskCancelled {
        List<LabelledBrief> all = CopyCorpus.all();
        CopyModel model = CopyTraining.train(split(all, "train"), epochs, seed, progress);
        Files.createDirectories(folder);
        Path part = folder.resolve("model.safetensors.part");
        try (OutputStream out = Files.newOutputStream(part)) {
            model.write(out);
        }
        Files.move(part, folder.resolve("model.safetensors"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(
                folder.resolve("config.json"),
                "{\"model_type\": \"copy-roles\", \"buckets\": " + CopyFeatures.SIZE + ", \"epochs\": " + epochs
                        + ", \"seed\": " + seed + "}\n");
        return CopyEvaluation.table(split(all, "dev"), model);
    }

    private static List<LabelledBrief> split(List<LabelledBrief> all, String split) {
        return all.stream().filter(b -> b.split().equals(split)).toList();
    }
}
