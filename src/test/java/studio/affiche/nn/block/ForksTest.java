package studio.affiche.nn.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ForksTest {
    /** Beginnings of the tokens 0 1 and 2; ends of 3 after the first, 4 5 after the second, and none after the first. */
    private static final Forks FORKS = new Forks(new int[] {2, 1}, new int[] {0, 1, 0}, new int[] {1, 2, 0});

    @Test
    void tokensStandWhereTheyStoodAlone() {
        assertThat(FORKS.tokens()).isEqualTo(6);
        assertThat(FORKS.longest()).isEqualTo(3);
        assertThat(FORKS.positions()).containsExactly(0, 1, 0, 2, 1, 2);
        assertThat(FORKS.before()).containsExactly(2, 1, 2);
    }

    @Test
    void rowsAreFilledUpWithAnyToken() {
        assertThat(FORKS.beginningRows()).containsExactly(0, 1, 2, 0);
        assertThat(FORKS.endRows()).containsExactly(3, 0, 4, 5, 0, 0);
        assertThat(FORKS.seenRows()).containsExactly(0, 1, 3, 0, 2, 0, 4, 5, 0, 1, 0, 0);
    }

    @Test
    void eachTokenIsFoundInTheRows() {
        long[] first = FORKS.beginningRows();
        long[] later = FORKS.endRows();
        long[] places = FORKS.places();
        for (int token = 0; token < places.length; token++) {
            int place = (int) places[token];
            assertThat(place < first.length ? first[place] : later[place - first.length])
                    .isEqualTo(token);
        }
    }

    @Test
    void endsOfNothingHaveARowStill() {
        var forks = new Forks(new int[] {2}, new int[] {0}, new int[] {0});
        assertThat(forks.endRows()).containsExactly(0);
        assertThat(forks.longest()).isEqualTo(2);
    }

    @Test
    void everyEndHasABeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Forks(new int[] {2}, new int[] {0}, new int[] {1, 1}))
                .withMessage("2 ends follow 1 beginnings");
    }
}
