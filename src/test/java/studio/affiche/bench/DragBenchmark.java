package studio.affiche.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.affiche.poster.Box;
import studio.affiche.poster.LayerId;
import studio.affiche.ui.OpenWindow;
import studio.affiche.ui.geometry.Point;

/**
 * Frames a second while a layer is dragged in a 1440×900 window, in the software pipeline without a display. Each frame
 * moves the pointer; a frame is counted when JavaFX has drawn the one before. The pulse of 60 a second is lifted, so that
 * the figure says what the drawing takes.
 *
 * <p>Run with {@code -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw
 * -Djavafx.animation.fullspeed=true}; arguments: a brief file (the built-in sample without one).
 */
public final class DragBenchmark {
    private static final int WARM_UP = 120;
    private static final int FRAMES = 600;

    private DragBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("affiche-bench");
        try (var window = OpenWindow.open(folder, 1440, 900)) {
            window.generate(args.length > 0 ? java.util.Optional.of(Path.of(args[0])) : java.util.Optional.empty());
            for (LayerId layer : new LayerId[] {LayerId.text(1), LayerId.PRODUCT}) {
                measure(window, layer);
            }
        }
        System.exit(0);
    }

    private static void measure(OpenWindow window, LayerId layer) throws Exception {
        window.select(layer);
        var done = new CompletableFuture<long[]>();
        Platform.runLater(() -> new Drag(window, layer, done).start());
        long[] nanos = done.get(120, TimeUnit.SECONDS);
        Arrays.sort(nanos);
        double mean = Arrays.stream(nanos).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "dragging %-10s %6.1f frames/s in the mean, %5.2f ms in median, %5.2f ms at the 95th percentile (%d"
                        + " frames)%n",
                layer,
                1e9 / mean,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                nanos.length);
    }

    /** One drag: press, a turn around the canvas, release. */
    private static final class Drag extends AnimationTimer {
        private final OpenWindow window;
        private final Node canvas;
        private final Point start;
        private final CompletableFuture<long[]> done;
        private final long[] nanos = new long[FRAMES];
        private int frame = -WARM_UP;
        private long before;

        Drag(OpenWindow window, LayerId layer, CompletableFuture<long[]> done) {
            this.window = window;
            this.canvas = window.canvas();
            this.done = done;
            Box box = window.session()
                    .poster()
                    .get()
                    .orElseThrow()
                    .layer(layer)
                    .orElseThrow()
                    .frame()
                    .box();
            this.start = window.viewport().toView(new Point(box.centerX(), box.centerY()));
            fire(MouseEvent.MOUSE_PRESSED, start);
        }

        @Override
        public void handle(long now) {
            if (frame >= 0 && frame < FRAMES) {
                nanos[frame] = now - before;
            }
            before = now;
            frame++;
            if (frame >= FRAMES) {
                stop();
                fire(MouseEvent.MOUSE_RELEASED, start);
                done.complete(nanos);
                return;
            }
            double angle = frame * 0.045;
            fire(MouseEvent.MOUSE_DRAGGED, start.plus(new Point(140 * Math.sin(angle), 110 * Math.sin(angle * 1.7))));
        }

        private void fire(EventType<MouseEvent> type, Point at) {
            boolean down = type != MouseEvent.MOUSE_RELEASED;
            Event.fireEvent(
                    canvas,
                    new MouseEvent(
                            type,
                            at.x(),
                            at.y(),
                            at.x(),
                            at.y(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            false,
                            null));
        }
    }
}
