package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Box;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Fill;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Frame;
import studio.affiche.poster.Layer;
import studio.affiche.poster.LayerId;
import studio.affiche.poster.LayerProperties;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Outline;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;

class StudioSessionTest {
    private final LayerId id = new LayerId("dot");
    private final StudioSession session = new StudioSession();
    private final Variant variant = new Variant("Generate", poster(), Assets.NONE);

    private Poster poster() {
        Layer dot = new Layer.Shape(
                LayerProperties.added(id, "Dot", Frame.of(new Box(10, 10, 20, 20))),
                new Outline.Ellipse(),
                Fill.of(Rgba.BLACK),
                Optional.empty(),
                List.of());
        return new Poster(
                new CanvasSize(100, 100),
                List.of(dot),
                Optional.empty(),
                new Provenance("test", "", "", 0, Map.of(), ""));
    }

    private void open() {
        session.variants().add(variant);
        session.show(variant);
    }

    private void opacity(double value, Object key) {
        session.edit(
                Edits.opacity(session.poster().get().orElseThrow().layer(id).orElseThrow(), value), key);
    }

    private double opacity() {
        return session.poster()
                .get()
                .orElseThrow()
                .layer(id)
                .orElseThrow()
                .properties()
                .opacity();
    }

    @Test
    void aDragOfASliderIsOneStepAndTheNextDragAnother() {
        open();
        for (double v = 0.9; v > 0.5; v -= 0.1) {
            opacity(v, "first drag");
        }
        opacity(0.2, "second drag");
        assertThat(variant.history().get().steps()).hasSize(3);
        session.undo();
        assertThat(opacity()).isBetween(0.5, 0.61);
        session.undo();
        assertThat(opacity()).isEqualTo(1);
    }

    @Test
    void afterAnUndoTheSameDragBeginsAStepOfItsOwn() {
        open();
        opacity(0.5, "drag");
        session.undo();
        opacity(0.4, "drag");
        opacity(0.3, "drag");
        session.undo();
        assertThat(opacity()).isEqualTo(1);
        assertThat(session.redoName()).contains("Opacity of Dot");
    }

    @Test
    void theSelectionGoesWithItsLayer() {
        open();
        session.selection().set(Optional.of(id));
        session.edit(Edits.remove(session.selected().orElseThrow()));
        assertThat(session.selection().get()).isEmpty();
        session.undo();
        assertThat(session.poster().get().orElseThrow().layer(id)).isPresent();
    }

    @Test
    void removingThePosterOnTheCanvasBringsItsNeighbour() {
        open();
        var second = new Variant("Generate", poster(), Assets.NONE);
        session.variants().add(second);
        session.remove(variant);
        assertThat(session.active().get()).contains(second);
        session.remove(second);
        assertThat(session.poster().get()).isEmpty();
    }

    private static Feedback clicks(String source) {
        return Feedback.NONE.with(new Feedback.Report(source, false, Instant.EPOCH, List.of()));
    }

    @Test
    void feedbackAndEditsAreUndoneInTheOrderInWhichTheyWereMade() {
        open();
        opacity(0.5, null);
        session.takeFeedback("Import clicks", clicks("a"));
        opacity(0.25, null);
        session.takeFeedback("Forget", Feedback.NONE);
        assertThat(session.undoName()).contains("Forget");
        session.undo();
        assertThat(session.feedback().get()).isEqualTo(clicks("a"));
        assertThat(session.undoName()).contains("Opacity of Dot");
        session.undo();
        assertThat(opacity()).isEqualTo(0.5);
        assertThat(session.undoName()).contains("Import clicks");
        session.undo();
        assertThat(session.feedback().get()).isEqualTo(Feedback.NONE);
        assertThat(session.redoName()).contains("Import clicks");
        session.undo();
        assertThat(opacity()).isEqualTo(1);
        assertThat(session.undoName()).isEmpty();
        for (int i = 0; i < 3; i++) {
            session.redo();
        }
        assertThat(opacity()).isEqualTo(0.25);
        assertThat(session.redoName()).contains("Forget");
        session.redo();
        assertThat(session.feedback().get()).isEqualTo(Feedback.NONE);
        assertThat(session.redoName()).isEmpty();
    }

    @Test
    void aChangeForgetsWhatWasTakenBackOfEither() {
        open();
        session.takeFeedback("Import clicks", clicks("a"));
        session.undo();
        opacity(0.5, null);
        assertThat(session.redoName()).isEmpty();
        session.undo();
        session.takeFeedback("Import clicks", clicks("b"));
        assertThat(session.redoName()).isEmpty();
        assertThat(session.undoName()).contains("Import clicks");
    }

    @Test
    void feedbackIsUndoneWhicheverPosterIsOnTheCanvas() {
        open();
        var second = new Variant("Generate", poster(), Assets.NONE);
        session.variants().add(second);
        session.takeFeedback("Import clicks", clicks("a"));
        session.show(second);
        opacity(0.5, null);
        session.show(variant);
        session.undo();
        assertThat(session.feedback().get()).isEqualTo(Feedback.NONE);
        assertThat(second.history().get().index()).isEqualTo(1);
        session.remove(variant);
        session.remove(second);
        session.takeFeedback("Import clicks", clicks("a"));
        session.undo();
        assertThat(session.feedback().get()).isEqualTo(Feedback.NONE);
    }

    private static final Learned LEARNED =
            new Learned(Optional.empty(), 20, Map.of("a", new Forecast.NotEnoughData("more clicks")));

    @Test
    void forecastsGoWithTheClicksThatTheyWereLearnedFromAndComeBackWithThem() {
        open();
        session.takeFeedback("Import clicks", clicks("a"));
        session.takeLearned(LEARNED);
        assertThat(session.learned().get()).isEqualTo(LEARNED);
        session.takeFeedback("Import clicks", clicks("b"));
        assertThat(session.learned().get().forecasts()).isEmpty();
        session.undo();
        assertThat(session.learned().get()).isEqualTo(LEARNED);
        session.undo();
        assertThat(session.learned().get().forecasts()).isEmpty();
        session.redo();
        assertThat(session.learned().get()).isEqualTo(LEARNED);
        session.clear();
        assertThat(session.learned().get()).isEqualTo(Learned.NONE);
    }

    @Test
    void anotherDocumentBeginsWithItsOwnFeedback() {
        open();
        session.takeFeedback("Import clicks", clicks("a"));
        session.clear();
        assertThat(session.feedback().get()).isEqualTo(Feedback.NONE);
        assertThat(session.undoName()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        open();
        opacity(1, null);
        assertThat(session.undoName()).isEmpty();
    }
}
