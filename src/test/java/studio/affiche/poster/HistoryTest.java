package studio.affiche.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HistoryTest {
    @net.jqwik.api.Property(tries = 200)
    void undoingAllEditsReturnsTheStartAndRedoingThemTheEnd(
            @ForAll Random random, @ForAll @IntRange(max = 40) int count) {
        Poster start = Posters.poster(random, 3, "a");
        var history = History.of("Open", start);
        for (Edit edit : Posters.edits(random, start, count)) {
            history = history.then(edit.name(), edit.apply(history.present()));
        }
        Poster end = history.present();
        int made = history.index();
        for (int i = 0; i < made; i++) {
            history = history.undo();
        }
        assertThat(history.present()).isEqualTo(start);
        assertThat(history.undo()).isSameAs(history);
        for (int i = 0; i < made; i++) {
            history = history.redo();
        }
        assertThat(history.present()).isEqualTo(end);
        assertThat(history.redo()).isSameAs(history);
    }

    @Test
    void stepsAreCalledByTheirNames() {
        var history = History.of("Open", 1).then("Double", 2).then("Triple", 6);
        assertThat(history.undoName()).contains("Triple");
        assertThat(history.redoName()).isEmpty();
        assertThat(history.undo().undoName()).contains("Double");
        assertThat(history.undo().redoName()).contains("Triple");
        assertThat(history.undo().undo().undoName()).isEmpty();
    }

    @Test
    void editingAfterUndoForgetsWhatWasAhead() {
        var history = History.of("Open", 1).then("A", 2).then("B", 3).undo().then("C", 4);
        assertThat(history.steps()).extracting(History.Step::value).containsExactly(1, 2, 4);
        assertThat(history.redoName()).isEmpty();
        assertThat(history.undo().present()).isEqualTo(2);
    }

    @Test
    void noChangeIsNoStep() {
        var history = History.of("Open", 1).then("A", 2).undo();
        assertThat(history.then("Nothing", 1)).isSameAs(history);
        assertThat(history.redo().present()).isEqualTo(2);
    }

    @Test
    void theOldestStepsAreForgotten() {
        var history = History.of("Open", 0);
        for (int i = 1; i <= 3 * History.MAX_STEPS; i++) {
            history = history.then("Step " + i, i);
        }
        assertThat(history.steps()).hasSize(History.MAX_STEPS);
        assertThat(history.present()).isEqualTo(3 * History.MAX_STEPS);
        assertThat(history.steps().getFirst().value()).isEqualTo(2 * History.MAX_STEPS + 1);
        // After going back to the middle, the steps kept are those before it.
        for (int i = 0; i < 50; i++) {
            history = history.undo();
        }
        history = history.then("Other", -1);
        assertThat(history.steps()).hasSize(History.MAX_STEPS - 49);
        assertThat(history.undo().present()).isEqualTo(3 * History.MAX_STEPS - 50);
    }

    @Test
    void anIndexOutsideIsRefused() {
        List<History.Step<Integer>> steps = List.of(new History.Step<>("Open", 1));
        for (int index : new int[] {-1, 1}) {
            assertThatThrownBy(() -> new History<>(steps, index)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new History<>(List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stepsOfSeveralHistoriesHaveAnOrder() {
        var history = History.of("Open", 1).then("Double", 2, 4).then("Triple", 6, 9);
        assertThat(history.undoOrder()).hasValue(9);
        assertThat(history.redoOrder()).isEmpty();
        History<Integer> back = history.undo();
        assertThat(back.undoOrder()).hasValue(4);
        assertThat(back.redoOrder()).hasValue(9);
        assertThat(back.undo().undoOrder()).isEmpty();
        assertThat(back.then("Square", 4).undoOrder()).hasValue(5);
        assertThat(back.forgetAhead().redoName()).isEmpty();
        assertThat(back.forgetAhead().present()).isEqualTo(2);
        assertThat(history.forgetAhead()).isSameAs(history);
    }
}
