package studio.affiche.ui.panel;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.scene.control.Label;
import studio.affiche.poster.Box;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Rgba;
import studio.affiche.ui.session.Contrast;
import studio.affiche.ui.session.LatestWorker;
import studio.affiche.ui.session.PosterImages;
import studio.affiche.ui.session.StudioSession;

/** Tells the contrast of a text with what is painted behind it, measured away from the window's thread. */
final class ContrastLabel extends Label {
    /** Longest side of the picture that is measured, in pixels. */
    private static final double SIDE = 300;

    private final StudioSession session;
    private final PosterImages images;
    private final LatestWorker worker;

    ContrastLabel(StudioSession session, PosterImages images, LatestWorker worker) {
        this.session = session;
        this.images = images;
        this.worker = worker;
        setId("contrast");
        getStyleClass().add("contrast");
    }

    void show(Layer.Text text) {
        session.active().get().ifPresent(variant -> {
            Poster poster = variant.poster();
            Poster behind = Contrast.behind(poster, text);
            double scale = Math.min(
                    1, SIDE / Math.max(poster.size().width(), poster.size().height()));
            Box box = text.textBox().scale(scale, scale);
            Rgba color = text.style().fill().representative();
            worker.request(
                    this,
                    () -> {
                        BufferedImage picture = images.paint(behind, variant.assets(), scale);
                        return Contrast.measure(picture, box, color);
                    },
                    this::show);
        });
    }

    private void show(Optional<Contrast> measured) {
        getStyleClass().removeIf(c -> c.startsWith("contrast-"));
        setText(measured.map(Contrast::words).orElse("off the canvas"));
        measured.ifPresent(c -> getStyleClass()
                .add(
                        switch (c.grade()) {
                            case AAA, AA -> "contrast-good";
                            case LARGE_ONLY -> "contrast-fair";
                            case TOO_LOW -> "contrast-poor";
                        }));
    }
}
