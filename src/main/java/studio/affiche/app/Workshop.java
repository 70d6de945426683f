package studio.affiche.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.Composer;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.judge.PosterJudge;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.PaintWarning;
import studio.affiche.paint.Painter;
import studio.affiche.paint.PngEncoder;
import studio.affiche.paint.PngMetadata;
import studio.affiche.paint.TextSetter;
import studio.affiche.photo.Cutout;
import studio.affiche.photo.CutoutResult;
import studio.affiche.photo.PhotoDecoder;
import studio.affiche.photo.PhotoException;
import studio.affiche.photo.ProductPalette;
import studio.affiche.photo.Segmenter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.CutoutStroke;
import studio.affiche.poster.Design;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;

/** The parts of the studio that users have: every room's own. */
final class Workshop implements StudioParts {
    /** A style to see which characters of a text can be shown. */
    private static final TypeStyle PLAIN = TypeStyle.of(FontRole.TEXT, 400, 12, 12, Rgba.BLACK);

    private final DecodedImages images;
    private final ArtDirector director;
    private final Composer composer;
    private final ScenePainter scenes;
    private final Painter painter;
    private final Fonts fonts;
    private final TextSetter measure;
    private final PosterJudge judge;
    private final PngEncoder encoder;
    private final Segmenter segmenter = new InstalledSegmenter(InstalledModels.cutout());

    private Workshop(DecodedImages images, StudioSettings settings) {
        this.images = images;
        this.fonts = Fonts.system();
        var setter = new TextSetter(fonts);
        this.measure = setter;
        this.scenes = new ScenePainter();
        this.director = new ArtDirector(setter, scenes);
        this.composer = new Composer(setter, scenes);
        this.painter = new Painter(setter, images, scenes, settings.cacheBytes() / 2);
        this.judge = new PosterJudge(painter, images);
        this.encoder = new PngEncoder(Runtime.getRuntime().availableProcessors()).remembering();
    }

    /** A studio with all its rooms. */
    static Studio studio(StudioSettings settings) {
        var images = new DecodedImages(Workshop::open, settings.cacheBytes() / 2);
        return new Studio(new Workshop(images, settings), images, settings);
    }

    private static BufferedImage open(byte[] file, String name) throws IOException {
        try {
            return PhotoDecoder.decode(file, name);
        } catch (PhotoException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public BufferedImage decode(byte[] file, String name) throws IOException {
        return open(file, name);
    }

    @Override
    public List<String> notes(byte[] file, String name) throws IOException {
        try {
            return PhotoDecoder.notes(file, name);
        } catch (PhotoException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public Cut cutOut(BufferedImage photo, List<CutoutStroke> strokes, Progress progress) {
        CutoutResult result = Cutout.of(photo, segmenter, strokes);
        return new Cut(result.image(), result.crop(), ProductPalette.of(result.image()), result.verdict());
    }

    @Override
    public Fonts fonts() {
        return fonts;
    }

    @Override
    public Optional<TextMeasure> measure() {
        return Optional.of(measure);
    }

    @Override
    public DesignPolicy policy() {
        return director;
    }

    @Override
    public Optional<PolicyChoice> installed() {
        return InstalledModels.design().map(PolicyChoice::new);
    }

    @Override
    public LearnedPolicy load(PolicyChoice choice) throws IOException {
        return LearnedPolicy.load(choice.folder(), choice.adapter(), measure, scenes, images::image);
    }

    @Override
    public Optional<Legibility> legibility() {
        return Optional.of(new Legibility(measure, scenes));
    }

    @Override
    public Optional<Painter> painter() {
        return Optional.of(painter);
    }

    @Override
    public Optional<PosterJudge> judge() {
        return Optional.of(judge);
    }

    @Override
    public Optional<ArtDirector> teacher() {
        return Optional.of(director);
    }

    @Override
    public Poster compose(Brief brief, ProductView product, Design design, Provenance provenance) {
        return FontRecord.recorded(composer.compose(brief, product, design, provenance), fonts);
    }

    @Override
    public List<String> warnings(Poster poster) {
        return painter.warnings(poster).stream().map(PaintWarning::message).toList();
    }

    @Override
    public Set<Integer> unshown(String text) {
        return measure.setText(text, List.of(), PLAIN, 1000, 1000).missing();
    }

    @Override
    public BufferedImage paint(Poster poster, double scale) {
        return painter.paint(poster, scale);
    }

    @Override
    public BufferedImage paint(Backdrop.Scene scene, CanvasSize size) {
        return scenes.paint(scene, size.width(), size.height());
    }

    @Override
    public void writePng(BufferedImage image, double dotsPerInch, Optional<Provenance> provenance, OutputStream out)
            throws IOException {
        encoder.write(image, new PngMetadata(dotsPerInch, provenance), out);
    }
}
