package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import studio.affiche.design.copy.CopyEvaluation;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.design.copy.CopySchool;
import studio.affiche.design.direction.Direction;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Design;
import studio.affiche.poster.Edit;
import studio.affiche.poster.Element;
import studio.affiche.poster.Layer;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Swap;
import studio.affiche.poster.TextMeasure;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.ProjectFile;
import studio.affiche.project.RecoveryFolder;
import studio.affiche.project.SettingsFile;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/**
 * The use cases, for the window and the command line alike. Immutable wiring with caches behind it, safe for use by
 * several threads. Methods that take time take a {@link Progress} and belong on a background thread; what they throw
 * is told to the user by {@link Failure#sentence}.
 */
public final class Studio implements AutoCloseable {
    private final StudioParts parts;
    private final StudioSettings settings;
    private final DecodedImages images;
    private final Briefs briefs;
    private final Proposing proposing;
    private final PosterFiles files;
    private final Cutting cutting;
    private final Documents documents;
    private final Recovery recovery;
    private final Policies policies;
    private final ProjectAdapters adapters;
    private final Schooling schooling;
    private final Review review;

    /**
     * A studio of given parts.
     *
     * @param images from which the parts' painter takes its images
     */
    public Studio(StudioParts parts, DecodedImages images, StudioSettings settings) {
        this.parts = parts;
        this.settings = settings;
        this.images = images;
        var preparation = new Preparation(parts, images);
        this.briefs = new Briefs(parts, images, preparation);
        this.files = new PosterFiles(parts, images);
        this.cutting = new Cutting(parts, images, preparation);
        this.documents = new Documents(preparation);
        this.policies = new Policies(parts, new SettingsFile(settings.dataDir().resolve("settings.json")));
        this.proposing = new Proposing(parts, images, policies, briefs, "Affiche " + settings.version());
        this.adapters = new ProjectAdapters(settings.dataDir().resolve("adapters"), policies);
        this.schooling = new Schooling(parts, images);
        this.review = new Review(parts, images);
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
        return files.writeSceneSheet(order, target, progress);
    }

    /** Trains the model of copy roles; gives tables of its accuracy. */
    public String trainCopy(Path folder, int epochs, long seed, Progress progress) throws IOException, TaskCancelled {
        return CopySchool.train(folder, epochs, seed, progress);
    }

    /** Tables of how often the roles of lines of a split of the labelled copy are read rightly. */
    public String evaluateCopy(String split) {
        return CopyEvaluation.table(split);
    }

    /** Judging posters and counting what designers expect of them. */
    public PosterEvaluation posterEvaluation() {
        return new PosterEvaluation(this, parts, images);
    }

    /** Writes a picture that is no poster as PNG. */
    void writePicture(BufferedImage picture, Path target) throws IOException {
        files.writePicture(picture, target);
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
        return new Optimizing(this, parts, images, settings.dataDir().resolve("practice"));
    }

    /** Expecting lifts of designs. */
    public Forecasting forecasting() {
        return forecasting(Optional.empty());
    }

