package studio.affiche.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.task.TaskQueue;
import studio.affiche.ui.session.Workspace;

/** The program with a window. */
public final class StudioApp extends Application {
    private static final int JOB_THREADS = 3;

    private @Nullable Studio studio;
    private @Nullable TaskQueue queue;
    private @Nullable Workspace workspace;

    /**
     * Opens the window and returns when it is closed.
     *
     * @param args a file to open: a project, a brief or a product image; none opens the sample
     */
    public static void open(String... args) {
        Application.launch(StudioApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        Theme.install();
        Clock clock = Clock.system(ZoneId.systemDefault());
        studio = Studio.create(StudioSettings.ofMachine());
        queue = new TaskQueue(JOB_THREADS, "job");
        workspace = new Workspace(studio, queue, Platform::runLater, clock);
        var window = new MainWindow(workspace, new WindowFileDialogs(stage::getOwner), clock);
        window.show(stage, 1440, 900);
        begin(window, workspace, getParameters().getRaw());
        workspace.policies().loadPreferred();
    }

    /** Opens the file of the command line, a brief with posters being designed; without one the same with the sample. */
    private static void begin(MainWindow window, Workspace workspace, List<String> files) {
        if (!files.isEmpty()) {
            boolean brief = files.getFirst().endsWith(".json");
            workspace.files().open(Path.of(files.getFirst()), brief ? workspace.generator()::generate : () -> {});
            return;
        }
        window.offerRecovery(() -> workspace.files().openSample(workspace.generator()::generate));
    }

    @Override
    public void stop() {
        if (workspace != null) {
            workspace.close();
        }
        if (queue != null) {
            queue.close();
        }
        if (studio != null) {
            studio.close();
        }
    }
}
