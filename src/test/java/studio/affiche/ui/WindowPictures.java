package studio.affiche.ui;

import static studio.affiche.ui.OpenWindow.fx;
import static studio.affiche.ui.OpenWindow.until;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import studio.affiche.poster.Box;
import studio.affiche.poster.Element;
import studio.affiche.poster.LayerId;
import studio.affiche.ui.geometry.Point;

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
        Optional<Path> brief = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
        try (var window = OpenWindow.open(Files.createTempDirectory("affiche-pictures"), 1600, 1000)) {
            picture(window.stage(), out.resolve("1-empty.png"));
            window.openBrief(brief);
            fx(() -> window.workspace().generator().generate());
            until(() -> window.session().variants().size() >= 4);
            picture(window.stage(), out.resolve("2-generating.png"));
            until(() -> !window.workspace().generator().running().get());
            window.settled();
            window.select(LayerId.text(1));
            picture(window.stage(), out.resolve("3-editing.png"));
            drag(window, out.resolve("4-dragging.png"));
            fx(() -> window.workspace().swaps().element().set(Element.LAYOUT));
            window.settled();
            window.select(LayerId.PRODUCT);
            picture(window.stage(), out.resolve("5-layouts.png"));
            fx(() -> window.workspace().files().open(Path.of("notes.txt"), () -> {}));
            fx(() -> window.window().commands().begin());
            picture(window.stage(), out.resolve("6-question.png"));
        }
        System.exit(0);
    }

    /** Drags the headline to the middle and takes a picture while it is held there. */
    private static void drag(OpenWindow window, Path file) throws Exception {
        var robot = new FxRobot();
        Box box = window.session()
                .poster()
                .get()
                .orElseThrow()
                .layer(LayerId.text(1))
                .orElseThrow()
                .frame()
                .box();
        Point from = window.viewport().toView(new Point(box.centerX(), box.centerY()));
        Point to = window.viewport()
                .toView(new Point(
                        window.session().poster().get().orElseThrow().size().width() / 2.0 + 3, box.centerY() + 60));
        Point2D start = window.canvas().localToScreen(from.x(), from.y());
        Point2D end = window.canvas().localToScreen(to.x(), to.y());
        robot.moveTo(start).press(MouseButton.PRIMARY);
        robot.moveTo(start.midpoint(end));
        robot.moveTo(end);
        picture(window.stage(), file);
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
    }

    /** Takes a picture once the window has been laid out and drawn some more times. */
    static void picture(Stage stage, Path file) throws Exception {
        var drawn = new CountDownLatch(30);
        fx(() -> {
            var timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    drawn.countDown();
                    if (drawn.getCount() == 0) {
                        stop();
                    }
                }
            };
            timer.start();
        });
        drawn.await(30, TimeUnit.SECONDS);
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
}
