package studio.affiche.optimize.idpo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.Refusal;

/**
 * Designs to practise on, on disk as {@code designs.jsonl} in gzip: a model draws the same ones each time. A design's id
 * begins with the number of its made-up brief; those that differ from another in one element name it.
 */
final class PracticeFile {
    /** Made-up products have no file; absolute, lest a file tell where it was written. */
    private static final Path NO_PICTURE = Path.of("/made-up");
    /** Enough for a thousand briefs. */
    private static final int MOST = 20_000;

    private static final int TOLD_BY = 12;

    private PracticeFile() {}

    /**
     * Where designs lie that came with a model.
     *
     * @param folder of the model
     * @param sha256 of its weights: a model that has learned since draws others
     */
    static Path shipped(Path folder, String sha256) {
        return folder.resolve("practice-" + sha256.substring(0, TOLD_BY) + ".jsonl.gz");
    }

    /** The id of a design. */
    static String id(long brief, int number) {
        return brief + "-" + number;
    }

    private static long brief(String id) {
        return Long.parseLong(id.substring(0, id.indexOf('-')));
    }

    /** What a file holds; nothing if it is missing or tells of other briefs than those of this program. */
    static Optional<Practice> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var records = new ArrayList<DesignRecord>();
        try (InputStream packed = Files.newInputStream(file);
                InputStream in = new BufferedInputStream(new GZIPInputStream(packed), 1 << 16)) {
            DesignsFile.read(in, file.toString(), record -> {
                if (records.size() == MOST) {
                    throw new Refusal(file + " has more than " + MOST + " designs");
                }
                records.add(record);
            });
            return Optional.of(new Practice(lessons(records)));
        } catch (Refusal | ZipException | EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Broken, or not written here: they are drawn anew.
            return Optional.empty();
        }
    }

    /** A root with what differs from it. */
    private record Family(DesignRecord root, Map<Element, List<Design>> others) {}

    private static List<Practice.Lesson> lessons(List<DesignRecord> records) {
        var families = new LinkedHashMap<String, Family>();
        for (DesignRecord record : records) {
            Design design = record.design();
            design.origin()
                    .ifPresentOrElse(
                            origin -> family(families, origin.parent())
                                    .others()
                                    .computeIfAbsent(origin.replaced(), e -> new ArrayList<>())
                                    .add(design),
                            () -> families.put(design.id(), new Family(record, new EnumMap<>(Element.class))));
        }
        BriefMaker maker = BriefMaker.toTeach();
        var lessons = new ArrayList<Practice.Lesson>();
        for (Family family : families.values()) {
            Design root = family.root().design();
            BriefMaker.Made made = maker.brief(brief(root.id()));
            if (!made.brief().candidates().equals(family.root().brief().candidates())) {
                throw new IllegalArgumentException("These are designs for other briefs");
            }
            family.others().forEach((element, others) -> {
                var designs = new ArrayList<Design>();
                designs.add(root);
                designs.addAll(others);
                lessons.add(new Practice.Lesson(made.brief(), made.picture(), element, designs));
            });
        }
        return lessons;
    }

    private static Family family(Map<String, Family> families, String root) {
        Family family = families.get(root);
        if (family == null) {
            throw new IllegalArgumentException("A design differs from one that is not there");
        }
        return family;
    }

    /** Writes a practice that was drawn. */
    static void write(Path file, Practice practice) throws IOException {
        AtomicFile.write(file, out -> {
            var packed = new GZIPOutputStream(out);
            Set<String> written = new HashSet<>();
            for (Practice.Lesson lesson : practice.lessons()) {
                for (Design design : lesson.designs()) {
                    if (written.add(design.id())) {
                        var record = new DesignRecord(design, lesson.brief(), NO_PICTURE, Optional.empty(), List.of());
                        packed.write((DesignsFile.line(record) + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            packed.finish();
        });
    }
}
