package studio.affiche.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import studio.affiche.app.Policies;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.PolicyState;
import studio.affiche.app.ProjectAdapters;
import studio.affiche.poster.Learned;

/** Who designs the posters, as the window sees it. */
public final class PolicyModel {
    private final Policies policies;
    private final ProjectAdapters adapters;
    private final Background background;
    private final ReadOnlyObjectWrapper<PolicyState> state;
    /** Grows with each change of mind. */
    private final AtomicLong asked = new AtomicLong();

    private final Object turn = new Object();
    private Optional<Learned.Adapter> adapter = Optional.empty();

    PolicyModel(Policies policies, ProjectAdapters adapters, Background background) {
        this.policies = policies;
        this.adapters = adapters;
        this.background = background;
        this.state = new ReadOnlyObjectWrapper<>(policies.state());
        // The state is asked for again on the window's thread, so that the last one stays whichever came last.
        policies.listen(now -> background.window().execute(() -> state.set(policies.state())));
    }

    /** Who designs now. */
    public ReadOnlyObjectProperty<PolicyState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether a trained policy came with the program. */
    public boolean installed() {
        return policies.installed().isPresent();
    }

    /**
     * Designs with what the open project has learned, else with what was chosen last or came with the program; the
     * built-in rules design until it is there.
     */
    public void loadPreferred() {
        follow();
    }

    /** Follows the adapter of the project that is open. */
    void follow(ObservableValue<Learned> learned) {
        learned.subscribe(now -> {
            if (!now.adapter().equals(adapter)) {
                adapter = now.adapter();
                follow();
            }
        });
    }

    private void follow() {
        Optional<Learned.Adapter> wanted = adapter;
        long own = asked.incrementAndGet();
        background.run(
                "Loading the design model",
                progress -> {
                    // One after another, so that what was asked for last is what designs.
                    synchronized (turn) {
                        return own == asked.get() ? adapters.use(wanted) : Optional.<String>empty();
                    }
                },
                problem -> problem.ifPresent(p -> background.tell(Notice.Kind.INFO, p)));
    }

    /** Designs with the policy of a folder from now on, at the next start too. */
    public void load(Path folder) {
        use(new PolicyChoice(folder));
    }

    /** Designs with the policy that came with the program from now on, at the next start too. */
    public void useInstalled() {
        policies.installed().ifPresent(this::use);
    }

    private void use(PolicyChoice choice) {
        asked.incrementAndGet();
        background.run(
                "Loading the design model",
                progress -> {
                    policies.load(choice);
                    policies.prefer(Optional.of(choice));
                    return choice;
                },
                loaded -> {});
    }

    /** Designs with the built-in rules from now on, at the next start too. */
    public void useArtDirector() {
        asked.incrementAndGet();
        policies.useArtDirector();
        background.run("Keeping the choice", progress -> keepRules(), kept -> {});
    }

    private Optional<PolicyChoice> keepRules() throws IOException {
        policies.prefer(Optional.empty());
        return Optional.empty();
    }
}
