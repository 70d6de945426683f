package studio.affiche.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;

/**
 * Project files: a ZIP of {@code poster.json}, {@code thumbnail.png} and {@code assets/<sha256>.<ext>}. The same project
 * and thumbnail give the same bytes.
 */
public final class ProjectFile {
    /** Ends the name of a project file. */
    public static final String EXTENSION = ".affiche";

    static final String POSTER = "poster.json";
    static final String THUMBNAIL = "thumbnail.png";
    static final String ASSETS = "assets/";
    /** Largest project file. */
    static final long MAX_BYTES = 1L << 30;

    /** The earliest time that a ZIP can carry. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProjectFile() {}

    /**
     * Writes a project; a file of that name stays whole until the new one is complete.
     *
     * @param thumbnail a small PNG of the poster
     */
    public static void write(Project project, byte[] thumbnail, Path file) throws IOException {
        AtomicFile.write(file, out -> write(project, thumbnail, out));
    }

    /** The same, with a file that is there kept as {@code <name>.bak}. */
    public static void writeKeepingBackup(Project project, byte[] thumbnail, Path file) throws IOException {
        AtomicFile.writeKeepingBackup(file, out -> write(project, thumbnail, out));
    }

    /** Writes a project to a stream, which is left open. */
    public static void write(Project project, byte[] thumbnail, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        deflated(zip, POSTER, ProjectJson.write(project));
        stored(zip, THUMBNAIL, thumbnail);
        for (AssetRef ref : kept(project)) {
            stored(zip, ASSETS + ref.fileName(), project.assets().bytes(ref));
        }
        zip.finish();
    }

    /** The images to write: those referred to; all of them where unknown fields may refer to more. */
    private static Iterable<AssetRef> kept(Project project) {
        var refs = new TreeSet<>(Comparator.comparing(AssetRef::fileName));
        refs.addAll(project.references());
        if (!project.extras().fields().isEmpty()) {
            refs.addAll(project.assets().all().keySet());
        }
        return refs;
    }

    /**
     * Reads a project.
     *
     * @throws Refusal in one sentence, if it is not one, is damaged, incomplete, too large or too new
     */
    public static Project read(Path file) throws IOException {
        String shown = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        return read(LimitedRead.file(file, MAX_BYTES, "project"), shown);
    }

    /**
     * Reads a project whose bytes are at hand.
     *
     * @param shown how messages call it
     */
    static Project read(byte[] zip, String shown) throws IOException {
        Map<String, byte[]> entries = Archive.read(zip, shown);
        byte @Nullable [] json = entries.get(POSTER);
        if (json == null) {
            throw new Refusal(shown + " is not an Affiche project: it has no " + POSTER);
        }
        Project project = ProjectJson.read(json, shown);
        return project.withAssets(assets(project, entries, shown));
    }

    private static Assets assets(Project project, Map<String, byte[]> entries, String shown) throws Refusal {
        Assets assets = Assets.NONE;
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().startsWith(ASSETS)) {
                AssetRef ref = checked(entry.getKey().substring(ASSETS.length()), entry.getValue(), shown);
                assets = assets.with(ref, entry.getValue());
            }
        }
        return complete(project, assets, shown);
    }

    /** The assets, if every image that a project refers to is among them. */
    static Assets complete(Project project, Assets assets, String shown) throws Refusal {
        for (AssetRef ref : project.references()) {
            if (!assets.contains(ref)) {
                throw new Refusal(shown + " is incomplete: the image " + ref.fileName() + " is missing from it");
            }
        }
        return assets;
    }

    /** The name of an image whose bytes are what it says. */
    static AssetRef checked(String fileName, byte[] bytes, String shown) throws Refusal {
        int dot = fileName.indexOf('.');
        try {
            String extension = dot < 0 ? "" : fileName.substring(dot + 1);
            AssetRef named = new AssetRef(dot < 0 ? fileName : fileName.substring(0, dot), extension);
            if (!Assets.refOf(bytes, extension.toLowerCase(Locale.ROOT)).equals(named)) {
                throw new Refusal(
                        "The image " + fileName + " in " + shown + " is damaged: its content does not match its name");
            }
            return named;
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    shown + " holds an image with a name that is not one: “" + PlainText.oneLine(fileName) + "”", e);
        }
    }

    private static void deflated(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = entry(name);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** Images are compressed already. */
    private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var crc = new CRC32();
        crc.update(content);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
    }

    /** A project as the bytes of a file. */
    static byte[] bytes(Project project, byte[] thumbnail) throws IOException {
        var out = new ByteArrayOutputStream();
        write(project, thumbnail, out);
        return out.toByteArray();
    }
}
