package studio.affiche.ui.session;

import java.time.Clock;
import java.util.concurrent.Executor;
import studio.affiche.app.Studio;
import studio.affiche.task.TaskRunner;

/** Everything of one window that is not a control, wired together. */
public final class Workspace implements AutoCloseable {
    /** Longest side of a thumbnail in the strip, in output pixels. */
    private static final double STRIP_THUMBNAIL = 320;

    private final StudioSession session = new StudioSession();
    private final Studio studio;
    private final Background background;
    private final Thumbnails thumbnails;
    private final Generator generator;
    private final SwapModel swaps;
    private final SwapGains gains;
    private final Autosave autosave;
    private final DocumentFiles files;
    private final Cutouts cutouts;
    private final PolicyModel policies;
    private final ClicksModel clicks;
    private final LearningModel learning;
    private final ReviewModel review;
    private final LatestWorker canvasWorker;
    private final LatestWorker thumbnailWorker;

    /**
     * A workspace.
     *
     * @param studio the use cases
     * @param runner of the jobs
     * @param window runs what touches the window
     * @param clock for the time of the last save
     */
    public Workspace(Studio studio, TaskRunner runner, Executor window, Clock clock) {
        this.studio = studio;
        this.background = new Background(runner, window);
        this.canvasWorker = new LatestWorker("canvas", window, background::fail);
        this.thumbnailWorker = new LatestWorker("thumbnails", window, background::fail);
        this.thumbnails = new Thumbnails(studio::paint, thumbnailWorker);
        this.generator = new Generator(studio, session, background);
        this.policies = new PolicyModel(studio.policies(), studio.adapters(), background);
        this.clicks = new ClicksModel(studio, session, background);
        this.learning = new LearningModel(studio, session, clicks, policies, background);
        this.swaps = new SwapModel(studio, session, background, thumbnails);
        this.gains = new SwapGains(session, swaps, learning, background);
        this.autosave = new Autosave(studio, runner, window);
        this.files = new DocumentFiles(studio, session, background, autosave, clock);
        this.cutouts = new Cutouts(studio, session, background);
        this.review = new ReviewModel(session, studio.review(), window, background::fail);
        policies.follow(session.learned());
        thumbnails.follow(session, STRIP_THUMBNAIL);
    }

    public StudioSession session() {
        return session;
    }

    public Studio studio() {
        return studio;
    }

    public Background background() {
        return background;
    }

    public Thumbnails thumbnails() {
        return thumbnails;
    }

    public Generator generator() {
        return generator;
    }

    public SwapModel swaps() {
        return swaps;
    }

    /** What swaps are expected to gain. */
    public SwapGains gains() {
        return gains;
    }

    public Autosave autosave() {
        return autosave;
    }

    public DocumentFiles files() {
        return files;
    }

    /** Corrects the product's cut-out. */
    public Cutouts cutouts() {
        return cutouts;
    }

    /** Who designs the posters. */
    public PolicyModel policies() {
        return policies;
    }

    /** Clicks on the posters. */
    public ClicksModel clicks() {
        return clicks;
    }

    /** What is learned from them. */
    public LearningModel learning() {
        return learning;
    }

    /** What is wrong with the shown poster. */
    public ReviewModel review() {
        return review;
    }

    /** Paints the canvas. */
    public LatestWorker canvasWorker() {
        return canvasWorker;
    }

    /** Stops painting and lets go of what is kept for recovery: the window was closed on purpose. */
    @Override
    public void close() {
        review.close();
        canvasWorker.close();
        thumbnailWorker.close();
        autosave.close();
    }
}
