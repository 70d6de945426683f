package studio.affiche.app;

import java.util.Map;
import java.util.function.Consumer;
import studio.affiche.design.DesignPolicy;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.project.BriefFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Proposals of whichever policy designs. Safe for use by several threads. */
final class Proposing {
    private final StudioParts parts;
    private final DecodedImages images;
    private final Policies policies;
    private final String program;

    /**
     * Proposals.
     *
     * @param program name and version, for the provenance
     */
    Proposing(StudioParts parts, DecodedImages images, Policies policies, String program) {
        this.parts = parts;
        this.images = images;
        this.policies = policies;
        this.program = program;
    }

    /** Posters of a brief, each told as soon as it is composed. */
    void propose(Prepared prepared, int count, long seed, Progress progress, Consumer<Proposal> found)
            throws TaskCancelled {
        designed(
                prepared,
                found,
                (policy, brief, designs) -> policy.propose(brief, prepared.product(), count, seed, progress, designs));
    }

    /** Proposes posters that differ from a design in one element only. */
    void replacements(
            Prepared prepared,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Proposal> found)
            throws TaskCancelled {
        designed(
                prepared,
                found,
                (policy, brief, designs) ->
                        policy.replace(brief, prepared.product(), design, element, count, seed, progress, designs));
    }

    /** What a policy is asked for. */
    @FunctionalInterface
    private interface Order {
        void ask(DesignPolicy policy, Brief brief, Consumer<Design> designs) throws TaskCancelled;
    }

    /** Has whichever policy designs asked, and composes what it designs. */
    private void designed(Prepared prepared, Consumer<Proposal> found, Order order) throws TaskCancelled {
        Brief brief = Briefs.withCopy(prepared.brief());
        try (Policies.Lease lease = policies.lease()) {
            var origin = new Origin(BriefFile.hash(brief), lease.policy().name(), lease.models());
            images.known(prepared.assets());
            order.ask(lease.policy(), brief, design -> found.accept(proposal(prepared, brief, origin, design)));
        }
    }

    /** What the proposals of one run have in common in their provenance. */
    private record Origin(String briefHash, String designer, Map<String, String> models) {}

    private Proposal proposal(Prepared prepared, Brief brief, Origin origin, Design design) {
        var provenance = new Provenance(
                program, origin.designer(), design.id(), design.seed(), origin.models(), origin.briefHash());
        Poster poster = parts.compose(brief, prepared.product(), design, provenance);
        return new Proposal(poster.design().orElse(design), poster, prepared.assets());
    }
}
