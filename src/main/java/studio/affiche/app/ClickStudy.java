package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import studio.affiche.optimize.campaign.AudienceFile;
import studio.affiche.optimize.campaign.Campaign;
import studio.affiche.optimize.feedback.ReportReading;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.pairs.PairRule;
import studio.affiche.optimize.pairs.Pairing;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Feedback;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Clicks on the posters of one brief, as the window works with them: read or practised, learned from, forecast. */
public final class ClickStudy {
    private final Studio studio;
    private final Optimizing optimizing;
    private final InstantSource clock = InstantSource.system();

    ClickStudy(Studio studio, Optimizing optimizing) {
        this.studio = studio;
        this.optimizing = optimizing;
    }

    /**
     * Reads a report of clicks.
     *
     * @param columns of the report, where they are not recognised
     * @param designs whose ids or file names the report may hold
     * @throws IOException in one sentence, if it cannot be used or tells of none of the posters
     */
    public ClickReading read(Path file, Optional<ColumnChoice> columns, List<Design> designs) throws IOException {
        List<String> ids = designs.stream().map(Design::id).toList();
        return switch (Optimizing.reading(file, columns, ids)) {
            case ReportReading.Clicks clicks -> report(file, clicks);
            case ReportReading.Unclear unclear -> new UnclearReport(file, unclear.missing(), unclear.sample());
        };
    }

    private ClickReport report(Path file, ReportReading.Clicks clicks) throws Refusal {
        if (clicks.posters().isEmpty()) {
            throw new Refusal(
                    file.getFileName() + " tells of none of these posters: name each ad after its poster's file");
        }
        var rows = new ArrayList<Feedback.Row>();
        clicks.days().forEach(d -> rows.add(new Feedback.Row(d.poster(), d.day(), shown(d.traffic()))));
        var report = new Feedback.Report(String.valueOf(file.getFileName()), false, clock.instant(), rows);
        return new ClickReport(report, ReportNotes.of(clicks));
    }

    /**
     * Shows posters to an invented audience; nobody clicks, the numbers are drawn.
     *
     * @param audience file of the audience
     * @param impressions of each poster
     */
    public ClickReport practise(Path audience, Prepared prepared, List<Design> designs, long impressions, long seed)
            throws IOException {
        var people = AudienceFile.read(audience);
        var campaign = new Campaign(people, seed);
        var rows = new ArrayList<Feedback.Row>();
        for (Design design : designs) {
            Traffic traffic = campaign.show(Briefs.withCopy(prepared.brief()), design, impressions);
            rows.add(new Feedback.Row(design.id(), Optional.empty(), shown(traffic)));
        }
        return new ClickReport(new Feedback.Report(people.name(), true, clock.instant(), rows), List.of());
    }

    /**
     * Learns an adapter from posters of one brief and their clicks, and what may be expected of each. Nothing is left where
     * it is cancelled, and who designs is not changed.
     *
     * @throws IOException in one sentence, if there is too little to learn from
     */
    public Learned learn(
            Prepared prepared,
            List<Design> designs,
            Map<String, Clicks> clicks,
            PolicyChoice base,
            OptimizePlan plan,
            Progress progress)
            throws IOException, TaskCancelled {
        Optimizing learning = optimizing.of(prepared);
        Progress training = progress.part(0, 0.9);
        ProjectAdapters.Fresh<Learned> fresh = studio.adapters().<Learned, TaskCancelled>learn(base, out -> {
            OptimizeReport report =
                    learning.learn(records(prepared, designs), traffic(clicks), List.of(), base, plan, out, training);
            Map<String, Forecast> forecasts =
                    forecasts(prepared, designs, base.withAdapter(out), progress.part(0.9, 1));
            return new Learned(Optional.empty(), report.learned(), forecasts);
        });
        return fresh.result().withAdapter(fresh.adapter());
    }

    /** What is expected of posters of one brief, by their ids, the best first. */
    private Map<String, Forecast> forecasts(
            Prepared prepared, List<Design> designs, PolicyChoice learned, Progress progress)
            throws IOException, TaskCancelled {
        var forecasts = new LinkedHashMap<String, Forecast>();
        for (RankedDesign ranked :
                studio.forecasting(Optional.of(prepared)).rank(records(prepared, designs), learned, progress)) {
            forecasts.put(ranked.id(), Forecasts.of(ranked.outlook()));
        }
        return forecasts;
    }

    /**
     * What a campaign tells of the posters of a brief.
     *
     * @param prepared their brief; without one there are no pairs
     * @param learned from the clicks; how that went is told if the adapter is on this machine
     */
    public CampaignFacts facts(Optional<Prepared> prepared, List<Design> designs, Feedback feedback, Learned learned)
            throws IOException {
        var pairs = new ArrayList<ClickPair>();
        Map<String, Clicks> clicks = feedback.clicks();
        if (prepared.isPresent()) {
            Pairing.pair(
                    records(prepared.get(), designs).values(),
                    traffic(clicks),
                    new PairRule.Soft(),
                    p -> pairs.add(new ClickPair(
                            p.chosen(),
                            p.rejected(),
                            p.replaced(),
                            clicks.getOrDefault(p.chosen().id(), Clicks.NONE),
                            clicks.getOrDefault(p.rejected().id(), Clicks.NONE),
                            p.label())));
        }
        Optional<LearningCurve> curve = learned.adapter().isEmpty()
                ? Optional.empty()
                : LearningCurve.read(studio.adapters().folder(learned.adapter().get()));
        return CampaignFacts.of(feedback, pairs, TestTraffic.shares(designs, learned.forecasts(), clicks), curve);
    }

    private static Map<String, Traffic> traffic(Map<String, Clicks> clicks) {
        var traffic = new HashMap<String, Traffic>();
        clicks.forEach((id, c) -> traffic.put(id, new Traffic(c.impressions(), c.clicks())));
        return traffic;
    }

    /** What was learned, to be asked about other designs; fitted at the first question. */
    public Study study(PolicyChoice learned) {
        var fitted = new AtomicReference<Forecasting.@Nullable Fit>();
        return (prepared, shown, others, progress) -> {
            Forecasting forecasting = studio.forecasting(Optional.of(prepared));
            Forecasting.@Nullable Fit fit = fitted.get();
            if (fit == null) {
                fit = forecasting.fit(learned);
                fitted.set(fit);
            }
            var records = records(prepared, others);
            records.put(shown.id(), record(prepared, shown));
            var forecasts = new LinkedHashMap<String, Forecast>();
            forecasting
                    .instead(shown.id(), records, fit, progress)
                    .forEach((id, outlook) -> forecasts.put(id, Forecasts.of(outlook)));
            return forecasts;
        };
    }

    private Map<String, DesignRecord> records(Prepared prepared, List<Design> designs) {
        var records = new LinkedHashMap<String, DesignRecord>();
        designs.forEach(d -> records.put(d.id(), record(prepared, d)));
        return records;
    }

    /** A design as a record; where the photo's place is not known, the cut-out's name stands for the product. */
    private static DesignRecord record(Prepared prepared, Design design) {
        Path product =
                prepared.productPath().orElseGet(() -> Path.of(prepared.cutout().fileName()));
        return new DesignRecord(design, Briefs.withCopy(prepared.brief()), product, prepared.logoPath(), List.of());
    }

    private static Clicks shown(Traffic traffic) {
        return new Clicks(traffic.impressions(), traffic.clicks());
    }
}
