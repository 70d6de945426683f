package studio.affiche.project;

import static studio.affiche.project.JsonWriting.array;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Designs, one a line ({@code designs.jsonl}, {@code docs/formats.md}). */
public final class DesignsFile {
    /** Longest line in bytes. */
    static final int MAX_LINE = 4 << 20;
    /** Most lines. */
    static final int MAX_LINES = 1_000_000;

    private static final int MOST_TURNS = 64;

    private DesignsFile() {}

    /** What to do with a design that was read. */
    @FunctionalInterface
    public interface Sink {
        /** Takes one. */
        void accept(DesignRecord design) throws IOException;
    }

    /**
     * Reads a file line by line; empty lines are left out.
     *
     * @throws Refusal in one sentence with the line's number, at the first line that is not a design
     */
    public static void read(Path file, Sink sink) throws IOException {
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            throw new Refusal(file + " is a folder, not a file of designs");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            read(in, shown, sink);
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file of designs " + file, e);
        }
    }

    /**
     * The same of a stream, which stays open.
     *
     * @param in is read byte by byte
     * @param shown what it is called in a refusal
     */
    public static void read(InputStream in, String shown, Sink sink) throws IOException {
        var ids = new HashSet<String>();
        for (int number = 1; ; number++) {
            Optional<byte[]> line = line(in, shown, number);
            if (line.isEmpty()) {
                break;
            }
            if (!isBlank(line.get())) {
                DesignRecord read = parse(line.get(), shown, number);
                if (!ids.add(read.design().id())) {
                    throw new Refusal(shown + ", line " + number + ": the design "
                            + read.design().id() + " is there twice");
                }
                sink.accept(read);
            }
        }
        if (ids.isEmpty()) {
            throw new Refusal(shown + " holds no designs");
        }
    }

    private static Optional<byte[]> line(InputStream in, String shown, int number) throws IOException {
        var line = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        if (number > MAX_LINES) {
            throw new Refusal(shown + " has more than " + MAX_LINES + " lines");
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() >= MAX_LINE) {
                throw new Refusal(
                        shown + ", line " + number + ": the line is longer than " + (MAX_LINE >> 20) + " MiB");
            }
            line.write(b);
        }
        return Optional.of(line.toByteArray());
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private static DesignRecord parse(byte[] line, String shown, int number) throws Refusal {
        try {
            return record(new JsonView(JsonLimits.MAPPER.readTree(line), ""));
        } catch (JacksonException e) {
            throw new Refusal(shown + ", line " + number + ": not valid JSON: " + JsonLimits.reason(e), e);
        } catch (InvalidPathException e) {
            throw new Refusal(shown + ", line " + number + ": not a path of this system: " + e.getReason(), e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(shown + ", line " + number + ": " + e.getMessage(), e);
        }
    }

    private static DesignRecord record(JsonView json) {
        List<Candidate> candidates = json.field("candidates").list(Brief.MAX_CANDIDATES, BriefJson::candidate);
        Optional<JsonView> brand = json.optional("brand");
        Brief brief = new Brief(
                json.optional("name").map(JsonView::text).orElse(""),
                Optional.empty(),
                candidates,
                json.optional("direction").map(JsonView::text).orElse(""),
                json.optional("size").map(BriefJson::size).orElse(CanvasPreset.PORTRAIT.size()),
                brand.map(BriefJson::brandWithoutLogo).orElse(BrandKit.NONE));
        return new DesignRecord(
                DesignJson.design(json),
                brief,
                Path.of(json.text("product")),
                brand.flatMap(b -> b.optional("logo")).map(l -> Path.of(l.text())),
                json.list("conversation", MOST_TURNS, t -> new DesignRecord.Turn(t.text("from"), t.text("value"))));
    }

    /** One line, without its end; the same record gives the same line. */
    public static String line(DesignRecord design) {
        ObjectNode node = JsonWriting.object();
        DesignJson.writeIdentity(design.design(), node);
        node.put("product", design.product().toAbsolutePath().normalize().toString());
        node.set("candidates", array(design.brief().copy(), BriefJson::write));
        DesignJson.writeDecisions(design.design(), node);
        node.set(
                "conversation",
                array(
                        design.conversation(),
                        turn -> JsonWriting.object().put("from", turn.from()).put("value", turn.value())));
        node.put("name", design.brief().name());
        node.set("size", BriefJson.write(design.brief().size()));
        if (!design.brief().direction().isEmpty()) {
            node.put("direction", design.brief().direction());
        }
        BrandKit brand = design.brief().brand();
        if (!brand.equals(BrandKit.NONE) || design.logo().isPresent()) {
            ObjectNode written = BriefJson.writeWithoutLogo(brand);
            design.logo()
                    .ifPresent(logo -> written.put(
                            "logo", logo.toAbsolutePath().normalize().toString()));
            node.set("brand", written);
        }
        return JsonLimits.MAPPER.writeValueAsString(node);
    }

    /**
     * Writes designs as they come into a part beside the file, which takes the file's place when all are there. Closing
     * before {@link #finish} leaves a file that was there as it was.
     */
    public static final class Writer implements AutoCloseable {
        private final AtomicFile pending;

        /** Begins a file. */
        public Writer(Path file) throws IOException {
            this.pending = AtomicFile.begin(file);
        }

        /** Adds a design. */
        public void add(DesignRecord design) throws IOException {
            pending.out().write((line(design) + "\n").getBytes(StandardCharsets.UTF_8));
            pending.out().flush();
        }

        /** Puts the file in its place. */
        public void finish() throws IOException {
            pending.commit();
        }

        @Override
        public void close() throws IOException {
            pending.close();
        }
    }
}
