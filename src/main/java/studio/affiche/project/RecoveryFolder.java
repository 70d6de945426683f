package studio.affiche.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where open documents are kept until they are saved or let go: a folder for each, with {@code journal.json} (whose it
 * is), {@code poster.json} and {@code assets/}; an image is written once however often the poster changes. The user's own
 * files are never touched. Safe for several processes; one process uses each journal from one thread at a time.
 */
public final class RecoveryFolder {
    private static final String OWNER = "journal.json";
    private static final int MAX_OWNER_BYTES = 1 << 16;
    private static final int MAX_JOURNALS = 1000;

    /**
     * A process, told from others that had its number before.
     *
     * @param pid process number
     * @param started when it started, as exactly as the system tells
     */
    public record ProcessId(long pid, Instant started) {
        /** This one. */
        public static ProcessId current() {
            ProcessHandle self = ProcessHandle.current();
            return new ProcessId(self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
        }

        /** Whether it still runs. */
        public boolean alive() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .map(p -> p.info().startInstant().orElse(Instant.EPOCH).equals(started))
                    .orElse(false);
        }
    }

    /**
     * Whose a journal is.
     *
     * @param process that keeps it
     * @param name of the document, to show
     * @param file where the user saved it; empty if never
     * @param time of the last change
     * @param discarded whether the user let it go
     */
    record Owner(ProcessId process, String name, Optional<Path> file, Instant time, boolean discarded) {}

    /**
     * A document that was left.
     *
     * @param id of its journal
     * @param name to show
     * @param file where the user had saved it; empty if never
     * @param time of the last change
     */
    public record Left(String id, String name, Optional<Path> file, Instant time) {}

    private final Path folder;
    private final ProcessId self;
    private final Predicate<ProcessId> alive;

    /**
     * A folder, made when first needed.
     *
     * @param self the process that keeps journals here
     * @param alive whether a process still runs
     */
    public RecoveryFolder(Path folder, ProcessId self, Predicate<ProcessId> alive) {
        this.folder = folder;
        this.self = self;
        this.alive = alive;
    }

    /** Begins a journal and gives its id. */
    public String begin(String name, Optional<Path> file, Instant now) throws IOException {
        String id = UUID.randomUUID().toString();
        Files.createDirectories(journal(id).resolve("assets"));
        writeOwner(id, new Owner(self, name, file, now, false));
        return id;
    }

    /** Keeps a document as it is now. */
    public void keep(String id, Project project, String name, Optional<Path> file, Instant now) throws IOException {
        Path journal = journal(id);
        Files.createDirectories(journal.resolve("assets"));
        for (AssetRef ref : project.references()) {
            Path image = journal.resolve("assets").resolve(ref.fileName());
            if (!Files.exists(image)) {
                AtomicFile.write(image, out -> out.write(project.assets().bytes(ref)));
            }
        }
        byte[] json = ProjectJson.write(project);
        AtomicFile.write(journal.resolve(ProjectFile.POSTER), out -> out.write(json));
        writeOwner(id, new Owner(self, name, file, now, false));
    }

    /** Notes that there is nothing to recover, the document standing in the user's file. */
    public void clean(String id, String name, Optional<Path> file, Instant now) throws IOException {
        Files.deleteIfExists(journal(id).resolve(ProjectFile.POSTER));
        writeOwner(id, new Owner(self, name, file, now, false));
    }

    /** Ends a journal. What cannot be deleted stays marked as discarded and is never offered. */
    public void discard(String id) throws IOException {
        Path journal = journal(id);
        if (!Files.isDirectory(journal)) {
            return;
        }
        Optional<Owner> owner = owner(id);
        if (owner.isPresent()) {
            Owner o = owner.get();
            writeOwner(id, new Owner(o.process(), o.name(), o.file(), o.time(), true));
        }
        delete(journal);
    }

    /** Documents whose process has ended without letting them go, the newest first. Empty journals are cleared away. */
    public List<Left> left() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var left = new ArrayList<Left>();
        for (String id : ids()) {
            Optional<Owner> owner = owner(id);
            boolean kept = Files.exists(journal(id).resolve(ProjectFile.POSTER));
            if (owner.isPresent() && !alive.test(owner.get().process())) {
                if (kept && !owner.get().discarded()) {
                    Owner o = owner.get();
                    left.add(new Left(id, o.name(), o.file(), o.time()));
                } else {
                    delete(journal(id));
                }
            }
        }
        left.sort(Comparator.comparing(Left::time).reversed().thenComparing(Left::id));
        return left;
    }

    /**
     * The document of a journal.
     *
     * @throws Refusal in one sentence, if it is damaged
     */
    public Project read(String id) throws IOException {
        String shown = "The kept document";
        byte[] json = LimitedRead.file(journal(id).resolve(ProjectFile.POSTER), JsonLimits.MAX_DOCUMENT, "document");
        Project project = ProjectJson.read(json, shown);
        Assets assets = Assets.NONE;
        for (AssetRef ref : project.references()) {
            Path image = journal(id).resolve("assets").resolve(ref.fileName());
            if (Files.exists(image)) {
                byte[] bytes = LimitedRead.file(image, ImageFile.MAX_BYTES, "picture");
                assets = assets.with(ProjectFile.checked(ref.fileName(), bytes, shown), bytes);
            }
        }
        return project.withAssets(ProjectFile.complete(project, assets, shown));
    }

    private List<String> ids() throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory)
                    .map(p -> String.valueOf(p.getFileName()))
                    .filter(RecoveryFolder::isId)
                    .sorted()
                    .limit(MAX_JOURNALS)
                    .toList();
        }
    }

    private static boolean isId(String name) {
        return name.matches("[0-9a-f-]{36}");
    }

    private Path journal(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("“" + id + "” is not the id of a journal");
        }
        return folder.resolve(id);
    }

    private void writeOwner(String id, Owner owner) throws IOException {
        ObjectNode node = JsonWriting.object();
        node.put("pid", owner.process().pid());
        node.put("started", owner.process().started().toString());
        node.put("name", owner.name());
        owner.file().ifPresent(f -> node.put("file", f.toAbsolutePath().toString()));
        node.put("time", owner.time().toString());
        node.put("discarded", owner.discarded());
        byte[] json = JsonLimits.MAPPER.writeValueAsBytes(node);
        AtomicFile.write(journal(id).resolve(OWNER), out -> out.write(json));
    }

    /** Whose a journal is; empty where that cannot be told, as while somebody is making it or clearing it away. */
    private Optional<Owner> owner(String id) throws IOException {
        Path file = journal(id).resolve(OWNER);
        try {
            return Optional.of(readOwner(file));
        } catch (IOException e) {
            if (Files.exists(file)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Owner readOwner(Path file) throws IOException {
        try {
            var json = new JsonView(JsonLimits.MAPPER.readTree(LimitedRead.file(file, MAX_OWNER_BYTES, "journal")), "");
            return new Owner(
                    new ProcessId(json.wide("pid"), Instant.parse(json.text("started"))),
                    json.text("name"),
                    json.optional("file").map(f -> Path.of(f.text())),
                    Instant.parse(json.text("time")),
                    json.flag("discarded", false));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            // The document beside it may be whole, though nobody can tell whose it is: offer it.
            return new Owner(
                    new ProcessId(-1, Instant.EPOCH),
                    "Document",
                    Optional.empty(),
                    Files.getLastModifiedTime(file).toInstant(),
                    false);
        }
    }

    private static void delete(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        try (var walk = Files.walk(folder)) {
            walk.forEach(files::add);
        }
        files.sort(Comparator.reverseOrder());
        @Nullable IOException first = null;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
