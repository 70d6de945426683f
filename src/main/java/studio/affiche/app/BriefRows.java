package studio.affiche.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;
import studio.affiche.project.BriefFile;
import studio.affiche.project.FeedFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Rows that are briefs: each is designed by itself. */
final class BriefRows implements RowPosters {
    /** Columns whose content is a line of copy, beside {@code copy} and {@code copy1}, {@code copy2} and so on. */
    static final List<String> LINES =
            List.of("label", "headline", "support", "number", "price", "cta", "badge", "fact1", "fact2", "fact3");

    private static final Set<String> OTHERS = Set.of("product", "name", "direction", "size", "colors", "file");
    private static final Pattern NUMBERED = Pattern.compile("copy\\d{0,3}");

    private final Studio studio;
    private final Path folder;
    private final Optional<CanvasSize> size;
    private final long seed;

    /**
     * Briefs of a feed.
     *
     * @param folder against which paths are resolved
     * @param size of every poster; the column decides where it is empty
     */
    BriefRows(Studio studio, Path folder, Optional<CanvasSize> size, long seed) {
        this.studio = studio;
        this.folder = folder;
        this.size = size;
        this.seed = seed;
    }

    @Override
    public RowPoster poster(FeedFile.Row row, Progress progress) throws IOException, TaskCancelled {
        Path product = folder.resolve(path(row)).normalize();
        List<String> lines = lines(row);
        if (lines.isEmpty()) {
            throw new IOException("the row has no copy: fill “headline”, “copy” or another column of copy");
        }
        Prepared photo = studio.prepareImage(product, progress);
        Brief brief = new Brief(
                row.cell("name").orElse(BriefFile.nameOf(product)),
                photo.brief().product(),
                Candidate.of(lines),
                row.cell("direction").orElse(""),
                size.or(() -> row.cell("size").map(CanvasSize::parse)).orElse(CanvasPreset.PORTRAIT.size()),
                new BrandKit(colors(row), Optional.empty(), Optional.empty(), Optional.empty()));
        ShownCopy shown = studio.shown(brief);
        var found = new ArrayList<Proposal>(1);
        Optional<String> reason = studio.propose(photo.withBrief(brief), 1, seed, progress, found::add);
        if (found.isEmpty()) {
            throw new IOException("no poster could be made of the row"
                    + reason.map(r -> ": most designs were turned down because " + r)
                            .orElse(""));
        }
        return new RowPoster(found.getFirst().poster(), found.getFirst().assets(), shown.remarks());
    }

    private static Path path(FeedFile.Row row) throws IOException {
        String given = row.cell("product")
                .orElseThrow(() -> new IOException("the row has no product: the column “product” names its picture"));
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new IOException("“" + given + "” is not a path of this system", e);
        }
    }

    private static List<String> lines(FeedFile.Row row) {
        var lines = new ArrayList<String>();
        row.cells().forEach((column, cell) -> {
            if (NUMBERED.matcher(column).matches()) {
                lines.addAll(List.of(cell.split("\\s*\\|\\s*", -1)));
            } else if (LINES.contains(column)) {
                lines.add(cell);
            }
        });
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static List<Rgba> colors(FeedFile.Row row) {
        return row.cell("colors")
                .map(cell -> Arrays.stream(cell.split("[\\s,|]+", -1))
                        .filter(c -> !c.isBlank())
                        .map(Rgba::parse)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<String> unused(List<String> columns) {
        return columns.stream()
                .filter(c -> !c.isEmpty()
                        && !OTHERS.contains(c)
                        && !LINES.contains(c)
                        && !NUMBERED.matcher(c).matches())
                .toList();
    }
}