    /** The same for designs of a brief that is open, which show its product as it was cut out there. */
    Forecasting forecasting(Optional<Prepared> open) {
        return new Forecasting(parts, new ProductPictures(this, images, open));
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

    /** What is wrong with posters, and mending it. */
    public Review review() {
        return review;
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
        return briefs.open(file, progress);
    }

    /**
     * What the words of lines of copy say that they are for, whatever the designer says.
     *
     * @param copy not blank
     * @param name of the product, may be empty
     * @return a role for each line, in their order
     */
    public static List<CopyRole> roles(List<Candidate> copy, String name) {
        return CopyReader.read(copy.stream().map(Candidate::text).toList(), name).stream()
                .map(CopyLine::role)
                .toList();
    }

    /**
     * What a designer should know about a brief's direction before posters are made: a sentence for each contradiction
     * in it and how it was settled; empty if there is none.
     */
    public static List<String> remarks(Brief brief) {
        return Direction.read(brief.direction()).remarks();
    }

    /** The copy of a brief as far as the fonts here show it. */
    ShownCopy shown(Brief brief) {
        return briefs.shown(brief);
    }

    /** A brief from nothing but a product image: named after the file, without copy, on the default canvas. */
    public Prepared prepareImage(Path image, Progress progress) throws IOException, TaskCancelled {
        return briefs.ofImage(image, progress);
    }

    /** The same brief with another product photo. */
    public Prepared replaceProduct(Prepared prepared, Path image, Progress progress) throws IOException, TaskCancelled {
        return briefs.withProduct(prepared, image, progress);
    }

    /** The brief of a line of {@code designs.jsonl}, its pictures read from where the line says. */
    Prepared prepare(DesignRecord record, Progress progress) throws IOException, TaskCancelled {
        return briefs.of(record, progress);
    }

    /** The same brief with a logo in its brand kit. */
    public Prepared addLogo(Prepared prepared, Path image) throws IOException {
        return briefs.withLogo(prepared, image);
    }

    /**
     * Proposes posters, each told as soon as it is composed, on this thread. A brief without copy is designed with its
     * name as the only line.
     *
     * @param count 1 to 200
     * @param seed the same seed gives the same proposals
     * @return where fewer were found than wanted and some were turned down: the reason for most of those, one sentence
     * @throws IllegalArgumentException in one sentence, if the brief has copy and no font here shows any line of it
     */
    public Optional<String> propose(
            Prepared prepared, int count, long seed, Progress progress, Consumer<Proposal> found) throws TaskCancelled {
        return proposing.propose(prepared, count, seed, progress, found);
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
        proposing.replacements(prepared, design, element, count, seed, progress, found);
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
        return files.paint(poster, assets, scale);
    }

    /** How the words of a layer will be set, such as their size after fitting; empty where the parts set none. */
    public Optional<TextMeasure.Setting> setting(Layer.Text layer) {
        Box box = layer.textBox();
        return parts.measure().map(m -> m.set(layer.text(), layer.spans(), layer.style(), box.width(), box.height()));
    }

    /** The faces that texts can be set in. */
    public FontFaces fonts() {
        return new FontFaces(parts.fonts());
    }

    /** What cannot be painted as it is meant, such as a font that is not installed here: one sentence each. */
    public List<String> warnings(Poster poster) {
        return parts.warnings(poster);
    }

    /** The poster small, fitted into a square. */
    public BufferedImage thumbnail(Poster poster, Assets assets, int side) {
        return files.thumbnail(poster, assets, side);
    }

    /**
     * Writes the poster as PNG with its provenance; an existing file stays whole until the new one is complete.
     *
     * @param scale 1 to 4
     * @throws IOException in one sentence, also where the image would not fit into memory
     */
    public void exportPng(Poster poster, Assets assets, Path target, double scale, Progress progress)
            throws IOException, TaskCancelled {
        files.exportPng(poster, assets, target, scale, progress);
    }

    /** Writes a poster that was painted at a scale. */
    void writePng(BufferedImage image, Poster poster, double scale, Path target) throws IOException {
        files.writePng(image, poster, scale, target);
    }

    /** Writes a project file; an existing one stays whole until the new one is complete, then as {@code .bak}. */
    public void save(Document document, Path file) throws IOException {
        files.save(document, file);
    }

    /** Writes a project file, without keeping an existing one, for a poster that was painted already. */
    void writeProject(Document document, BufferedImage painted, Path file) throws IOException {
        files.writeProject(document, painted, file);
    }

    /** Reads a project file. */
    public Document open(Path file) throws IOException {
        return documents.document(ProjectFile.read(file));
    }

    /** The line of {@code designs.jsonl} for a proposal. */
    DesignRecord record(Prepared prepared, Design design) {
        return briefs.record(prepared, design);
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

    /** Takes a document off the offer for good: it was recovered. */
    public void discard(Recoverable left) throws IOException {
        recovery.discard(left);
    }

    /**
     * Takes a document off the offer for good, and what it learned from clicks that neither its own file nor another on
     * offer names.
     */
    public void letGo(Recoverable left) throws IOException {
        Optional<Learned.Adapter> unsaved = recovery.unsaved(left);
        recovery.discard(left);
        if (unsaved.isPresent()) {
            adapters.remove(unsaved.get());
        }
    }

    /** Ends the background writing of journals, with what is pending written, and lets the policy go. */
    @Override
    public void close() {
        policies.close();
        recovery.close();
    }
}
