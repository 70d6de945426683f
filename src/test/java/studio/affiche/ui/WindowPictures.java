package studio.affiche.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;
import studio.affiche.app.StandInParts;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.poster.LayerId;
import studio.affiche.task.TaskQueue;
import studio.affiche.ui.session.Workspace;

/**
 * Opens the real window, does what a designer does and writes pictures of it, for the README and for looking at.
 *
 * <p>Arguments: the folder to write to, then a brief (the built-in sample without one).
 */
public final class WindowPictures {
    private WindowPictures() {}

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        var stage = new AtomicReference<Stage>();
        var ready = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.install();
            stage.set(new Stage());
            ready.countDown();
        });
        ready.await(20, TimeUnit.SECONDS);
        StudioSettings settings = StudioSettings.ofMachine().withDataDir(Files.createTempDirectory("affiche-pictures"));
        Studio studio = studio(settings);
        var queue = new TaskQueue(3, "job");
        var workspace = new AtomicReference<Workspace>();
        var window = new AtomicReference<MainWindow>();
        fx(() -> {
            workspace.set(new Workspace(studio, queue, Platform::runLater, Clock.systemDefaultZone()));
            window.set(new MainWindow(workspace.get(), new NoFiles(), Clock.systemDefaultZone()));
            window.get().show(stage.get(), 1600, 1000);
        });
        picture(stage.get(), out.resolve("1-empty.png"));
        Workspace w = workspace.get();
        if (args.length > 1) {
            fx(() -> w.files().open(Path.of(args[1]), () -> {}));
        } else {
            fx(() -> w.files().openSample(() -> {}));
        }
        until(() -> w.session().brief().prepared().get().isPresent());
        fx(() -> w.generator().generate());
        until(() -> w.session().variants().size() >= 4);
        picture(stage.get(), out.resolve("2-generating.png"));
        until(() -> !w.generator().running().get());
        until(() -> w.session().variants().stream()
                .allMatch(v -> v.thumbnail().get().isPresent()));
        until(() -> !w.swaps().searching().get()
                && w.swaps().suggestions().stream()
                        .allMatch(s -> s.thumbnail().get().isPresent()));
        fx(() -> w.session()
                .selection()
                .set(w.session()
                        .poster()
                        .get()
                        .orElseThrow()
                        .layer(LayerId.text(1))
                        .map(l -> l.id())));
        picture(stage.get(), out.resolve("3-editing.png"));
        System.exit(0);
    }

    private static Studio studio(StudioSettings settings) {
        try {
            return Studio.create(settings);
        } catch (UnsupportedOperationException e) {
            return StandInParts.studio(settings);
        }
    }

    private static void fx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(30, TimeUnit.SECONDS);
    }

    private static void until(BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> {
            var holds = new AtomicReference<Boolean>(false);
            fx(() -> holds.set(condition.getAsBoolean()));
            return holds.get();
        });
    }

    private static void picture(Stage stage, Path file) throws Exception {
        // Two pulses for layout and for what was painted away from the window's thread.
        for (int i = 0; i < 12; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            TimeUnit.MILLISECONDS.sleep(60);
        }
        var shot = new AtomicReference<WritableImage>();
        fx(() -> shot.set(stage.getScene().snapshot(null)));
        WritableImage image = shot.get();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", file.toFile());
        System.out.println("wrote " + file);
    }

    /** Files are not asked for here. */
    static final class NoFiles implements studio.affiche.ui.panel.FileDialogs {
        @Override
        public java.util.Optional<Path> open() {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Path> image() {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Path> save(String suggested) {
            return java.util.Optional.empty();
        }

        @Override
        public java.util.Optional<Path> export(String suggested) {
            return java.util.Optional.empty();
        }
    }
}
