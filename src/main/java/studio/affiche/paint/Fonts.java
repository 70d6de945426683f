package studio.affiche.paint;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.FontChoice;
import studio.affiche.poster.FontRole;

/**
 * The fonts that posters are set in: those that come with the program, those of the machine, and files the user adds.
 * Fonts are opened when first needed and kept. To callers an instance never changes; it is safe for use by several
 * threads, and one is meant to be passed along.
 */
public final class Fonts {
    private final List<FontFamily> added;
    private final @Nullable MachineFonts machine;
    private final Map<FaceKey, Face> faces;
    private final Map<TypefaceKey, Typeface> typefaces = new ConcurrentHashMap<>();
    private final Map<FontRole, FontFamily> roles = new ConcurrentHashMap<>();

    private record FaceKey(FontFile file, int weight, boolean italic, boolean wide) {}

    private record TypefaceKey(FontRole role, Optional<String> family, int weight, boolean italic) {}

    private Fonts(List<FontFamily> added, @Nullable MachineFonts machine, Map<FaceKey, Face> faces) {
        this.added = List.copyOf(added);
        this.machine = machine;
        this.faces = faces;
    }

    /** The program's own fonts and the machine's, where a role, a character or a family by name asks for them. */
    public static Fonts system() {
        return new Fonts(List.of(), new MachineFonts(), new ConcurrentHashMap<>());
    }

    /** The program's own fonts alone: the same letters on every machine, no Korean. */
    public static Fonts bundled() {
        return new Fonts(List.of(), null, new ConcurrentHashMap<>());
    }

    /** These fonts and the families of some files, which come before all others of the same name. */
    public Fonts with(FontFiles files) {
        var more = new ArrayList<>(files.families());
        more.addAll(added);
        return new Fonts(more, machine, faces);
    }

    /**
     * Every family that can be wanted by name, in alphabetical order. Lists the machine's fonts, which takes a while the
     * first time.
     */
    public List<String> families() {
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        added.forEach(f -> names.add(f.name()));
        BundledFonts.ALL.forEach(f -> names.add(f.name()));
        if (machine != null) {
            machine.all().values().forEach(f -> names.add(f.name()));
        }
        return List.copyOf(names);
    }

    /** Whether a family is known by this name, in any case. May list the machine's fonts. */
    public boolean knows(String family) {
        return family(family).isPresent();
    }

    /** The name of the family that a choice comes to here. */
    public String familyOf(FontChoice choice) {
        return familyFor(choice.role(), choice.family()).name();
    }

    /**
     * A choice with the family that it comes to here by name, as posters and designs record it; a family that is wanted
     * and missing stays wanted.
     */
    public FontChoice recorded(FontChoice choice) {
        return choice.family().isPresent() ? choice : new FontChoice(choice.role(), Optional.of(familyOf(choice)));
    }

    /** Whether some font here shows a code point in a role. */
    public boolean canShow(int codePoint, FontRole role) {
        return typeface(FontChoice.of(role), 400, false)
                .face(codePoint, Cjk.CHINESE)
                .isPresent();
    }

    /** The typeface for a choice. */
    Typeface typeface(FontChoice choice, int weight, boolean italic) {
        var key = new TypefaceKey(choice.role(), choice.family(), weight, italic);
        Typeface known = typefaces.get(key);
        return known != null ? known : typefaces.computeIfAbsent(key, this::make);
    }

    private Typeface make(TypefaceKey key) {
        FontFamily family = familyFor(key.role(), key.family());
        List<FontFile> files = family.nearest(key.weight(), key.italic());
        FontFile nearest = files.getFirst();
        boolean ofRole = key.family().isEmpty() || family.equals(standing(key.role()));
        return new Typeface(
                () -> face(nearest, key.weight(), key.italic(), false),
                (cp, language) -> FallbackFonts.figures(family, cp)
                        .flatMap(f -> in(f.nearest(key.weight(), key.italic()), key, cp, false))
                        .or(() -> find(key, files, ofRole, cp, language)));
    }

    /**
     * The face for a code point.
     *
     * @param ofRole whether the family is the role's own, which leaves squares to the families made for them
     */
    private Optional<Face> find(TypefaceKey key, List<FontFile> files, boolean ofRole, int codePoint, Cjk language) {
        boolean wide = Cjk.isWide(codePoint);
        Optional<Face> own = wide && ofRole ? Optional.empty() : in(files, key, codePoint, wide);
        return own.or(() -> wide ? wide(key, codePoint, language) : Optional.empty())
                .or(() -> FallbackFonts.of(key.role(), codePoint).stream()
                        .flatMap(f -> in(f.nearest(key.weight(), key.italic()), key, codePoint, wide).stream())
                        .findFirst())
                .or(() -> anywhere(key, codePoint, wide));
    }

    private Optional<Face> wide(TypefaceKey key, int codePoint, Cjk language) {
        return FallbackFonts.wide(language, key.role().hasSerifs(), Optional.ofNullable(machine))
                .flatMap(family -> in(family.nearest(key.weight(), false), key, codePoint, true).stream())
                .findFirst();
    }

    /** The last resort: any font of the machine, in alphabetical order, that shows it as an outline. */
    private Optional<Face> anywhere(TypefaceKey key, int codePoint, boolean wide) {
        var all = new ArrayList<>(added);
        if (machine != null) {
            all.addAll(machine.all().values());
        }
        for (FontFamily family : all) {
            Optional<Face> face = in(family.nearest(key.weight(), key.italic()), key, codePoint, wide);
            if (face.isPresent()) {
                return face;
            }
        }
        return Optional.empty();
    }

    private Optional<Face> in(List<FontFile> files, TypefaceKey key, int codePoint, boolean wide) {
        for (FontFile file : files) {
            if (file.mayShow(codePoint)) {
                Face face = face(file, key.weight(), key.italic(), wide);
                if (face.canShow(codePoint)) {
                    return Optional.of(face);
                }
            }
        }
        return Optional.empty();
    }

    private Face face(FontFile file, int weight, boolean italic, boolean wide) {
        var key = new FaceKey(file, Math.max(weight, file.weight()), italic && !file.italic(), wide);
        Face known = faces.get(key);
        return known != null ? known : faces.computeIfAbsent(key, Fonts::open);
    }

    private static Face open(FaceKey key) {
        Font font = key.file().open();
        return new Face(
                font,
                Emboldening.strength(key.file().weight(), key.weight(), key.wide()),
                key.italic() && !key.wide(),
                key.file().sizeAdjust());
    }

    private FontFamily familyFor(FontRole role, Optional<String> name) {
        return name.flatMap(this::family).orElseGet(() -> standing(role));
    }

    /** The best family here that stands for a role. */
    private FontFamily standing(FontRole role) {
        FontFamily known = roles.get(role);
        return known != null ? known : roles.computeIfAbsent(role, this::best);
    }

    private FontFamily best(FontRole role) {
        return RoleFamilies.of(role).stream()
                .flatMap(name -> family(name).stream())
                .findFirst()
                .orElse(BundledFonts.INTER);
    }

    private Optional<FontFamily> family(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (FontFamily family : added) {
            if (family.name().toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(family);
            }
        }
        return BundledFonts.family(wanted).or(() -> machine == null ? Optional.empty() : machine.family(wanted));
    }
}
