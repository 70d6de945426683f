package studio.affiche.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import studio.affiche.poster.Learned;

class SupersededAdaptersTest {
    private final ReadOnlyObjectWrapper<Learned> learned = new ReadOnlyObjectWrapper<>(Learned.NONE);
    private final SupersededAdapters superseded = new SupersededAdapters(learned.getReadOnlyProperty());

    private static Optional<Learned.Adapter> adapter(int n) {
        return Optional.of(
                new Learned.Adapter("3f2504e0-4f89-11d3-9a0c-0305e82c330" + n, "0".repeat(64), "1".repeat(64)));
    }

    private void learn(Optional<Learned.Adapter> adapter) {
        learned.set(new Learned(adapter, 30, Map.of()));
    }

    @Test
    void whatTheFileNamedGoesOnceItIsSavedWithAnother() {
        learn(adapter(1));
        superseded.begin(adapter(1));
        learn(adapter(2));
        learn(adapter(3));
        assertThat(superseded.saved(adapter(3), false))
                .containsExactly(adapter(1).orElseThrow(), adapter(2).orElseThrow());
        assertThat(superseded.saved(adapter(3), false)).isEmpty();
    }

    @Test
    void whatAnEarlierFileStillNamesStays() {
        learn(adapter(1));
        superseded.begin(adapter(1));
        learn(adapter(2));
        learn(adapter(3));
        assertThat(superseded.saved(adapter(3), true))
                .containsExactly(adapter(2).orElseThrow());
        learn(adapter(4));
        assertThat(superseded.saved(adapter(4), false))
                .containsExactly(adapter(3).orElseThrow());
    }

    /** Learning may end while the file is being written. */
    @Test
    void whatWasWrittenStaysThoughItWasSupersededMeanwhile() {
        superseded.begin(Optional.empty());
        learn(adapter(1));
        learn(adapter(2));
        assertThat(superseded.saved(adapter(1), false)).isEmpty();
        assertThat(superseded.saved(adapter(2), false))
                .containsExactly(adapter(1).orElseThrow());
    }

    @Test
    void otherForecastsSupersedeNothing() {
        learn(adapter(1));
        superseded.begin(adapter(1));
        learned.set(learned.get().withoutForecasts());
        learned.set(new Learned(adapter(1), 31, Map.of()));
        assertThat(superseded.saved(adapter(1), false)).isEmpty();
    }

    @Test
    void whatADocumentLearnedThatWasLetGoIsNamedNowhere() {
        learn(adapter(1));
        superseded.begin(adapter(1));
        learn(adapter(2));
        learn(adapter(3));
        assertThat(superseded.end(adapter(3)))
                .containsExactly(adapter(2).orElseThrow(), adapter(3).orElseThrow());
        learn(Optional.empty());
        assertThat(superseded.begin(Optional.empty()))
                .containsExactly(adapter(2).orElseThrow(), adapter(3).orElseThrow());
        assertThat(superseded.end(Optional.empty())).isEmpty();
    }

    /** The file may be written after another document stands. */
    @Test
    void whatIsBeingWrittenStays() {
        superseded.begin(Optional.empty());
        learn(adapter(1));
        superseded.writing(adapter(1));
        learn(Optional.empty());
        assertThat(superseded.begin(Optional.empty())).isEmpty();
    }

    @Test
    void whatASavedDocumentNamesStaysWhenAnotherOneIsOpened() {
        superseded.begin(Optional.empty());
        learn(adapter(1));
        assertThat(superseded.saved(adapter(1), false)).isEmpty();
        learn(adapter(2));
        assertThat(superseded.begin(adapter(2))).isEmpty();
        assertThat(superseded.end(adapter(2))).isEmpty();
    }

    @Test
    void anotherDocumentTakesNothingAwayFromTheOneBefore() {
        learn(adapter(1));
        superseded.begin(adapter(1));
        learn(adapter(2));
        superseded.begin(adapter(2));
        assertThat(superseded.saved(adapter(2), false)).isEmpty();
        learn(Optional.empty());
        assertThat(superseded.saved(Optional.empty(), false))
                .containsExactly(adapter(2).orElseThrow());
    }
}
