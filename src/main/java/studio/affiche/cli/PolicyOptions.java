package studio.affiche.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.affiche.app.Failure;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.Studio;

/** Who designs: the options that several commands share. */
final class PolicyOptions {
    /** Instead of a folder: no trained policy. */
    private static final String RULES = "art-director";

    @Option(
            names = "--policy",
            paramLabel = "DIR",
            description = "A trained design policy, or \"" + RULES
                    + "\" for the built-in rules (default: models/design-small where it is installed, else the rules).")
    private @Nullable Path policy;

    @Option(names = "--adapter", paramLabel = "DIR", description = "An adapter trained from clicks, for the policy.")
    private @Nullable Path adapter;

    /**
     * Makes the studio design with what was asked for.
     *
     * @param note told if the installed policy cannot be used, and rules design instead
     * @throws IOException in one sentence, if the policy that was asked for cannot be used
     */
    void apply(Studio studio, Consumer<String> note) throws IOException {
        if (adapter != null) {
            throw new IOException("--adapter " + adapter
                    + " cannot be used, since this version has no adapters: leave the option out");
        }
        if (policy != null) {
            if (!policy.toString().equals(RULES)) {
                studio.policies().load(new PolicyChoice(policy));
            }
            return;
        }
        Optional<PolicyChoice> installed = studio.policies().installed();
        if (installed.isPresent()) {
            try {
                studio.policies().load(installed.get());
            } catch (IOException e) {
                note.accept(Failure.sentence(e) + "; the built-in art director designs instead");
            }
        }
    }
}
