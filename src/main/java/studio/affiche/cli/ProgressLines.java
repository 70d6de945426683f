package studio.affiche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import studio.affiche.task.Progress;

/**
 * Tells progress on stderr: a bar that is drawn over on a terminal, elsewhere a line at each quarter,
 * and one a minute between them. Safe for use by
 * several threads.
 */
final class ProgressLines implements Progress {
    private static final int WIDTH = 28;
    private static final long MINUTE = 60_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final BooleanSupplier cancelled;
    private final LongSupplier nanos;
    private long told;
    private int shown = -1;
    private String lastMessage = "";
    private boolean open;

    /**
     * Nothing told yet.
     *
     * @param terminal whether what is printed can be drawn over
     * @param cancelled whether the user asked to stop
     */
    ProgressLines(PrintWriter err, boolean terminal, BooleanSupplier cancelled) {
        this(err, terminal, cancelled, System::nanoTime);
    }

    /**
     * Nothing told yet.
     *
     * @param nanos a clock, in nanoseconds
     */
    ProgressLines(PrintWriter err, boolean terminal, BooleanSupplier cancelled, LongSupplier nanos) {
        this.err = err;
        this.terminal = terminal;
        this.cancelled = cancelled;
        this.nanos = nanos;
        this.told = nanos.getAsLong();
    }

    @Override
    public synchronized void report(double done, String message) {
        if (terminal) {
            bar(done, message);
        } else {
            line(done, message);
        }
        err.flush();
    }

    private void bar(double done, String message) {
        int cells = done < 0 ? 0 : (int) Math.round(Math.min(1, done) * WIDTH);
        String percent = done < 0 ? "    " : String.format(Locale.ROOT, "%3d%%", Math.round(Math.min(1, done) * 100));
        err.print("\r\u001b[2K" + "█".repeat(cells) + "░".repeat(WIDTH - cells) + " " + percent + "  " + message);
        open = true;
    }

    private void line(double done, String message) {
        if (done < 0) {
            if (!message.equals(lastMessage)) {
                err.println(message);
            }
        } else {
            int quarter = (int) Math.floor(Math.min(1, done) * 4);
            boolean further = quarter > shown && quarter > 0;
            if (further || nanos.getAsLong() - told >= MINUTE) {
                err.println(message);
                told = nanos.getAsLong();
                shown = Math.max(shown, quarter);
            }
        }
        lastMessage = message;
    }

    @Override
    public boolean cancelled() {
        return cancelled.getAsBoolean();
    }

    /** Ends the bar, so that what follows begins on a line of its own. */
    synchronized void end() {
        if (open) {
            err.print("\r\u001b[2K");
            err.flush();
            open = false;
        }
    }
}
