package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.ProductView;
import studio.affiche.poster.Brief;
import studio.affiche.project.Project;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Documents of the studio to projects on disk and back. */
final class Documents {
    private final Preparation preparation;

    Documents(Preparation preparation) {
        this.preparation = preparation;
    }

    static Project project(Document document) {
        return new Project(
                document.source().map(Prepared::brief),
                document.source()
                        .map(s -> new Project.Product(
                                s.productPath().map(Path::toString),
                                s.product().cutout(),
                                s.product().aspect(),
                                s.product().palette(),
                                s.quality(),
                                s.strokes())),
                document.poster(),
                document.variants(),
                document.feedback(),
                document.learned(),
                document.assets(),
                document.extras());
    }

    /** The document of a project; a product that was not kept cut out is cut again. */
    Document document(Project project) throws IOException {
        Optional<Prepared> source = project.brief().isEmpty()
                ? Optional.empty()
                : source(project, project.brief().get());
        return new Document(
                source,
                project.poster(),
                project.variants(),
                project.feedback(),
                project.learned(),
                source.map(s -> project.assets().with(s.assets())).orElse(project.assets()),
                project.extras());
    }

    private Optional<Prepared> source(Project project, Brief brief) throws IOException {
        if (project.product().isPresent()) {
            Project.Product p = project.product().get();
            return Optional.of(new Prepared(
                    brief,
                    project.assets(),
                    p.path().map(Path::of),
                    Optional.empty(),
                    new ProductView(p.cutout(), p.aspect(), p.palette()),
                    p.quality(),
                    p.strokes(),
                    List.of()));
        }
        if (brief.product().isEmpty()) {
            return Optional.empty();
        }
        try {
            Preparation.CutProduct cut = preparation.cut(
                    brief.product().get(), project.assets(), "the product", List.of(), Progress.IGNORED);
            return Optional.of(new Prepared(
                    brief,
                    project.assets().with(cut.assets()),
                    Optional.empty(),
                    Optional.empty(),
                    cut.view(),
                    cut.quality(),
                    List.of(),
                    cut.notes()));
        } catch (TaskCancelled e) {
            throw new IllegalStateException("nobody could have cancelled this", e);
        }
    }
}
