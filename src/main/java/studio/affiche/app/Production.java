package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import studio.affiche.poster.Element;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Makes posters as files, many at a time: {@code <id>.png}, {@code <id>.affiche} and {@code designs.jsonl} in a folder.
 * Every file is whole or not there, however it ends.
 */
public final class Production {
    /** Name of the file that lists the designs. */
    public static final String DESIGNS = "designs.jsonl";

    private final Studio studio;
    private final int threads;

    /**
     * A production.
     *
     * @param threads that paint and encode, 1 or more
     */
    public Production(Studio studio, int threads) {
        this.studio = studio;
        this.threads = threads;
    }

    /**
     * Makes posters for a brief.
     *
     * @param count 1 to 200
     * @return the pictures; fewer than asked where no more posters pass the judge
     */
    public Generated generate(Prepared prepared, int count, long seed, Path out, Progress progress)
            throws IOException, TaskCancelled {
        folder(out);
        var made = new Made(out, count, progress);
        Optional<String> reason;
        try (var designs = new DesignsFile.Writer(out.resolve(DESIGNS));
                var pipeline = new Pipeline(threads, progress)) {
            reason = studio.propose(
                    prepared,
                    count,
                    seed,
                    quiet(progress),
                    proposal -> made.make(prepared, proposal, designs, pipeline));
            pipeline.finish();
            designs.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Generated(made.pictures, reason, made.warnings());
    }

    /**
     * Posters that were made.
     *
     * @param pictures in the order of the designs
     * @param shortfall where there are fewer than asked and some were turned down: the reason for most of those
     * @param warnings what could not be painted as it is meant, one sentence a poster and kind, its picture named
     */
    public record Generated(List<Path> pictures, Optional<String> shortfall, List<String> warnings) {
        public Generated {
            pictures = List.copyOf(pictures);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Makes variants of designs that differ from theirs in one element only.
     *
     * @param file {@code designs.jsonl}
     * @param count for each design, 1 to 200
     */
    public Variants replace(Path file, Element element, int count, long seed, Path out, Progress progress)
            throws IOException, TaskCancelled {
        var records = new ArrayList<DesignRecord>();
        DesignsFile.read(file, records::add);
        folder(out);
        if (out.resolve(DESIGNS)
                .toAbsolutePath()
                .normalize()
                .equals(file.toAbsolutePath().normalize())) {
            throw new Refusal(file + " would be overwritten by its own variants: choose another folder with --out");
        }
        var wanting = new ArrayList<String>();
        var made = new Made(out, records.size() * count, progress);
        try (var designs = new DesignsFile.Writer(out.resolve(DESIGNS));
                var pipeline = new Pipeline(threads, progress)) {
            for (DesignRecord record : records) {
                progress.checkCancelled();
                int before = made.pictures.size();
                Prepared prepared = studio.prepare(record, quiet(progress));
                studio.replacements(
                        prepared,
                        record.design(),
                        element,
                        count,
                        seed,
                        quiet(progress),
                        proposal -> made.make(prepared, proposal, designs, pipeline));
                if (made.pictures.size() < before + count) {
                    wanting.add(record.design().id());
                }
            }
            pipeline.finish();
            designs.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Variants(made.pictures, wanting, made.warnings());
    }

    /**
     * Variants that were made.
     *
     * @param pictures in the order of the designs
     * @param wanting ids of the designs that have fewer than asked, since no more were found
     * @param warnings what could not be painted as it is meant, one sentence a poster and kind, its picture named
     */
    public record Variants(List<Path> pictures, List<String> wanting, List<String> warnings) {
        public Variants {
            warnings = List.copyOf(warnings);
            pictures = List.copyOf(pictures);
            wanting = List.copyOf(wanting);
        }
    }

    /** A folder, made with those above it where they are missing. */
    static void folder(Path out) throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new Refusal(out + " is a file, but the output needs a folder");
        }
        Files.createDirectories(out);
    }

    /** A name for files after an id, whatever the id holds. */
    static String fileName(String id) {
        String safe = id.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
        String bounded = safe.length() > 100 ? safe.substring(0, 100) : safe;
        return bounded.isEmpty() ? "poster" : bounded;
    }

    /** The same cancellation, with what the parts report left out: the posters that are done are what counts. */
    private static Progress quiet(Progress progress) {
        return new Progress() {
            @Override
            public void report(double done, String message) {
                if (done < 0) {
                    progress.report(done, message);
                }
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /** Posters as they are made. */
    private final class Made {
        private final Path out;
        private final int expected;
        private final Progress progress;
        private final AtomicInteger done = new AtomicInteger();
        private final Map<Path, List<String>> told = new ConcurrentHashMap<>();
        private final List<Path> pictures = Collections.synchronizedList(new ArrayList<>());

        Made(Path out, int expected, Progress progress) {
            this.out = out;
            this.expected = expected;
            this.progress = progress;
        }

        void make(Prepared prepared, Proposal proposal, DesignsFile.Writer designs, Pipeline pipeline) {
            try {
                Path picture = out.resolve(fileName(proposal.design().id()) + ".png");
                designs.add(studio.record(prepared, proposal.design()));
                pictures.add(picture);
                pipeline.add(() -> write(prepared, proposal, picture));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (TaskCancelled e) {
                // The policy asks the same progress before its next design, and the pipeline at its end.
                return;
            }
        }

        /** What could not be painted as it is meant, in the order of the designs. */
        List<String> warnings() {
            return pictures.stream()
                    .flatMap(picture -> told.getOrDefault(picture, List.of()).stream()
                            .map(warning -> picture.getFileName() + ": " + warning))
                    .toList();
        }

        private void write(Prepared prepared, Proposal proposal, Path picture) throws IOException, TaskCancelled {
            BufferedImage image = studio.paint(proposal.poster(), proposal.assets(), 1);
            progress.checkCancelled();
            told.put(picture, studio.warnings(proposal.poster()));
            studio.writePng(image, proposal.poster(), 1, picture);
            studio.writeProject(
                    Document.of(prepared, proposal.poster(), List.of(), proposal.assets()),
                    image,
                    out.resolve(fileName(proposal.design().id()) + ".affiche"));
            int now = done.incrementAndGet();
            progress.report((double) now / expected, now + " of " + expected + " posters");
        }
    }
}
