package studio.affiche.paint;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the machine. Listing them takes a quarter of a second and more, so it waits until one is needed, and the
 * usual Chinese fonts of Linux are found by their file names without it. Safe for use by several threads.
 */
final class MachineFonts {
    private static final Set<String> LOGICAL = Set.of("Dialog", "DialogInput", "Monospaced", "SansSerif", "Serif");
    private static final List<String> CJK_FOLDERS = List.of(
            "/usr/share/fonts/opentype/noto",
            "/usr/share/fonts/noto-cjk",
            "/usr/share/fonts/google-noto-cjk",
            "/usr/share/fonts/google-noto-sans-cjk-fonts",
            "/usr/share/fonts/google-noto-serif-cjk-fonts",
            "/usr/share/fonts/truetype/noto");
    private static final List<String> CJK_WEIGHTS =
            List.of("Thin", "Light", "DemiLight", "Regular", "Medium", "SemiBold", "Bold", "Black");

    private @Nullable Map<String, FontFamily> listed;
    private final Map<String, Optional<FontFamily>> noto = new LinkedHashMap<>();

    /** A family by name, in any case. */
    Optional<FontFamily> family(String name) {
        return Optional.ofNullable(all().get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** Every family that is not one of Java's logical ones, by lower-case name in alphabetical order. */
    synchronized Map<String, FontFamily> all() {
        Map<String, FontFamily> known = listed;
        if (known == null) {
            known = list();
            listed = known;
        }
        return known;
    }

    private static Map<String, FontFamily> list() {
        var files = new TreeMap<String, List<FontFile>>();
        var names = new TreeMap<String, String>();
        for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
            String family = font.getFamily(Locale.ROOT);
            if (!LOGICAL.contains(family)) {
                String face = font.getFontName(Locale.ROOT);
                var file = FontFile.complete(
                        FaceNames.weight(face), FaceNames.italic(face), new FontFile.Source.Open(font));
                String key = family.toLowerCase(Locale.ROOT);
                names.putIfAbsent(key, family);
                files.computeIfAbsent(key, k -> new ArrayList<>()).add(file);
            }
        }
        // Where a system lists “Lato Black” beside “Lato”, the family has the black face too.
        for (String key : List.copyOf(files.keySet())) {
            String family = FaceNames.family(key);
            List<FontFile> faces = files.get(family);
            if (!family.equals(key) && faces != null) {
                faces.addAll(files.getOrDefault(key, List.of()));
            }
        }
        var families = new TreeMap<String, FontFamily>();
        files.forEach((key, faces) -> families.put(key, new FontFamily(names.getOrDefault(key, key), faces)));
        return families;
    }

    /** The first family of a list that is here. */
    Optional<FontFamily> first(List<String> names) {
        for (String name : names) {
            Optional<FontFamily> found = notoByFile(name).or(() -> family(name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A Noto CJK family from the places where distributions put it. */
    private synchronized Optional<FontFamily> notoByFile(String name) {
        if (!name.matches("Noto (Sans|Serif) CJK (SC|TC|HK|JP|KR)")) {
            return Optional.empty();
        }
        return noto.computeIfAbsent(name, MachineFonts::findNoto);
    }

    private static Optional<FontFamily> findNoto(String name) {
        String stem = name.startsWith("Noto Sans") ? "NotoSansCJK-" : "NotoSerifCJK-";
        for (String folder : CJK_FOLDERS) {
            var files = new ArrayList<FontFile>();
            for (String weight : CJK_WEIGHTS) {
                Path path = Path.of(folder, stem + weight + ".ttc");
                if (Files.isReadable(path)) {
                    String face = weight.equals("Regular") ? name : name + " " + weight;
                    files.add(FontFile.complete(FaceNames.weight(face), false, new FontFile.Source.File(path, face)));
                }
            }
            if (!files.isEmpty()) {
                return Optional.of(new FontFamily(name, files));
            }
        }
        return Optional.empty();
    }
}
