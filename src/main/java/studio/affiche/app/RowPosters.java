package studio.affiche.app;

import java.io.IOException;
import java.util.List;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Poster;
import studio.affiche.project.FeedFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Makes the poster of a row of a feed. Safe for use by several threads. */
interface RowPosters {
    /**
     * A poster to paint.
     *
     * @param poster of the row
     * @param assets the images it refers to
     * @param remarks what of the row could not be set, one sentence each
     */
    record RowPoster(Poster poster, Assets assets, List<String> remarks) {
        public RowPoster {
            remarks = List.copyOf(remarks);
        }
    }

    /** The poster of a row, or one sentence why there is none. */
    RowPoster poster(FeedFile.Row row, Progress progress) throws IOException, TaskCancelled;

    /** Which of a feed's columns will not be used. */
    List<String> unused(List<String> columns);
}
