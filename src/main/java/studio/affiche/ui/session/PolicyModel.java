package studio.affiche.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Policies;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.PolicyState;

/** Who designs the posters, as the window sees it. */
public final class PolicyModel {
    private final Policies policies;
    private final Background background;
    private final ReadOnlyObjectWrapper<PolicyState> state;

    PolicyModel(Policies policies, Background background) {
        this.policies = policies;
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

    /** Loads what was chosen last, else what came with the program; the built-in rules design until it is there. */
    public void loadPreferred() {
        background.run(
                "Loading the design model",
                progress -> {
                    Optional<PolicyChoice> choice = policies.preferred();
                    if (choice.isPresent()) {
                        policies.load(choice.get());
                    }
                    return choice;
                },
                choice -> {});
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
        policies.useArtDirector();
        background.run("Keeping the choice", progress -> keepRules(), kept -> {});
    }

    private Optional<PolicyChoice> keepRules() throws IOException {
        policies.prefer(Optional.empty());
        return Optional.empty();
    }
}
