package studio.affiche.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AwaitedTest {
    @Test
    void whatWorkCameToIsGiven() throws TaskCancelled {
        assertThat(Awaited.result(CompletableFuture.completedFuture(7))).isEqualTo(7);
    }

    static Stream<Throwable> failures() {
        return Stream.of(new TaskCancelled(), new IllegalArgumentException("no"), new OutOfMemoryError("no"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failuresAreThrownAsTheyWere(Throwable failure) {
        Future<String> failed = CompletableFuture.failedFuture(failure);
        assertThatThrownBy(() -> Awaited.result(failed)).isSameAs(failure);
    }

    @Test
    void whatNobodyAwaitedIsAMistake() {
        Future<String> failed = CompletableFuture.failedFuture(new IOException("no"));
        assertThatThrownBy(() -> Awaited.result(failed))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void anInterruptionCancelsAndIsKept() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Awaited.result(new CompletableFuture<String>()))
                .isInstanceOf(TaskCancelled.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
