package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.project.BriefFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.ImageFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Briefs with their products cut out. Safe for use by several threads. */
final class Briefs {
    private final StudioParts parts;
    private final DecodedImages images;
    private final Preparation preparation;

    Briefs(StudioParts parts, DecodedImages images, Preparation preparation) {
        this.parts = parts;
        this.images = images;
        this.preparation = preparation;
    }

    /** Reads a brief file and cuts its product out. */
    Prepared open(Path file, Progress progress) throws IOException, TaskCancelled {
        BriefFile.Read read = BriefFile.read(file);
        ShownCopy shown = shown(read.brief());
        Optional<String> nothing = ShownCopy.nothing(read.brief(), shown);
        if (nothing.isPresent()) {
            throw new Refusal(nothing.get());
        }
        List<String> notes =
                Stream.concat(read.notes().stream(), shown.remarks().stream()).toList();
        return prepared(read.brief(), read.assets(), Optional.of(read.product()), read.logo(), notes, progress);
    }

    /** A brief from nothing but a product image: named after the file, without copy, on the default canvas. */
    Prepared ofImage(Path image, Progress progress) throws IOException, TaskCancelled {
        ImageFile file = ImageFile.read(image);
        Brief brief = new Brief(
                BriefFile.nameOf(image),
                Optional.of(file.ref()),
                List.of(),
                "",
                CanvasPreset.PORTRAIT.size(),
                BrandKit.NONE);
        return prepared(brief, file.assets(), Optional.of(image), Optional.empty(), List.of(), progress);
    }

    /** The same brief with another product photo. */
    Prepared withProduct(Prepared prepared, Path image, Progress progress) throws IOException, TaskCancelled {
        ImageFile file = ImageFile.read(image);
        return prepared(
                prepared.brief().withProduct(Optional.of(file.ref())),
                prepared.assets().with(file.assets()),
                Optional.of(image),
                prepared.logoPath(),
                List.of(),
                progress);
    }

    /** The brief of a line of {@code designs.jsonl}, its pictures read from where the line says. */
    Prepared of(DesignRecord record, Progress progress) throws IOException, TaskCancelled {
        ImageFile photo = ImageFile.read(record.product());
        Assets assets = photo.assets();
        Brief brief = record.brief().withProduct(Optional.of(photo.ref()));
        if (record.logo().isPresent()) {
            ImageFile logo = ImageFile.read(record.logo().get());
            assets = assets.with(logo.assets());
            BrandKit brand = brief.brand();
            brief = brief.withBrand(
                    new BrandKit(brand.colors(), brand.headingFont(), brand.bodyFont(), Optional.of(logo.ref())));
        }
        return prepared(brief, assets, Optional.of(record.product()), record.logo(), List.of(), progress);
    }

    /** The same brief with a logo in its brand kit. */
    Prepared withLogo(Prepared prepared, Path image) throws IOException {
        ImageFile file = ImageFile.read(image);
        images.put(file.ref(), parts.decode(file.assets().bytes(file.ref()), String.valueOf(image.getFileName())));
        BrandKit brand = prepared.brief().brand();
        return prepared.withAssets(file.assets())
                .withLogoPath(image.toAbsolutePath().normalize())
                .withBrief(prepared.brief()
                        .withBrand(new BrandKit(
                                brand.colors(), brand.headingFont(), brand.bodyFont(), Optional.of(file.ref()))));
    }

    private Prepared prepared(
            Brief brief, Assets assets, Optional<Path> path, Optional<Path> logo, List<String> notes, Progress progress)
            throws IOException, TaskCancelled {
        AssetRef photo = brief.product().orElseThrow(() -> new IOException("Choose a photo of the product first"));
        String name = path.map(p -> String.valueOf(p.getFileName())).orElse("the product");
        Preparation.CutProduct cut = preparation.cut(photo, assets, name, List.of(), progress);
        if (brief.brand().logo().isPresent()) {
            AssetRef mark = brief.brand().logo().get();
            images.put(mark, parts.decode(assets.bytes(mark), "the logo"));
        }
        return new Prepared(
                brief,
                assets.with(cut.assets()),
                path.map(p -> p.toAbsolutePath().normalize()),
                logo.map(p -> p.toAbsolutePath().normalize()),
                cut.view(),
                cut.quality(),
                List.of(),
                Stream.concat(notes.stream(), cut.notes().stream()).toList());
    }

    /** The line of {@code designs.jsonl} for a design. */
    DesignRecord record(Prepared prepared, Design design) {
        Brief brief = designed(prepared.brief());
        var turns = new ArrayList<DesignRecord.Turn>();
        DesignLanguage.conversation(brief, design).forEach(t -> turns.add(new DesignRecord.Turn(t.from(), t.value())));
        Path product = prepared.productPath()
                .orElseThrow(() -> new IllegalStateException("The product's picture has no path"));
        return new DesignRecord(design, brief, product, prepared.logoPath(), turns);
    }

    /** The copy of a brief as far as the fonts here show it. */
    ShownCopy shown(Brief brief) {
        return ShownCopy.of(brief, parts::unshown, family -> parts.fonts().knows(family));
    }

    /** A brief that can be designed here: without lines that no font shows, and with its name where it has no copy. */
    Brief designed(Brief brief) {
        return withCopy(shown(brief).brief());
    }

    /** A brief that can be designed: one without copy with its name as the only line. */
    static Brief withCopy(Brief brief) {
        return brief.candidates().isEmpty() && !brief.name().isBlank()
                ? brief.withCopy(List.of(Candidate.of(brief.name())))
                : brief;
    }
}
