package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.policy.Foresight;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.project.SettingsFile;

/**
 * Which policy designs: the built-in one until a trained one is loaded, and again when that is let go. A policy that is
 * let go while it designs is freed when it is done. Safe for use by several threads.
 */
public final class Policies implements AutoCloseable {
    private final StudioParts parts;
    private final SettingsFile settings;
    private final List<Consumer<PolicyState>> listeners = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();
    private @Nullable Held held;
    private PolicyState state = new PolicyState.ArtDirector();
    /** Grows with each change of mind, so that a load that was overtaken changes nothing. */
    private long wish;

    Policies(StudioParts parts, SettingsFile settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /** The trained policy that came with the program, if it is there. */
    public Optional<PolicyChoice> installed() {
        return parts.installed();
    }

    /**
     * The trained policy that the designer chose; empty for the art director, who designs unless another was chosen.
     *
     * @throws IOException in one sentence, if what was chosen cannot be read
     */
    public Optional<PolicyChoice> preferred() throws IOException {
        return switch (settings.read()) {
            case SettingsFile.Designer.Unsaid _, SettingsFile.Designer.ArtDirector _ -> Optional.empty();
            case SettingsFile.Designer.Trained trained -> Optional.of(new PolicyChoice(trained.folder()));
        };
    }

    /** Keeps a choice for the next start; empty for the built-in policy. */
    public void prefer(Optional<PolicyChoice> choice) throws IOException {
        settings.write(choice.<SettingsFile.Designer>map(c -> new SettingsFile.Designer.Trained(
                        c.folder().toAbsolutePath().normalize()))
                .orElseGet(SettingsFile.Designer.ArtDirector::new));
    }

    /** Who designs now. */
    public PolicyState state() {
        synchronized (lock) {
            return state;
        }
    }

    /** Tells changes of the state from now on, on whichever thread makes them. */
    public void listen(Consumer<PolicyState> listener) {
        listeners.add(listener);
    }

    /**
     * Loads a trained policy and uses it from then on; until then, and if it cannot be used, the built-in one designs.
     *
     * @throws IOException in one sentence, if it cannot be used
     */
    public void load(PolicyChoice choice) throws IOException {
        long own = change(new PolicyState.Loading(choice.folder()), null);
        LearnedPolicy loaded;
        try {
            Foresight foresight = Foreseen.foresight(choice);
            loaded = parts.load(choice).choosing(foresight);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            settle(own, new PolicyState.Refused(choice.folder(), Failure.sentence(e)), null);
            throw e;
        }
        settle(own, PolicyState.Learned.of(loaded.facts(), choice.adapter()), new Held(loaded));
    }

    /**
     * Uses what is {@link #preferred}, loading it unless it designs already.
     *
     * @throws IOException in one sentence, if it cannot be used
     */
    void usePreferred() throws IOException {
        Optional<PolicyChoice> choice = preferred();
        if (choice.isEmpty()) {
            useArtDirector();
        } else if (!(state() instanceof PolicyState.Learned learned
                && learned.adapter().isEmpty()
                && same(learned.folder(), choice.get().folder()))) {
            load(choice.get());
        }
    }

    private static boolean same(Path a, Path b) {
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    /** Goes back to the built-in policy. */
    public void useArtDirector() {
        change(new PolicyState.ArtDirector(), null);
    }

    private long change(PolicyState to, @Nullable Held next) {
        long own;
        synchronized (lock) {
            own = ++wish;
        }
        settle(own, to, next);
        return own;
    }

    private void settle(long own, PolicyState to, @Nullable Held next) {
        @Nullable Held gone;
        synchronized (lock) {
            if (own != wish) {
                gone = next;
            } else {
                gone = held;
                held = next;
                state = to;
            }
        }
        if (gone != null) {
            gone.release();
        }
        listeners.forEach(l -> l.accept(state()));
    }

    /** The policy that designs now, for a piece of work; close it after that. */
    Lease lease() {
        synchronized (lock) {
            return held == null ? new Lease(parts.policy(), Map.of(), () -> {}) : held.lease();
        }
    }

    @Override
    public void close() {
        useArtDirector();
    }

    /**
     * A policy in use.
     *
     * @param models for the provenance: name to SHA-256
     */
    record Lease(DesignPolicy policy, Map<String, String> models, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    /** A loaded policy with a count of those who hold it; freed by the last. */
    private static final class Held {
        private final LearnedPolicy policy;
        private int holders = 1;

        Held(LearnedPolicy policy) {
            this.policy = policy;
        }

        synchronized Lease lease() {
            holders++;
            return new Lease(
                    policy, Map.of(policy.facts().name(), policy.facts().sha256()), this::release);
        }

        synchronized void release() {
            holders--;
            if (holders == 0) {
                policy.close();
            }
        }
    }
}
