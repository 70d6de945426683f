package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.affiche.design.language.DesignLanguage;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Box;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Element;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Swap;
import studio.affiche.poster.TextMeasure;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.BriefFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.ImageFile;
import studio.affiche.project.ProjectFile;
import studio.affiche.project.RecoveryFolder;
import studio.affiche.project.SettingsFile;
import studio.affiche.scene.SceneSheet;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The use cases, for the window and the command line alike. Immutable wiring with caches behind it, safe for use by
 * several threads. Methods that take time take a {@link Progress} and belong on a background thread; what they throw
 * is told to the user by {@link Failure#sentence}.
 */
public final class Studio implements AutoCloseable {
    /** Longer side of the thumbnail in a project file, in pixels. */
    private static final int THUMBNAIL_SIDE = 480;

    private final StudioParts parts;
    private final StudioSettings settings;
    private final DecodedImages images;
    private final Preparation preparation;
    private final Cutting cutting;
    private final Documents documents;
    private final Recovery recovery;
    private final Policies policies;
    private final ProjectAdapters adapters;
    private final Schooling schooling;

    /**
     * A studio of given parts.
     *
     * @param images from which the parts' painter takes its images
     */
    public Studio(StudioParts parts, DecodedImages images, StudioSettings settings) {
        this.parts = parts;
        this.settings = settings;
        this.images = images;
        this.preparation = new Preparation(parts, images);
        this.cutting = new Cutting(parts, images, preparation);
        this.documents = new Documents(preparation);
        this.policies = new Policies(parts, new SettingsFile(settings.dataDir().resolve("settings.json")));
        this.adapters = new ProjectAdapters(settings.dataDir().resolve("adapters"), policies);
        this.schooling = new Schooling(parts, images);
        this.recovery = new Recovery(
                new RecoveryFolder(
                        settings.dataDir().resolve("recovery"),
                        RecoveryFolder.ProcessId.current(),
                        RecoveryFolder.ProcessId::alive),
                InstantSource.system());
    }

    /** The studio as users have it. */
    public static Studio create(StudioSettings settings) {
        return Workshop.studio(settings);
    }

    /** A brief to begin with, its product drawn by the program itself: the repository's, else one in the data folder. */
    public Prepared sampleBrief(Progress progress) throws IOException, TaskCancelled {
        return openBrief(Samples.brief(settings.dataDir()), progress);
    }

    /**
     * Writes every sample brief with its product.
     *
     * @return how many
     */
    public int writeSamples(Path folder, Progress progress) throws IOException, TaskCancelled {
        return Samples.writeAll(folder, progress);
    }

    /**
     * Writes a labelled sheet of the built-in backgrounds as PNG.
     *
     * @return how many are on it
     * @throws IOException in one sentence, also where a family's words are not known
     */
    public int writeSceneSheet(SheetOrder order, Path target, Progress progress) throws IOException, TaskCancelled {
        List<SceneSheet.Tile> tiles = order.tiles();
        var pictures = new ArrayList<BufferedImage>();
        for (SceneSheet.Tile tile : tiles) {
            progress.checkCancelled();
            progress.report((double) pictures.size() / tiles.size(), "Painting " + tile.label());
            pictures.add(parts.paint(tile.scene(), order.tile()));
        }
        BufferedImage sheet = SceneSheet.sheet(tiles, pictures, order.tile());
        AtomicFile.write(target, out -> parts.writePng(sheet, OutputSize.SCREEN, Optional.empty(), out));
        return tiles.size();
    }

    /** Which policy designs. */
    public Policies policies() {
        return policies;
    }

    /** Cutting products out, and correcting that. */
    public Cutting cutting() {
        return cutting;
    }

    /** Learning from clicks. */
    public Optimizing optimizing() {
        return new Optimizing(this, parts, images);
    }

    /** Clicks on the posters of a brief that is open. */
    public ClickStudy clicks() {
        return new ClickStudy(this, optimizing());
    }

    /** Practice audiences that came with the program, by name in the order of their files; none where they are not there. */
    public Map<String, Path> audiences() throws IOException {
        return Samples.audiences();
    }

    /** What projects have learned from their clicks. */
    public ProjectAdapters adapters() {
        return adapters;
    }

    /** Training and measuring design policies. */
    public Schooling schooling() {
        return schooling;
    }

    /** Measuring ways to learn from clicks. */
    public Contests contests() {
        return new Contests(parts, images);
    }

    /** Reads a brief file and cuts its product out. */
    public Prepared openBrief(Path file, Progress progress) throws IOException, TaskCancelled {
        BriefFile.Read read = BriefFile.read(file);
        return prepared(read.brief(), read.assets(), Optional.of(read.product()), read.logo(), read.notes(), progress);
    }

    /** A brief from nothing but a product image: named after the file, without copy, on the default canvas. */
    public Prepared prepareImage(Path image, Progress progress) throws IOException, TaskCancelled {
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
    public Prepared replaceProduct(Prepared prepared, Path image, Progress progress) throws IOException, TaskCancelled {
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
    Prepared prepare(DesignRecord record, Progress progress) throws IOException, TaskCancelled {
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
    public Prepared addLogo(Prepared prepared, Path image) throws IOException {
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

    /**
     * Proposes posters, each told as soon as it is composed, on this thread. A brief without copy is designed with its
     * name as the only line.
     *
     * @param count 1 to 200
     * @param seed the same seed gives the same proposals
     */
    public void propose(Prepared prepared, int count, long seed, Progress progress, Consumer<Proposal> found)
            throws TaskCancelled {
        Brief brief = withCopy(prepared.brief());
        try (Policies.Lease lease = policies.lease()) {
            var origin = new Origin(BriefFile.hash(brief), lease.models());
            images.known(prepared.assets());
            lease.policy()
                    .propose(
                            brief,
                            prepared.product(),
                            count,
                            seed,
                            progress,
                            design -> found.accept(proposal(prepared, brief, origin, design)));
        }
    }

    /**
     * Proposes posters that differ from the design of a poster in one element only; none if the poster has no design.
     *
     * @param count 1 to 200
     */
    public void replacements(
            Prepared prepared,
            Poster current,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Proposal> found)
            throws TaskCancelled {
        if (current.design().isPresent()) {
            replacements(prepared, current.design().get(), element, count, seed, progress, found);
        }
    }

    /** Proposes posters that differ from a design in one element only. */
    public void replacements(
            Prepared prepared,
            Design design,
            Element element,
            int count,
            long seed,
            Progress progress,
            Consumer<Proposal> found)
            throws TaskCancelled {
        Brief brief = withCopy(prepared.brief());
        try (Policies.Lease lease = policies.lease()) {
            var origin = new Origin(BriefFile.hash(brief), lease.models());
            images.known(prepared.assets());
            lease.policy()
                    .replace(
                            brief,
                            prepared.product(),
                            design,
                            element,
                            count,
                            seed,
                            progress,
                            variant -> found.accept(proposal(prepared, brief, origin, variant)));
        }
    }

    /** What the proposals of one run have in common in their provenance. */
    private record Origin(String briefHash, Map<String, String> models) {}

    private Proposal proposal(Prepared prepared, Brief brief, Origin origin, Design design) {
        var provenance = new Provenance(
                "Affiche " + settings.version(), design.id(), design.seed(), origin.models(), origin.briefHash());
        return new Proposal(design, parts.compose(brief, prepared.product(), design, provenance), prepared.assets());
    }

    static Brief withCopy(Brief brief) {
        return brief.candidates().isEmpty() && !brief.name().isBlank()
                ? brief.withCandidates(List.of(brief.name()))
                : brief;
    }

    /** The edit that takes one element from a proposal and leaves everything else, edits by hand included, as it is. */
    public Edit swap(Element element, Proposal proposal) {
        return Swap.edit(element, proposal.poster());
    }

    /**
     * The poster as pixels.
     *
     * @param scale output pixels for each canvas pixel, 0.01 to 8
     * @return the caller's own, {@link BufferedImage#TYPE_INT_RGB} or {@link BufferedImage#TYPE_INT_ARGB_PRE}
     */
    public BufferedImage paint(Poster poster, Assets assets, double scale) {
        images.known(assets);
        return parts.paint(poster, scale);
    }

    /** How the words of a layer will be set, such as their size after fitting; empty where the parts set none. */
    public Optional<TextMeasure.Setting> setting(Layer.Text layer) {
        Box box = layer.textBox();
        return parts.measure().map(m -> m.set(layer.text(), layer.spans(), layer.style(), box.width(), box.height()));
    }

    /** The poster small, fitted into a square. */
    public BufferedImage thumbnail(Poster poster, Assets assets, int side) {
        int longer = Math.max(poster.size().width(), poster.size().height());
        return paint(poster, assets, Math.min(1, (double) side / longer));
    }

    /**
     * Writes the poster as PNG with its provenance; an existing file stays whole until the new one is complete.
     *
     * @param scale 1 to 4
     * @throws IOException in one sentence, also where the image would not fit into memory
     */
    public void exportPng(Poster poster, Assets assets, Path target, double scale, Progress progress)
            throws IOException, TaskCancelled {
        progress.report(0, "Painting");
        OutputSize.check(poster.size(), scale);
        BufferedImage image = paint(poster, assets, scale);
        progress.checkCancelled();
        progress.report(0.6, "Encoding");
        writePng(image, poster, scale, target);
        progress.report(1, "Exported");
    }

    /** Writes a poster that was painted at a scale. */
    void writePng(BufferedImage image, Poster poster, double scale, Path target) throws IOException {
        double density = OutputSize.dotsPerInch(poster.size()) * scale;
        AtomicFile.write(target, out -> parts.writePng(image, density, Optional.of(poster.provenance()), out));
    }

    /** Writes a project file; an existing one stays whole until the new one is complete, then as {@code .bak}. */
    public void save(Document document, Path file) throws IOException {
        BufferedImage small = thumbnail(document.poster(), document.assets(), THUMBNAIL_SIDE);
        ProjectFile.writeKeepingBackup(Documents.project(document), png(small, document.poster()), file);
    }

    /** Writes a project file, without keeping an existing one, for a poster that was painted already. */
    void writeProject(Document document, BufferedImage painted, Path file) throws IOException {
        BufferedImage small = Thumbnails.of(painted, THUMBNAIL_SIDE);
        ProjectFile.write(Documents.project(document), png(small, document.poster()), file);
    }

    private byte[] png(BufferedImage image, Poster poster) throws IOException {
        var png = new ByteArrayOutputStream();
        parts.writePng(image, OutputSize.SCREEN, Optional.of(poster.provenance()), png);
        return png.toByteArray();
    }

    /** Reads a project file. */
    public Document open(Path file) throws IOException {
        return documents.document(ProjectFile.read(file));
    }

    /** The line of {@code designs.jsonl} for a proposal. */
    DesignRecord record(Prepared prepared, Design design) {
        Brief brief = withCopy(prepared.brief());
        var turns = new ArrayList<DesignRecord.Turn>();
        DesignLanguage.conversation(brief, design).forEach(t -> turns.add(new DesignRecord.Turn(t.from(), t.value())));
        Path product = prepared.productPath()
                .orElseThrow(() -> new IllegalStateException("The product's picture has no path"));
        return new DesignRecord(design, brief, product, prepared.logoPath(), turns);
    }

    /**
     * Begins to keep a document safe.
     *
     * @param name to show when it is offered for recovery
     * @param file where the designer saved it; empty if never
     */
    public Journal journal(String name, Optional<Path> file) throws IOException {
        return recovery.begin(name, file);
    }

    /** Documents left by a run of the program that ended without closing them, newest first. */
    public List<Recoverable> recoverable() throws IOException {
        return recovery.left();
    }

    /** Reads a document that was left; it stays on offer until it is discarded. */
    public Document recover(Recoverable left) throws IOException {
        return documents.document(recovery.read(left));
    }

    /** Takes a document off the offer for good. */
    public void discard(Recoverable left) throws IOException {
        recovery.discard(left);
    }

    /** Ends the background writing of journals, with what is pending written, and lets the policy go. */
    @Override
    public void close() {
        policies.close();
        recovery.close();
    }
}
