package studio.affiche.app;

import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.judge.Judged;
import studio.affiche.judge.Proposals;
import studio.affiche.judge.Repairs;
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
    private final Briefs briefs;
    private final String program;

    /**
     * Proposals.
     *
     * @param program name and version, for the provenance
     */
    Proposing(StudioParts parts, DecodedImages images, Policies policies, Briefs briefs, String program) {
        this.parts = parts;
        this.images = images;
        this.policies = policies;
        this.briefs = briefs;
        this.program = program;
    }

    /**
     * Posters of a brief that passed the judge, each handed over as soon as it is composed.
     *
     * @return where fewer were found than wanted and some were turned down: the reason for most of those, one sentence
     * @throws IllegalArgumentException in one sentence, if the brief has copy and no font here shows any line of it
     */
    Optional<String> propose(Prepared prepared, int count, long seed, Progress progress, Consumer<Proposal> found)
            throws TaskCancelled {
        ShownCopy.nothing(prepared.brief(), briefs.shown(prepared.brief())).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        Brief brief = briefs.designed(prepared.brief());
        try (Policies.Lease lease = policies.lease()) {
            var run = new Run(prepared, brief, lease);
            Optional<Proposals> proposals = run.judged();
            if (proposals.isPresent()) {
                return proposals
                        .get()
                        .propose(lease.policy(), count, seed, progress, j -> found.accept(run.proposal(j)));
            } else {
                lease.policy()
                        .propose(brief, prepared.product(), count, seed, progress, d -> found.accept(run.proposal(d)));
                return Optional.empty();
            }
        }
    }

    /** Posters that differ from a design in one element only, without errors that the design has not. */
    void replacements(
            Prepared prepared,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Proposal> found)
            throws TaskCancelled {
        Brief brief = briefs.designed(prepared.brief());
        try (Policies.Lease lease = policies.lease()) {
            var run = new Run(prepared, brief, lease);
            Optional<Proposals> proposals = run.judged();
            if (proposals.isPresent()) {
                proposals
                        .get()
                        .replace(
                                lease.policy(),
                                design,
                                element,
                                count,
                                seed,
                                progress,
                                j -> found.accept(run.proposal(j)));
            } else {
                lease.policy()
                        .replace(
                                brief,
                                prepared.product(),
                                design,
                                element,
                                count,
                                seed,
                                progress,
                                d -> found.accept(run.proposal(d)));
            }
        }
    }

    /** One piece of work: a brief and the policy that designs for it. */
    private final class Run {
        private final Prepared prepared;
        private final Brief brief;
        private final Policies.Lease lease;
        private final String briefHash;

        Run(Prepared prepared, Brief brief, Policies.Lease lease) {
            this.prepared = prepared;
            this.brief = brief;
            this.lease = lease;
            this.briefHash = BriefFile.hash(brief);
            images.known(prepared.assets());
        }

        /** Proposals under the judge; empty where the parts have none. */
        Optional<Proposals> judged() {
            return parts.judge()
                    .flatMap(judge -> parts.measure()
                            .map(measure -> new Proposals(
                                    judge,
                                    new Repairs(measure),
                                    this::poster,
                                    brief,
                                    CopyReader.read(brief),
                                    prepared.product())));
        }

        Proposal proposal(Design design) {
            return recorded(design, poster(design));
        }

        Proposal proposal(Judged judged) {
            return recorded(judged.design(), judged.poster());
        }

        /** The design as its poster records it: with the font families that it is set in. */
        private Proposal recorded(Design design, Poster poster) {
            return new Proposal(poster.design().orElse(design), poster, prepared.assets());
        }

        private Poster poster(Design design) {
            var provenance = new Provenance(
                    program, lease.policy().name(), design.id(), design.seed(), lease.models(), briefHash);
            return parts.compose(brief, prepared.product(), design, provenance);
        }
    }
}
