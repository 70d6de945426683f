package studio.affiche.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import studio.affiche.app.CampaignFacts;
import studio.affiche.app.ClickReport;
import studio.affiche.app.ColumnChoice;
import studio.affiche.app.Prepared;
import studio.affiche.app.Studio;
import studio.affiche.app.UnclearReport;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Swap;

/**
 * Clicks on the posters of the strip: variants that differ in one element, reports of a campaign, what was learned from
 * them, and what each poster may be expected to win.
 */
public final class ClicksModel {
    /** Variants of each element that are made at a time. */
    public static final int VARIANTS = 4;
    /** How often a practice campaign shows each poster. */
    public static final long PRACTICE_IMPRESSIONS = 2000;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private final Studio studio;
    private final StudioSession session;
    private final Background background;
    private final ObservableMap<String, Clicks> clicks = FXCollections.observableHashMap();
    private final ObservableMap<String, Forecast> forecasts = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private long seed;

    ClicksModel(Studio studio, StudioSession session, Background background) {
        this.studio = studio;
        this.session = session;
        this.background = background;
        session.feedback().subscribe(now -> show());
        session.learned().subscribe(now -> show());
    }

    /** Clicks by the ids of designs. */
    public ObservableMap<String, Clicks> clicks() {
        return clicks;
    }

    /** Forecasts by the ids of designs. */
    public ObservableMap<String, Forecast> forecasts() {
        return forecasts;
    }

    /** Where the clicks are from and what was learned; empty while there are none. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Whether something is being varied, read or learned. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void busy(boolean now) {
        busy.set(now);
    }

    /** The practice audiences by name. */
    public Map<String, Path> audiences() {
        try {
            return studio.audiences();
        } catch (IOException e) {
            background.fail(e);
            return Map.of();
        }
    }

    /** Adds variants of the poster on the canvas to the strip, each with one element replaced, edits by hand kept. */
    public void vary() {
        Optional<Variant> shown = session.active().get();
        Optional<Prepared> prepared = session.brief().current();
        if (shown.isEmpty()
                || prepared.isEmpty()
                || shown.get().poster().design().isEmpty()) {
            background.tell(Notice.Kind.INFO, "Put a designed poster on the canvas first, with its brief open");
            return;
        }
        Poster poster = shown.get().poster();
        long round = ++seed;
        busy.set(true);
        background.run(
                "Varying the poster",
                progress -> {
                    var fewer = new ArrayList<String>();
                    Element[] elements = Element.values();
                    for (int i = 0; i < elements.length; i++) {
                        Element element = elements[i];
                        var found = new ArrayList<Poster>();
                        studio.replacements(
                                prepared.get(),
                                poster,
                                element,
                                VARIANTS,
                                round,
                                progress.part((double) i / elements.length, (i + 1.0) / elements.length),
                                proposal -> {
                                    Poster variant = Swap.apply(poster, element, proposal.poster());
                                    found.add(variant);
                                    background.window().execute(() -> {
                                        if (!progress.cancelled()) {
                                            session.variants()
                                                    .add(new Variant(
                                                            "Vary " + element.word(),
                                                            variant,
                                                            shown.get().assets().with(proposal.assets())));
                                        }
                                    });
                                });
                        if (found.size() < VARIANTS) {
                            fewer.add(fewer(element, found.size()));
                        }
                    }
                    return fewer;
                },
                fewer -> fewer.forEach(sentence -> background.tell(Notice.Kind.INFO, sentence)),
                () -> busy.set(false));
    }

    private static String fewer(Element element, int found) {
        return switch (found) {
            case 0 -> "No other " + element.word() + " that holds was found for this poster";
            case 1 -> "Only one other " + element.word() + " that holds was found for this poster";
            default -> "Only " + found + " other " + element.word() + "s that hold were found for this poster";
        };
    }

