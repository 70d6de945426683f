package studio.affiche.project;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads briefs: {@code {"name", "product", "candidates", "direction"?, "size"?, "brand"?}}, paths relative to the file
 * ({@code docs/formats.md}).
 */
public final class BriefFile {
    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_NAME = 200;
    private static final int MAX_DIRECTION = 1000;
    private static final int MAX_COLORS = 64;

    /**
     * A brief as it was read.
     *
     * @param brief with the product and the logo by content
     * @param assets the files of product and logo
     * @param product absolute path of the product's picture
     * @param logo absolute path of the logo
     * @param notes what was read differently from how it was written, one sentence each
     */
    public record Read(Brief brief, Assets assets, Path product, Optional<Path> logo, List<String> notes) {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    private final Path file;
    private final String shown;
    private final List<String> notes = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> product = Optional.empty();
    private Optional<List<Candidate>> candidates = Optional.empty();
    private String direction = "";
    private CanvasSize size = CanvasPreset.PORTRAIT.size();
    private List<Rgba> colors = List.of();
    private Optional<String> headingFont = Optional.empty();
    private Optional<String> bodyFont = Optional.empty();
    private Optional<String> logo = Optional.empty();

    private BriefFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
        this.shown = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
    }

    /**
     * Reads a brief and the files it names.
     *
     * @throws Refusal in one sentence, if the brief or a file it names cannot be used
     */
    public static Read read(Path file) throws IOException {
        byte[] json = LimitedRead.file(file, MAX_BYTES, "brief");
        var reader = new BriefFile(file);
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            reader.fields(new JsonText(parser, reader.shown));
            return reader.result();
        } catch (JacksonException e) {
            throw JsonLimits.refusal(reader.shown, e);
        } catch (IllegalArgumentException e) {
            throw new Refusal(reader.shown + ": " + e.getMessage(), e);
        }
    }

    /** SHA-256 of a brief's content, product and logo by theirs, in hexadecimal. */
    public static String hash(Brief brief) {
        return Assets.refOf(JsonLimits.MAPPER.writeValueAsBytes(BriefJson.write(brief)), "json")
                .sha256();
    }

    private void fields(JsonText json) throws Refusal {
        json.object("a brief", field -> {
            switch (field) {
                case "name" -> name = Optional.of(line(json.string(field), "The name", MAX_NAME));
                case "product" -> product = Optional.of(json.string(field));
                case "candidates" -> candidates = Optional.of(copy(json));
                case "direction" -> direction = line(json.string(field), "The direction", MAX_DIRECTION);
                case "size" -> size = size(json);
                case "brand" -> brand(json);
                default -> unknown(json, field);
            }
        });
        json.end();
    }

    private void brand(JsonText json) throws Refusal {
        json.object("“brand”", field -> {
            switch (field) {
                case "colors" -> colors = colors(json);
                case "fonts" ->
                    json.object("“fonts”", font -> {
                        switch (font) {
                            case "heading" -> headingFont = Optional.of(line(json.string(font), "The font", MAX_NAME));
                            case "body" -> bodyFont = Optional.of(line(json.string(font), "The font", MAX_NAME));
                            default -> unknown(json, "brand.fonts." + font);
                        }
                    });
                case "logo" -> logo = Optional.of(json.string(field));
                default -> unknown(json, "brand." + field);
            }
        });
    }

    private void unknown(JsonText json, String field) {
        json.skip();
        notes.add("The field “" + field + "” of " + shown + " is not known and was left out");
    }

    private List<Candidate> copy(JsonText json) throws Refusal {
        var lines = new ArrayList<Candidate>();
        json.array("candidates", "a list of lines of copy", () -> {
            if (lines.size() >= Brief.MAX_CANDIDATES * 10) {
                throw new Refusal(shown + " has more than " + Brief.MAX_CANDIDATES * 10
                        + " lines of copy; keep the best " + Brief.MAX_CANDIDATES + " or fewer");
            }
            lines.add(
                    json.objectNext()
                            ? described(json, lines.size() + 1)
                            : Candidate.of(clean(json.string("candidates"), lines.size() + 1)));
        });
        return lines;
    }

    /** A line of which more is said: {@code {"text", "role"?, "use"?}}. */
    private Candidate described(JsonText json, int number) throws Refusal {
        var parts = new HashMap<String, String>();
        json.object("a line of copy", field -> {
            switch (field) {
                case "text", "role", "use" -> parts.put(field, json.string(field));
                default -> unknown(json, field);
            }
        });
        String text = clean(parts.getOrDefault("text", ""), number);
        if (text.isEmpty()) {
            throw new Refusal(shown + ": copy line " + number + " has no \"text\"");
        }
        return new Candidate(
                text,
                Optional.ofNullable(parts.get("role")).map(BriefJson::role),
                Optional.ofNullable(parts.get("use")).map(BriefJson::use).orElse(Candidate.Use.MAY));
    }

    private String clean(String line, int number) {
        if (PlainText.hasControls(line)) {
            notes.add("Control characters were taken out of copy line " + number + " of " + shown);
        }
        return PlainText.oneLine(line);
    }

    private static CanvasSize size(JsonText json) throws Refusal {
        var sides = new ArrayList<Integer>();
        json.array("size", "two numbers of pixels, such as [1080, 1350]", () -> sides.add(json.integer("size")));
        if (sides.size() != 2) {
            throw json.wrong("size", "two numbers of pixels, such as [1080, 1350]", sides.size() + " of them");
        }
        return new CanvasSize(sides.get(0), sides.get(1));
    }

    private static List<Rgba> colors(JsonText json) throws Refusal {
        var read = new ArrayList<Rgba>();
        json.array("colors", "a list of colours, such as [\"#17392f\"]", () -> {
            read.add(Rgba.parse(json.string("colors")));
            if (read.size() > MAX_COLORS) {
                throw json.wrong("colors", "at most " + MAX_COLORS + " colours", "more");
            }
        });
        return read;
    }

    private String line(String text, String what, int longest) throws Refusal {
        if (PlainText.hasControls(text)) {
            notes.add("Control characters were taken out of "
                    + what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) + " in " + shown);
        }
        String clean = PlainText.oneLine(text);
        if (clean.length() > longest) {
            throw new Refusal(what + " in " + shown + " has " + clean.length() + " characters; shorten it to " + longest
                    + " or fewer");
        }
        return clean;
    }

    private Read result() throws IOException {
        String given = product.orElseThrow(() ->
                new Refusal(shown + " does not say which picture shows the product: add \"product\": \"bottle.png\""));
        List<Candidate> lines = candidates.orElse(List.of());
        if (lines.stream().allMatch(l -> l.text().isEmpty())) {
            throw new Refusal(shown + " has no copy: give at least one line in \"candidates\"");
        }
        Path productPath = beside(given, "product");
        ImageFile photo = picture(productPath, "product");
        Assets assets = photo.assets();
        Optional<AssetRef> logoRef = Optional.empty();
        Optional<Path> logoPath = Optional.empty();
        if (logo.isPresent()) {
            Path path = beside(logo.get(), "logo");
            ImageFile image = picture(path, "logo");
            assets = assets.with(image.assets());
            logoRef = Optional.of(image.ref());
            logoPath = Optional.of(path);
        }
        String called = name.filter(n -> !n.isEmpty()).orElseGet(() -> nameOf(productPath));
        Brief brief = new Brief(
                called,
                Optional.of(photo.ref()),
                lines,
                direction,
                size,
                new BrandKit(colors, headingFont, bodyFont, logoRef));
        return new Read(brief, assets, productPath, logoPath, notes);
    }

    private ImageFile picture(Path path, String what) throws IOException {
        try {
            return ImageFile.read(path);
        } catch (Refusal e) {
            throw new Refusal(shown + " names a " + what + " that cannot be used: " + e.getMessage(), e);
        }
    }

    private Path beside(String given, String what) throws Refusal {
        try {
            @Nullable Path folder = file.getParent();
            if (given.isBlank() || folder == null) {
                throw new Refusal("The " + what + " in " + shown + " is empty: give the path of a picture");
            }
            return folder.resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("The " + what + " in " + shown + " is not a path of this system", e);
        }
    }

    /** A name for a product after its picture: {@code night-serum_2.png} gives {@code Night serum 2}. */
    public static String nameOf(Path picture) {
        @Nullable Path last = picture.getFileName();
        String stem = last == null ? "" : last.toString().replaceFirst("\\.[^.]*$", "");
        String words = PlainText.oneLine(stem.replaceAll("[-_.]+", " "));
        if (words.isEmpty()) {
            return "Product";
        }
        int first = words.offsetByCodePoints(0, 1);
        String name = words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
        return name.length() > MAX_NAME ? name.substring(0, MAX_NAME) : name;
    }
}
