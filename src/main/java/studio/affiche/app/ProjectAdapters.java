package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import studio.affiche.design.llava.LlavaFolder;
import studio.affiche.optimize.idpo.AdapterFolder;
import studio.affiche.poster.Learned;
import studio.affiche.project.FileHash;

/**
 * The adapters that projects have learned from their clicks: each in a folder of its own in the user's data, named by an
 * id that the project's file carries. Each training has an id of its own, so that a project that is closed without saving
 * has its earlier adapter still; the window takes away what no file names any more, once one was saved or the project is
 * closed. A copy of the file that somebody made then says that what it learned is not here, as on another machine. Safe for
 * use by several threads.
 */
public final class ProjectAdapters {
    private static final String WEIGHTS = "adapter_model.safetensors";
    private static final String ANEW =
            ", so posters are designed without it: Learn from clicks, in the Clicks menu, learns it anew";

    private final Path root;
    private final Policies policies;

    /**
     * Adapters below a folder.
     *
     * @param root made when the first is learned
     */
    ProjectAdapters(Path root, Policies policies) {
        this.root = root;
        this.policies = policies;
    }

    /** Where an adapter lies, if it is on this machine. */
    public Path folder(Learned.Adapter adapter) {
        return folder(adapter.id());
    }

    private Path folder(String id) {
        return root.resolve(id);
    }

    /** Whether posters are designed with an adapter. */
    public boolean inUse(Learned.Adapter adapter) {
        return choice(adapter).isPresent();
    }

    /** The policy with an adapter, where that is what designs. */
    public Optional<PolicyChoice> choice(Learned.Adapter adapter) {
        Path folder = folder(adapter);
        return policies.state() instanceof PolicyState.Learned learned
                        && learned.adapter().equals(Optional.of(folder))
                ? Optional.of(new PolicyChoice(learned.folder(), Optional.of(folder)))
                : Optional.empty();
    }

    /**
     * Designs with the adapter of a project from now on, and without one with the policy that is preferred; so too where
     * the adapter is not here or does not fit.
     *
     * @return one sentence where the adapter cannot be used
     * @throws IOException in one sentence, if the preferred policy cannot be used
     */
    public Optional<String> use(Optional<Learned.Adapter> adapter) throws IOException {
        Optional<String> problem =
                adapter.isEmpty() || inUse(adapter.get()) ? Optional.empty() : problem(adapter.get());
        if (adapter.isEmpty() || problem.isPresent()) {
            policies.usePreferred();
        }
        return problem;
    }

    /** Loads an adapter if it can; else says why not. */
    private Optional<String> problem(Learned.Adapter adapter) throws IOException {
        Path weights = folder(adapter).resolve(WEIGHTS);
        if (!Files.isRegularFile(weights)) {
            return Optional.of("What this project learned from clicks is not on this machine" + ANEW);
        }
        if (!FileHash.sha256(weights).equals(adapter.sha256())) {
            return Optional.of("What this project learned from clicks was changed in " + folder(adapter) + ANEW);
        }
        Optional<PolicyChoice> base = base(adapter);
        if (base.isEmpty()) {
            return Optional.of(
                    "What this project learned from clicks is for another model than the one chosen at the right"
                            + " of the top bar" + ANEW);
        }
        try {
            policies.load(base.get().withAdapter(folder(adapter)));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("What this project learned from clicks cannot be used: " + Failure.sentence(e));
        }
    }

    /** The policy that an adapter is for: the preferred one, or that which came with the program. */
    private Optional<PolicyChoice> base(Learned.Adapter adapter) throws IOException {
        for (PolicyChoice choice : Stream.concat(policies.preferred().stream(), policies.installed().stream())
                .toList()) {
            // A model that is gone is told when it is loaded.
            if (Files.isDirectory(choice.folder())
                    && LlavaFolder.stored(choice.folder()).sha256().equals(adapter.base())) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** Learns an adapter into a folder. */
    @FunctionalInterface
    interface Learning<T, E extends Exception> {
        /** Learns, and says what of it. */
        T into(Path folder) throws IOException, E;
    }

    /** An adapter that was learned just now, and what came of it besides. */
    record Fresh<T>(Learned.Adapter adapter, T result) {}

    /**
     * Has an adapter learned into a new folder; where that fails nothing is left of it.
     *
     * @param base the policy that it is for
     */
    <T, E extends Exception> Fresh<T> learn(PolicyChoice base, Learning<T, E> learning) throws IOException, E {
        String id = UUID.randomUUID().toString();
        Path folder = folder(id);
        boolean whole = false;
        try {
            T result = learning.into(folder);
            String sha256 = FileHash.sha256(folder.resolve(WEIGHTS));
            var adapter = new Learned.Adapter(
                    id, sha256, LlavaFolder.stored(base.folder()).sha256());
            whole = true;
            return new Fresh<>(adapter, result);
        } finally {
            if (!whole) {
                new AdapterFolder(folder).remove();
            }
        }
    }

    /**
     * Takes an adapter away for good; the preferred policy designs if it did. Does nothing if it is not here.
     *
     * @throws IOException in one sentence, if something else lies there or it cannot be deleted
     */
    public void remove(Learned.Adapter adapter) throws IOException {
        if (inUse(adapter)) {
            policies.usePreferred();
        }
        new AdapterFolder(folder(adapter)).remove();
    }
}
