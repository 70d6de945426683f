package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import studio.affiche.dataset.PairImport;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Takes published data in. */
public final class DataImport {
    private DataImport() {}

    /**
     * Takes published pairs apart into pairs, conversations and a report.
     *
     * @param file in the schema of {@code idpo_all_samples.json}
     * @param folder for what is written, made if missing
     * @param most records that cannot be read and are told one by one; the report in the folder has more of them
     * @return the report, a sentence a line
     * @throws IOException in one sentence, if nothing can be used
     */
    public static List<String> pairs(Path file, Path folder, int most, Progress progress)
            throws IOException, TaskCancelled {
        return PairImport.run(file, folder, progress).lines(most);
    }
}
