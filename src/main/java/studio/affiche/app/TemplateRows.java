package studio.affiche.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Edits;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.project.FeedFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * Rows that fill a poster: a column called like a text layer (by name or id) gives its words, {@code product} another
 * picture. A layer whose column is empty is hidden.
 */
final class TemplateRows implements RowPosters {
    private static final Set<String> OTHERS = Set.of("product", "file");

    private final Studio studio;
    private final Path folder;
    private final Poster template;
    private final Assets assets;
    private final List<String> columns;

    /**
     * Posters after a template.
     *
     * @param folder against which paths are resolved
     * @param columns of the feed, in lower case
     */
    TemplateRows(Studio studio, Path folder, Document template, List<String> columns) {
        this.studio = studio;
        this.folder = folder;
        this.template = template.poster();
        this.assets = template.assets();
        this.columns = List.copyOf(columns);
    }

    @Override
    public RowPoster poster(FeedFile.Row row, Progress progress) throws IOException, TaskCancelled {
        Poster poster = template;
        for (Layer.Text layer : template.layers(Layer.Text.class)) {
            Optional<String> column = column(layer);
            if (column.isPresent()) {
                poster = row.cell(column.get())
                        .map(words -> Edits.text(layer, words))
                        .orElseGet(() -> Edits.visible(layer, false))
                        .apply(poster);
            }
        }
        return row.cell("product").isPresent()
                ? withProduct(poster, row.cell("product").get(), progress)
                : new RowPoster(poster, assets, List.of());
    }

    private RowPoster withProduct(Poster poster, String picture, Progress progress) throws IOException, TaskCancelled {
        Prepared photo = studio.prepareImage(path(picture), progress);
        Poster changed = poster;
        for (Layer.Product layer : poster.layers(Layer.Product.class)) {
            changed = changed.change(
                    layer.id(),
                    l -> l instanceof Layer.Product p
                            ? p.withCutout(photo.product().cutout())
                            : l);
        }
        return new RowPoster(changed, assets.with(photo.assets()), List.of());
    }

    private Path path(String picture) throws IOException {
        try {
            return folder.resolve(picture).normalize();
        } catch (InvalidPathException e) {
            throw new IOException("“" + picture + "” is not a path of this system", e);
        }
    }

    private Optional<String> column(Layer layer) {
        String name = layer.name().strip().toLowerCase(Locale.ROOT);
        String id = layer.id().value().toLowerCase(Locale.ROOT);
        return columns.stream().filter(c -> c.equals(name) || c.equals(id)).findFirst();
    }

    @Override
    public List<String> unused(List<String> feed) {
        List<String> used = template.layers(Layer.Text.class).stream()
                .flatMap(l -> column(l).stream())
                .toList();
        return feed.stream()
                .filter(c -> !c.isEmpty() && !OTHERS.contains(c) && !used.contains(c))
                .toList();
    }
}