    /** Whether a file looks like a report of clicks by its name. */
    public static boolean isReport(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    /**
     * Reads a report of clicks on the posters of the strip.
     *
     * @param columns to read; empty for those that are recognised
     * @param ask is given a report whose columns cannot be told
     */
    public void read(Path file, Optional<ColumnChoice> columns, Consumer<UnclearReport> ask) {
        List<Design> designs = designs();
        if (designs.isEmpty()) {
            background.tell(Notice.Kind.INFO, "Open or generate the posters first that the clicks are on");
            return;
        }
        busy.set(true);
        background.run(
                "Reading clicks",
                progress -> studio.clicks().read(file, columns, designs),
                reading -> {
                    switch (reading) {
                        case ClickReport report -> take(report);
                        case UnclearReport unclear -> ask.accept(unclear);
                    }
                },
                () -> busy.set(false));
    }

    /** Has an invented audience click on the posters of the strip. */
    public void practise(Path audience) {
        Optional<Prepared> prepared = session.brief().current();
        List<Design> designs = designs();
        if (prepared.isEmpty() || designs.isEmpty()) {
            background.tell(Notice.Kind.INFO, "Generate some posters first: a campaign needs something to show");
            return;
        }
        long round = ++seed;
        busy.set(true);
        background.run(
                "Practice campaign",
                progress -> studio.clicks().practise(audience, prepared.get(), designs, PRACTICE_IMPRESSIONS, round),
                this::take,
                () -> busy.set(false));
    }

    private void take(ClickReport read) {
        Feedback before = session.feedback().get();
        Feedback.Report report = read.report();
        session.takeFeedback(
                report.simulated() ? report.title() : "Import clicks from " + report.source(), before.with(report));
        read.notes().stream().limit(2).forEach(n -> background.tell(Notice.Kind.INFO, n));
        if (!before.isEmpty() && before.simulated() != report.simulated()) {
            background.tell(
                    Notice.Kind.INFO,
                    (before.simulated() ? "The simulated clicks" : "The clicks of the reports")
                            + " were let go, since the two are not mixed: undo brings them back");
        }
    }

    /** Forgets all clicks and what was expected; a change that can be undone. */
    public void forget() {
        session.takeFeedback("Forget the clicks", Feedback.NONE);
    }

    private void show() {
        Feedback feedback = session.feedback().get();
        Learned learned = session.learned().get();
        Map<String, Clicks> now = feedback.clicks();
        clicks.keySet().retainAll(now.keySet());
        clicks.putAll(now);
        forecasts.keySet().retainAll(learned.forecasts().keySet());
        forecasts.putAll(learned.forecasts());
        summary.set(
                learned.forecasts().isEmpty()
                        ? feedback.newest().map(r -> summary(feedback, r)).orElse("")
                        : "IDPO · learned from " + learned.pairs() + " pairs");
    }

    private static String summary(Feedback feedback, Feedback.Report newest) {
        int others = feedback.reports().size() - 1;
        String more = others == 0 ? "" : " and " + others + " more";
        String day = DAY.withZone(ZoneId.systemDefault()).format(newest.taken());
        return day + " · " + (newest.simulated() ? "simulated: " : "") + newest.source() + more;
    }

    /**
     * Looks what the campaign tells.
     *
     * @param told is given it on the window's thread
     */
    public void facts(Consumer<CampaignFacts> told) {
        Optional<Prepared> prepared = session.brief().current();
        List<Design> designs = designs();
        Feedback feedback = session.feedback().get();
        Learned learned = session.learned().get();
        background.run(
                "Looking at the clicks", progress -> studio.clicks().facts(prepared, designs, feedback, learned), told);
    }

    /** The id of a poster's design; empty where it has none. */
    public static String id(Variant variant) {
        return variant.poster().design().map(Design::id).orElse("");
    }

    /** The designs of the posters in the strip. */
    List<Design> designs() {
        return session.variants().stream()
                .flatMap(v -> v.poster().design().stream())
                .distinct()
                .toList();
    }
}
