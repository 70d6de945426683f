package studio.affiche.ui.panel;

import javafx.scene.layout.Region;
import studio.affiche.app.ClickRate;

/** A click-through rate as a dot on the line in which the truth lies nine times in ten. */
final class IntervalBar extends Region {
    private static final double HEIGHT = 7;

    private final Region track = part("interval-track");
    private final Region range = part("interval-range");
    private final Region dot = part("interval-dot");
    private final ClickRate rate;
    private final double widest;

    /**
     * A bar.
     *
     * @param widest rate at the right end, above 0
     */
    IntervalBar(ClickRate rate, double widest) {
        this.rate = rate;
        this.widest = widest;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getChildren().addAll(track, range, dot);
    }

    private static Region part(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - HEIGHT;
        double middle = HEIGHT / 2;
        track.resizeRelocate(0, middle - 1, getWidth(), 2);
        double left = rate.low() / widest * room;
        range.resizeRelocate(
                left, middle - 1.5, Math.max(HEIGHT, (rate.high() - rate.low()) / widest * room + HEIGHT), 3);
        dot.resizeRelocate(rate.rate() / widest * room, 0, HEIGHT, HEIGHT);
    }
}
