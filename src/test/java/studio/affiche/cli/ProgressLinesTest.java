package studio.affiche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {
    @Test
    void longWorkTellsALineAMinuteBetweenTheQuarters() {
        var out = new StringWriter();
        var clock = new AtomicLong();
        var lines = new ProgressLines(new PrintWriter(out), false, () -> false, clock::get);
        for (int second = 0; second <= 200; second++) {
            clock.set(Duration.ofSeconds(second).toNanos());
            lines.report(second / 1000.0, "Second " + second);
        }
        lines.report(0.25, "A quarter");
        assertThat(out.toString().lines()).containsExactly("Second 60", "Second 120", "Second 180", "A quarter");
    }
}
