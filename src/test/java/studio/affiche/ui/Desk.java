package studio.affiche.ui;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;
import studio.affiche.app.Studio;
import studio.affiche.app.StudioSettings;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.Poster;
import studio.affiche.task.TaskQueue;
import studio.affiche.ui.geometry.Point;
import studio.affiche.ui.panel.FileDialogs;
import studio.affiche.ui.session.StudioSession;
import studio.affiche.ui.session.Workspace;

/** An open window on stand-in parts, with what tests need to reach into it. */
final class Desk {
    final Path folder;
    final Semaphore gate = new Semaphore(0);
    final Studio studio;
    final TaskQueue queue = new TaskQueue(3, "job");
    final Workspace workspace;
    final MainWindow window;
    final Stage stage;
    /** What the next file dialog answers. */
    volatile Optional<Path> answer = Optional.empty();

    Desk(Stage stage, Path folder) {
        this(stage, folder, (settings, gate) -> GatedParts.studio(settings, gate));
    }

    /** A window on other parts. */
    Desk(Stage stage, Path folder, BiFunction<StudioSettings, Semaphore, Studio> parts) {
        this.stage = stage;
        this.folder = folder;
        this.studio = parts.apply(StudioSettings.ofMachine().withDataDir(folder.resolve("data")), gate);
        this.workspace = new Workspace(
                studio, queue, Platform::runLater, Clock.systemUTC().withZone(ZoneOffset.UTC));
        this.window = new MainWindow(
                workspace,
                new FileDialogs() {
                    @Override
                    public Optional<Path> open() {
                        return answer;
                    }

                    @Override
                    public Optional<Path> image() {
                        return answer;
                    }

                    @Override
                    public Optional<Path> report() {
                        return answer;
                    }

                    @Override
                    public Optional<Path> save(String suggested) {
                        return answer;
                    }

                    @Override
                    public Optional<Path> export(String suggested) {
                        return answer;
                    }

                    @Override
                    public Optional<Path> folder(String title) {
                        return answer;
                    }
                },
                Clock.systemUTC());
        Theme.install();
        window.show(stage, 1440, 900);
    }

    StudioSession session() {
        return workspace.session();
    }

    Poster poster() throws Exception {
        return fx(() -> session().poster().get().orElseThrow());
    }

    Layer layer(LayerId id) throws Exception {
        return poster().layer(id).orElseThrow();
    }

    /** Writes a brief with a small product picture. */
    Path brief() throws IOException {
        product();
        return Files.writeString(
                folder.resolve("brief.json"),
                "{\"name\": \"Night serum\", \"product\": \"serum.png\", \"candidates\": [\"Wake up\", \"Zero perfume\","
                        + " \"Two drops\"]}");
    }

    Path product() throws IOException {
        var image = new BufferedImage(60, 140, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setColor(new Color(0x2a6f5b));
        g.fillRoundRect(5, 5, 50, 130, 20, 20);
        g.dispose();
        Path file = folder.resolve("serum.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Opens a brief and has a whole set of posters made. */
    void generate() throws Exception {
        Path brief = brief();
        fx(() -> window.commands().open(brief));
        until(() -> session().brief().prepared().get().isPresent());
        gate.release(12);
        fx(() -> workspace.generator().generate());
        until(() ->
                !workspace.generator().running().get() && session().variants().size() == 12);
        painted();
    }

    /** Waits until nothing is being painted or looked for. */
    void painted() throws Exception {
        until(() -> workspace.background().jobs().isEmpty());
        until(() ->
                session().variants().stream().allMatch(v -> v.thumbnail().get().isPresent()));
    }

    /** A point of the canvas on the screen. */
    Point2D screen(double x, double y) throws Exception {
        return fx(() -> {
            Node canvas = window.root().lookup("#canvas");
            Point at = window.canvas().viewport().get().toView(new Point(x, y));
            return canvas.localToScreen(at.x(), at.y());
        });
    }

    Point2D middle(LayerId id) throws Exception {
        var box = layer(id).frame().box();
        return screen(box.centerX(), box.centerY());
    }

    static <T> T fx(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
    }

    static void fx(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get(20, TimeUnit.SECONDS);
    }

    /** Waits until something holds on the window's thread. */
    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
    }

    void close() throws Exception {
        fx(() -> {
            workspace.close();
            stage.hide();
        });
        queue.close();
        studio.close();
    }
}
