package studio.affiche.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;
import studio.affiche.app.StandInParts;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.poster.LayerId;
import studio.affiche.task.TaskQueue;
import studio.affiche.ui.geometry.Viewport;
import studio.affiche.ui.panel.FileDialogs;
import studio.affiche.ui.session.Notice;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Workspace;

/** The real window with the real studio behind it, for benchmarks and pictures. */
public final class OpenWindow implements AutoCloseable {
    private final Studio studio;
    private final TaskQueue queue = new TaskQueue(3, "job");
    private final AtomicReference<Workspace> workspace = new AtomicReference<>();
    private final AtomicReference<MainWindow> window = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    private OpenWindow(Studio studio) {
        this.studio = studio;
    }

    /** Starts the toolkit and opens a window. */
    public static OpenWindow open(Path data, double width, double height) throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        StudioSettings settings = StudioSettings.ofMachine().withDataDir(data);
        var opened = new OpenWindow(studio(settings));
        fx(() -> {
            Theme.install();
            Clock clock = Clock.system(ZoneId.systemDefault());
            var made = new Workspace(opened.studio, opened.queue, Platform::runLater, clock);
            opened.workspace.set(made);
            opened.window.set(new MainWindow(made, new NoFiles(), clock));
            opened.stage.set(new Stage());
            opened.window.get().show(opened.stage.get(), width, height);
        });
        return opened;
    }

    private static Studio studio(StudioSettings settings) {
        try {
            return Studio.create(settings);
        } catch (UnsupportedOperationException e) {
            return StandInParts.studio(settings);
        }
    }

    /** Opens a brief, or the sample, and waits for its posters, thumbnails and swaps. */
    public void generate(Optional<Path> brief) throws Exception {
        openBrief(brief);
        fx(() -> workspace().generator().generate());
        until(() -> !workspace().generator().running().get());
        settled();
    }

    /** Opens a brief, or the sample. */
    public void openBrief(Optional<Path> brief) throws Exception {
        fx(() -> {
            if (brief.isPresent()) {
                workspace().files().open(brief.get(), () -> {});
            } else {
                workspace().files().openSample(() -> {});
            }
        });
        until(() -> {
            workspace().background().notices().stream()
                    .filter(n -> n.kind() == Notice.Kind.FAILURE)
                    .forEach(n -> {
                        throw new IllegalStateException(n.sentence());
                    });
            return session().brief().prepared().get().isPresent();
        });
    }

    /** Waits until nothing is being painted or looked for. */
    public void settled() throws Exception {
        until(() -> workspace().background().jobs().isEmpty()
                && session().variants().stream()
                        .allMatch(v -> v.thumbnail().get().isPresent())
                && workspace().swaps().suggestions().stream()
                        .allMatch(s -> s.thumbnail().get().isPresent()));
    }

    /** Selects a layer and waits until it is painted apart. */
    public void select(LayerId layer) throws Exception {
        fx(() -> session().selection().set(Optional.of(layer)));
        until(() -> session().selected().isPresent());
        settled();
    }

    public Workspace workspace() {
        return workspace.get();
    }

    public StudioSession session() {
        return workspace().session();
    }

    public Stage stage() {
        return stage.get();
    }

    public MainWindow window() {
        return window.get();
    }

    public Node canvas() {
        return window.get().root().lookup("#canvas");
    }

    public Viewport viewport() {
        return window.get().canvas().viewport().get();
    }

    /** Runs on the window's thread and waits. */
    public static void fx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(60, TimeUnit.SECONDS);
    }

    /** Waits until something holds on the window's thread. */
    public static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                180,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition).get(60, TimeUnit.SECONDS));
    }

    @Override
    public void close() throws IOException {
        Platform.runLater(() -> stage.get().hide());
        queue.close();
        studio.close();
    }

    /** Files are not asked for here. */
    private static final class NoFiles implements FileDialogs {
        @Override
        public Optional<Path> open() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> image() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> report() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> export(String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}
