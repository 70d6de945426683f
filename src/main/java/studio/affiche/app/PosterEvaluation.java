package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.judge.Finding;
import studio.affiche.judge.Findings;
import studio.affiche.judge.PosterJudge;
import studio.affiche.judge.Scorecard;
import studio.affiche.judge.Subject;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Judges posters: those of a list of designs one by one, or those that the studio proposes for a folder of briefs. */
public final class PosterEvaluation {
    private final Studio studio;
    private final StudioParts parts;
    private final DecodedImages images;

    PosterEvaluation(Studio studio, StudioParts parts, DecodedImages images) {
        this.studio = studio;
        this.parts = parts;
        this.images = images;
    }

    /**
     * What the judge finds in each poster of a file, as text: a line for each poster and one for each finding.
     *
     * @param file {@code designs.jsonl}
     */
    public String findings(Path file, Progress progress) throws IOException, TaskCancelled {
        PosterJudge judge = judge();
        var records = new ArrayList<DesignRecord>();
        DesignsFile.read(file, records::add);
        var text = new StringBuilder();
        int publishable = 0;
        for (int i = 0; i < records.size(); i++) {
            progress.checkCancelled();
            progress.report((double) i / records.size(), "Judging " + (i + 1) + " of " + records.size());
            DesignRecord record = records.get(i);
            Prepared prepared = studio.prepare(record, progress.silent());
            images.known(prepared.assets());
            Brief brief = prepared.brief();
            Poster poster = parts.compose(
                    brief,
                    prepared.product(),
                    record.design(),
                    new Provenance("", "", record.design().id(), record.design().seed(), Map.of(), ""));
            Findings found = judge.judge(new Subject(brief, CopyReader.read(brief), prepared.product(), poster));
            publishable += found.publishable() ? 1 : 0;
            text.append(record.design().id())
                    .append(found.publishable() ? ": publishable" : ": not publishable")
                    .append('\n');
            for (Finding finding : found.list()) {
                text.append(String.format(
                        Locale.ROOT,
                        "  %-7s  %-20s %8.3f  %s%n",
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.check().title(),
                        finding.value(),
                        finding.sentence()));
            }
        }
        return text.append(publishable + " of " + records.size() + " posters are publishable\n")
                .toString();
    }

    /**
     * Proposes posters for every brief of a folder and counts what a designer expects of them.
     *
     * @param folder with briefs as JSON files
     * @param labels lines of {@code file<TAB>role<TAB>line} with the roles that people gave; lines without a label count as
     *     they are read
     * @param count of posters for each brief, 1 to 200
     * @param sheets folder for a contact sheet of each brief, made if missing
     * @return Markdown tables
     */
    public String scorecard(
            Path folder, Optional<Path> labels, int count, long seed, Optional<Path> sheets, Progress progress)
            throws IOException, TaskCancelled {
        judge();
        Map<String, Map<String, CopyRole>> roles = labels.isPresent() ? CopyLabels.read(labels.get()) : Map.of();
        List<Path> files = briefs(folder);
        var card = new Scorecard(parts.painter().orElseThrow(), images);
        var refused = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            Path file = files.get(i);
            String name = String.valueOf(file.getFileName());
            progress.report((double) i / files.size(), name + ", " + (i + 1) + " of " + files.size());
            Optional<Prepared> opened = opened(file, refused, progress.silent());
            if (opened.isEmpty()) {
                card.add(List.of(), count);
                continue;
            }
            Prepared prepared = opened.get();
            List<CopyLine> copy = CopyReader.read(prepared.brief()).stream()
                    .map(l -> Optional.ofNullable(
                                    roles.getOrDefault(name, Map.of()).get(l.text()))
                            .map(l::withRole)
                            .orElse(l))
                    .toList();
            var subjects = new ArrayList<Subject>();
            var pictures = new ArrayList<BufferedImage>();
            Consumer<Proposal> found = proposal -> {
                subjects.add(new Subject(prepared.brief(), copy, prepared.product(), proposal.poster()));
                if (sheets.isPresent()) {
                    pictures.add(studio.paint(
                            proposal.poster(),
                            proposal.assets(),
                            (double) ContactSheet.TILE
                                    / proposal.poster().size().width()));
                }
            };
            studio.propose(prepared, count, seed, progress.silent(), found);
            card.add(subjects, count);
            drawn(prepared, copy, count, seed, progress.silent(), card);
            if (sheets.isPresent() && !pictures.isEmpty()) {
                Production.folder(sheets.get());
                Path target = sheets.get().resolve(name.replaceFirst("\\.json$", "") + ".png");
                studio.writePicture(ContactSheet.of(pictures, name), target);
            }
        }
        return refused.isEmpty() ? card.table() : card.table() + "\nRefused:\n" + refused;
    }

    /** A brief; empty where it is refused, which is then told. */
    private Optional<Prepared> opened(Path file, StringBuilder refused, Progress progress)
            throws IOException, TaskCancelled {
        try {
            return Optional.of(studio.openBrief(file, progress));
        } catch (Refusal refusal) {
            refused.append(file.getFileName())
                    .append(": ")
                    .append(refusal.getMessage())
                    .append('\n');
            return Optional.empty();
        }
    }

    /** Counts designs as the policy draws them, before any is repaired or turned down. */
    private void drawn(Prepared prepared, List<CopyLine> copy, int count, long seed, Progress progress, Scorecard card)
            throws TaskCancelled {
        try (Policies.Lease lease = studio.policies().lease()) {
            lease.policy().propose(prepared.brief(), prepared.product(), count, seed, progress, design -> {
                var provenance = new Provenance("", lease.policy().name(), design.id(), design.seed(), Map.of(), "");
                Poster poster = parts.compose(prepared.brief(), prepared.product(), design, provenance);
                card.drawn(new Subject(prepared.brief(), copy, prepared.product(), poster));
            });
        }
    }

    private static List<Path> briefs(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files =
                    entries.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            if (files.isEmpty()) {
                throw new Refusal(folder + " has no briefs: it needs .json files");
            }
            return files;
        }
    }

    private PosterJudge judge() {
        return parts.judge().orElseThrow(() -> new IllegalStateException("These parts have no judge"));
    }
}
