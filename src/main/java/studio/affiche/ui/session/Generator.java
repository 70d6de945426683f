package studio.affiche.ui.session;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Prepared;
import studio.affiche.app.Proposal;
import studio.affiche.app.Studio;
import studio.affiche.task.Job;

/** Has posters proposed in the background; each joins the strip as it arrives. */
public final class Generator {
    /** Posters asked for at a time. */
    public static final int COUNT = 12;

    private final Studio studio;
    private final StudioSession session;
    private final Background background;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Integer> expected = new ReadOnlyObjectWrapper<>(0);
    private Optional<Job<Outcome>> job = Optional.empty();
    private long seed;

    /** A generator whose first run has the seed 1. */
    public Generator(Studio studio, StudioSession session, Background background) {
        this.studio = studio;
        this.session = session;
        this.background = background;
    }

    /** Whether posters are being made. */
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How many more are to come. */
    public ReadOnlyObjectProperty<Integer> expected() {
        return expected.getReadOnlyProperty();
    }

    /** Has posters proposed for the brief as it is written; says so if it is not ready, or still busy. */
    public void generate() {
        Optional<Prepared> prepared = session.brief().current();
        if (running.get()) {
            background.tell(Notice.Kind.INFO, "Posters are being generated: cancel that first to begin anew");
            return;
        }
        if (prepared.isEmpty()) {
            background.tell(
                    Notice.Kind.INFO, "Choose a product image first: drop one on the brief, or open a brief file");
            return;
        }
        if (prepared.get().brief().candidates().isEmpty()) {
            background.tell(Notice.Kind.INFO, "Add a line of copy first: a headline is enough");
            return;
        }
        background.withdrawWarnings();
        Studio.remarks(prepared.get().brief()).forEach(remark -> background.tell(Notice.Kind.WARNING, remark));
        start(prepared.get(), ++seed);
    }

    private void start(Prepared prepared, long runSeed) {
        running.set(true);
        expected.set(COUNT);
        job = Optional.of(background.run(
                "Generating posters",
                progress -> {
                    int[] found = {0};
                    Optional<String> reason = studio.propose(prepared, COUNT, runSeed, progress, proposal -> {
                        found[0]++;
                        background.window().execute(() -> {
                            if (!progress.cancelled()) {
                                arrive(proposal);
                            }
                        });
                    });
                    return new Outcome(found[0], reason);
                },
                found -> {
                    if (found.posters() < COUNT) {
                        background.tell(Notice.Kind.WARNING, found.sentence());
                    }
                },
                () -> {
                    running.set(false);
                    expected.set(0);
                    job = Optional.empty();
                }));
    }

    /**
     * What came of a run.
     *
     * @param reason for which most designs were turned down, where posters are missing
     */
    private record Outcome(int posters, Optional<String> reason) {
        String sentence() {
            String why = reason.map(r -> ": most designs were turned down because “" + r + "”")
                    .orElse(": add copy or choose another size");
            return (posters == 0 ? "No poster" : "Only " + posters + " of " + COUNT + " posters")
                    + " could be made from this brief" + why;
        }
    }

    private void arrive(Proposal proposal) {
        var variant = new Variant("Generate", proposal.poster(), proposal.assets());
        session.variants().add(variant);
        expected.set(Math.max(0, expected.get() - 1));
        if (session.active().get().isEmpty()) {
            session.show(variant);
        }
    }

    /** Stops the run; what has arrived stays. */
    public void cancel() {
        job.ifPresent(Job::cancel);
    }
}
