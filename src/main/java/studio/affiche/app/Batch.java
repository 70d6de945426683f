package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.CanvasSize;
import studio.affiche.project.FeedFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Makes a poster for each row of a feed. A row that fails is told and the rest goes on. */
public final class Batch {
    /** Columns that hold copy where rows are briefs, for the help text. */
    public static final List<String> COPY_COLUMNS = BriefRows.LINES;

    private final Studio studio;
    private final int threads;

    /**
     * Batches.
     *
     * @param threads that paint and encode, 1 or more
     */
    public Batch(Studio studio, int threads) {
        this.studio = studio;
        this.threads = threads;
    }

    /**
     * Makes a poster for each row.
     *
     * @param feed CSV; paths in it are relative to it
     * @param template a project whose texts the rows replace; without it each row is a brief
     * @param size of posters made from briefs
     * @param seed of posters made from briefs
     * @throws IOException in one sentence, if feed, template or folder cannot be used at all
     */
    public BatchReport run(
            Path feed, Optional<Path> template, Optional<CanvasSize> size, long seed, Path out, Progress progress)
            throws IOException, TaskCancelled {
        FeedFile.Feed read = FeedFile.read(feed);
        Path folder = Optional.ofNullable(feed.toAbsolutePath().getParent()).orElse(Path.of("."));
        RowPosters rows = template.isPresent()
                ? new TemplateRows(studio, folder, studio.open(template.get()), read.columns())
                : new BriefRows(studio, folder, size, seed);
        Production.folder(out);
        return run(read, rows, out, progress);
    }

    private BatchReport run(FeedFile.Feed feed, RowPosters rows, Path out, Progress progress)
            throws IOException, TaskCancelled {
        List<String> names = names(feed.rows());
        var failed = Collections.synchronizedList(new ArrayList<BatchReport.FailedRow>());
        var told = new ConcurrentSkipListMap<Long, List<String>>();
        var done = new AtomicInteger();
        int all = feed.rows().size();
        try (var pipeline = new Pipeline(threads, progress)) {
            for (int i = 0; i < all; i++) {
                FeedFile.Row row = feed.rows().get(i);
                Path picture = out.resolve(names.get(i) + ".png");
                pipeline.add(() -> {
                    make(row, rows, picture, told, progress).ifPresent(failed::add);
                    int now = done.incrementAndGet();
                    progress.report((double) now / all, now + " of " + all + " rows");
                });
                if (i == 0) {
                    // What the rows share, background and product, is painted once and found by the others.
                    pipeline.finish();
                }
            }
            pipeline.finish();
        }
        var inOrder = new ArrayList<>(failed);
        inOrder.sort(Comparator.comparingLong(BatchReport.FailedRow::line));
        return new BatchReport(all - failed.size(), inOrder, notes(feed, rows, told));
    }

    private Optional<BatchReport.FailedRow> make(
            FeedFile.Row row, RowPosters rows, Path picture, Map<Long, List<String>> told, Progress progress)
            throws TaskCancelled {
        try {
            if (row.problem().isPresent()) {
                throw new IOException(row.problem().get());
            }
            RowPosters.RowPoster poster = rows.poster(row, mute(progress));
            BufferedImage image = studio.paint(poster.poster(), poster.assets(), 1);
            progress.checkCancelled();
            studio.writePng(image, poster.poster(), 1, picture);
            told.put(
                    row.line(),
                    Stream.concat(poster.remarks().stream(), studio.warnings(poster.poster()).stream())
                            .toList());
            return Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalArgumentException | NoSuchElementException e) {
            return Optional.of(new BatchReport.FailedRow(row.line(), Failure.sentence(e)));
        }
    }

    private static List<String> notes(FeedFile.Feed feed, RowPosters rows, SortedMap<Long, List<String>> told) {
        var notes = new ArrayList<String>();
        told.forEach((line, sentences) -> sentences.forEach(s -> notes.add("Line " + line + ": " + s)));
        List<String> unused = rows.unused(feed.columns());
        if (!unused.isEmpty()) {
            notes.add("Columns that were not used: " + String.join(", ", unused));
        }
        return notes;
    }

    /** A file name for each row: its {@code file}, else its {@code name}, else its number; numbered where taken. */
    private static List<String> names(List<FeedFile.Row> rows) {
        Map<String, Integer> taken = new HashMap<>();
        var names = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            FeedFile.Row row = rows.get(i);
            String wanted = row.cell("file")
                    .map(f -> f.replaceFirst("(?i)\\.png$", ""))
                    .or(() -> row.cell("name").map(n -> n.toLowerCase(Locale.ROOT)))
                    .orElse(String.format(Locale.ROOT, "row-%04d", i + 1));
            String name = Production.fileName(wanted);
            @Nullable Integer before = taken.put(name, taken.getOrDefault(name, 0) + 1);
            names.add(before == null ? name : unique(name, before + 1, taken));
        }
        return names;
    }

    private static String unique(String name, int first, Map<String, Integer> taken) {
        int number = first;
        while (taken.containsKey(name + "-" + number)) {
            number++;
        }
        taken.put(name + "-" + number, 1);
        return name + "-" + number;
    }

    private static Progress mute(Progress progress) {
        return new Progress() {
            @Override
            public void report(double done, String message) {}

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
