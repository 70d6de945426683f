package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Studio;

/** Who designs: the options that several commands share. */
final class PolicyOptions {
    /** Instead of a folder: no trained policy. */
    private static final String RULES = "art-director";

    @Option(
            names = "--policy",
            paramLabel = "DIR",
            description = "A trained design policy, or \"" + RULES + "\" for the built-in rules (default: " + RULES
                    + "; with --adapter: models/design-small).")
    private @Nullable Path policy;

    @Option(names = "--adapter", paramLabel = "DIR", description = "An adapter trained from clicks, for the policy.")
    private @Nullable Path adapter;

    /**
     * Makes the studio design with what was asked for.
     *
     * @throws IOException in one sentence, if the policy that was asked for cannot be used
     */
    void apply(Studio studio) throws IOException {
        if (policy != null && policy.toString().equals(RULES)) {
            if (adapter != null) {
                throw new IOException("--adapter " + adapter + " needs a trained policy, and --policy says " + RULES);
            }
            return;
        }
        if (policy != null || adapter != null) {
            studio.policies().load(trained(studio));
        }
    }

    /**
     * The trained policy that was asked for, else the installed one, with its adapter.
     *
     * @throws IOException in one sentence, if there is none
     */
    PolicyChoice trained(Studio studio) throws IOException {
        PolicyChoice base = Optional.ofNullable(policy)
                .map(PolicyChoice::new)
                .or(studio.policies()::installed)
                .orElseThrow(() -> new IOException("No design policy is installed: name one with --policy DIR"));
        return adapter == null ? base : base.withAdapter(adapter);
    }
}
