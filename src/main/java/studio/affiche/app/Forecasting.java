package studio.affiche.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.affiche.optimize.nexttest.Belief;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.ranking.Observation;
import studio.affiche.optimize.ranking.ObservationsFile;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.optimize.ranking.Ranking;
import studio.affiche.optimize.surrogate.Rewards;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.project.AtomicFile;
import studio.affiche.project.DesignRecord;
import studio.affiche.project.DesignsFile;
import studio.affiche.project.Refusal;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** What may be expected of designs, by the clicks that an adapter was learned from. */
public final class Forecasting {
    private final StudioParts parts;
    private final ProductPictures pictures;

    /**
     * What the clicks say that an adapter was learned from.
     *
     * @param learned the policy with the adapter
     * @param rewarded whether its rewards of designs are a part of that
     */
    record Fit(PolicyChoice learned, boolean rewarded, Calibration.Result calibration) {}

    Forecasting(StudioParts parts, ProductPictures pictures) {
        this.parts = parts;
        this.pictures = pictures;
    }

    /**
     * Ranks designs by what an adapter has learned, brief by brief.
     *
     * @param learned a policy with its adapter
     * @return the designs, the best of each brief first
     * @throws IOException in one sentence, if something cannot be used
     */
    public List<RankedDesign> rank(List<Path> designs, PolicyChoice learned, Progress progress)
            throws IOException, TaskCancelled {
        return rank(records(designs), learned, progress);
    }

    /** Ranks designs by their ids. */
    List<RankedDesign> rank(Map<String, DesignRecord> records, PolicyChoice learned, Progress progress)
            throws IOException, TaskCancelled {
        Fit fit = fit(learned);
        Map<String, Rewards> rewards = rewards(records, fit, progress);
        Map<String, List<Ranking.Variant>> briefs = new LinkedHashMap<>();
        records.forEach((id, record) -> briefs.computeIfAbsent(Rewarded.brief(record), b -> new ArrayList<>())
                .add(new Ranking.Variant(id, subject(record, rewards))));
        var ranked = new ArrayList<RankedDesign>();
        for (List<Ranking.Variant> variants : briefs.values()) {
            ranked.addAll(withShares(Ranking.rank(variants, fit.calibration())));
        }
        return ranked;
    }

    /**
     * What may be expected of designs in place of another one of the same brief, by their ids, the best first.
     *
     * @param base id of the one in whose place they would be shown; among the records
     * @param fit of the adapter
     */
    Map<String, Outlook> instead(String base, Map<String, DesignRecord> records, Fit fit, Progress progress)
            throws IOException, TaskCancelled {
        Map<String, Rewards> rewards = rewards(records, fit, progress);
        List<Ranking.Variant> others = records.entrySet().stream()
                .filter(e -> !e.getKey().equals(base))
                .map(e -> new Ranking.Variant(e.getKey(), subject(e.getValue(), rewards)))
                .toList();
        DesignRecord shown = records.get(base);
        if (shown == null) {
            throw new IllegalArgumentException("The design " + base + " is not among the records");
        }
        var outlooks = new LinkedHashMap<String, Outlook>();
        Ranking.instead(subject(shown, rewards), others, fit.calibration())
                .forEach(r -> outlooks.put(r.id(), r.outlook()));
        return outlooks;
    }

    /**
     * Fits the clicks that lie beside an adapter; takes seconds where there are a thousand posters.
     *
     * @throws IOException in one sentence, if they cannot be read
     */
    Fit fit(PolicyChoice learned) throws IOException {
        List<Observation> observations = ObservationsFile.read(adapter(learned));
        boolean rewarded = observations.stream().anyMatch(o -> !o.rewards().equals(Rewards.NONE));
        return new Fit(learned, rewarded, Foreseen.calibration(observations));
    }

    private Map<String, Rewards> rewards(Map<String, DesignRecord> records, Fit fit, Progress progress)
            throws IOException, TaskCancelled {
        return fit.rewarded() ? new Rewarded(parts, pictures).of(records.values(), fit.learned(), progress) : Map.of();
    }

    private static Subject subject(DesignRecord record, Map<String, Rewards> rewards) {
        return new Subject(
                record.brief(),
                record.design(),
                rewards.getOrDefault(record.design().id(), Rewards.NONE));
    }

    private static Path adapter(PolicyChoice learned) throws Refusal {
        return learned.adapter().orElseThrow(() -> new Refusal("Ranking needs an adapter: name one with --adapter"));
    }

    private static List<RankedDesign> withShares(List<Ranking.Ranked> ranked) {
        var beliefs = new LinkedHashMap<String, Belief>();
        for (Ranking.Ranked one : ranked) {
            if (one.outlook() instanceof Outlook.Forecast forecast) {
                beliefs.put(one.id(), TestTraffic.belief(forecast));
            }
        }
        Map<String, Double> shares = TestTraffic.shares(beliefs);
        return ranked.stream()
                .map(r -> new RankedDesign(
                        r.id(),
                        r.outlook(),
                        r.outlook() instanceof Outlook.Forecast
                                ? Optional.of(shares.getOrDefault(r.id(), 0.0))
                                : Optional.empty()))
                .toList();
    }

    /**
     * Writes a ranking as JSON: a list of {@code {"id", "lift", "low", "high", "percentile", "shares", "next_test"}} or
     * {@code {"id", "not_enough_data"}}.
     */
    public static void write(List<RankedDesign> ranking, Path file) throws IOException {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        ranking.forEach(r -> list.add(r.json()));
        byte[] json = (list.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(json));
    }

    /** The designs of some files, by their ids. */
    static Map<String, DesignRecord> records(List<Path> files) throws IOException {
        var records = new LinkedHashMap<String, DesignRecord>();
        for (Path file : files) {
            DesignsFile.read(file, record -> records.put(record.design().id(), record));
        }
        return records;
    }
}
