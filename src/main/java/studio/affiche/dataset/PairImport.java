package studio.affiche.dataset;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.Set;
import studio.affiche.optimize.pairs.PosterPair;
import studio.affiche.optimize.pairs.PublishedPairs;
import studio.affiche.optimize.pairs.Tally;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.ConversationRecord;
import studio.affiche.project.ConversationsFile;
import studio.affiche.project.PairRecord;
import studio.affiche.project.PairsFile;
import studio.affiche.project.RecordsWriter;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Takes published pairs apart: the pairs that differ in one element in the program's own words, and the better
 * conversation of each, once, to learn from.
 */
public final class PairImport {
    private static final String PAIRS = "pairs.json";
    private static final String CONVERSATIONS = "conversations.json";
    private static final String REPORT = "report.txt";
    /** Pairs between two words of progress. */
    private static final int WORD_EVERY = 10_000;

    private final Path source;
    private final Progress progress;
    private final Set<Long> told = new HashSet<>();
    private long read;
    private long repeated;
    private long unseen;

    private PairImport(Path source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    /**
     * Imports a file.
     *
     * @param source in the schema of {@code idpo_all_samples.json}; pictures are looked for beside it
     * @param folder for {@code pairs.json}, {@code conversations.json} and {@code report.txt}; made if missing. If
     *     nothing can be used, or the import is cancelled, they are as they were
     * @throws IOException in one sentence, if nothing can be used or a file cannot be written
     */
    public static ImportReport run(Path source, Path folder, Progress progress) throws IOException, TaskCancelled {
        for (String name : new String[] {PAIRS, CONVERSATIONS}) {
            Path target = folder.resolve(name);
            if (Files.exists(target) && Files.exists(source) && Files.isSameFile(source, target)) {
                throw new Refusal(source + " would be overwritten: choose another folder");
            }
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(folder + " is a file, but the output needs a folder");
        }
        Files.createDirectories(folder);
        try {
            return new PairImport(source, progress).into(folder);
        } catch (InterruptedIOException e) {
            if (progress.cancelled()) {
                throw new TaskCancelled();
            }
            throw e;
        }
    }

    private ImportReport into(Path folder) throws IOException {
        try (RecordsWriter<PairRecord> pairs = PairsFile.writer(folder.resolve(PAIRS));
                RecordsWriter<ConversationRecord> conversations =
                        ConversationsFile.writer(folder.resolve(CONVERSATIONS))) {
            Tally tally = PublishedPairs.read(source, pair -> take(pair, pairs, conversations));
            var report = new ImportReport(tally, told.size(), repeated, unseen);
            if (tally.pairs() == 0) {
                throw new Refusal(source.getFileName() + " holds no pair that can be used: " + report.why());
            }
            pairs.finish();
            conversations.finish();
            byte[] text = (String.join("\n", report.lines(Tally.MOST_LISTED)) + "\n").getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(folder.resolve(REPORT), out -> out.write(text));
            return report;
        }
    }

    private void take(PosterPair pair, RecordsWriter<PairRecord> pairs, RecordsWriter<ConversationRecord> conversations)
            throws IOException {
        if (progress.cancelled()) {
            throw new InterruptedIOException("Cancelled");
        }
        read++;
        if (read % WORD_EVERY == 0) {
            progress.report(-1, "Read " + read + " pairs");
        }
        PairRecord record = PublishedPairs.record(pair).withImage(found(pair.product()));
        pairs.add(record);
        if (told.add(digest(record.image() + "\n" + record.chosen()))) {
            conversations.add(new ConversationRecord(record.id(), record.image(), record.chosen()));
        } else {
            repeated++;
        }
    }

    /** A picture's absolute path where it is beside the file, so that it is found from the new folder; else its name. */
    private String found(String image) {
        try {
            Path path = source.toAbsolutePath().resolveSibling(image).normalize();
            if (!image.isEmpty() && Files.isRegularFile(path)) {
                return path.toString();
            }
        } catch (InvalidPathException _) {
            // An address, perhaps: it stays what it is, and is counted.
        }
        unseen++;
        return image;
    }

    /** Eight bytes of a hash: of ten million texts two are taken for the same once in 370,000 files. */
    private static long digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
