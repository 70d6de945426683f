package studio.affiche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import studio.affiche.design.policy.Foresight;
import studio.affiche.optimize.feedback.Traffic;
import studio.affiche.optimize.ranking.Calibration;
import studio.affiche.optimize.ranking.Observation;
import studio.affiche.optimize.ranking.ObservationsFile;
import studio.affiche.optimize.surrogate.Subject;
import studio.affiche.optimize.surrogate.Surrogate;
import studio.affiche.project.DesignRecord;

/** What the clicks that an adapter was learned from say of designs; they lie beside it. */
final class Foreseen {
    private Foreseen() {}

    /** By what designs are like and what the adapter makes of them. */
    static Calibration.Result calibration(List<Observation> observations) {
        return calibration(
                observations, o -> new Subject(o.poster().brief(), o.poster().design(), o.rewards()));
    }

    /** Whether clicks, by their designs' ids, tell enough for a fit. */
    static boolean isEnough(List<DesignRecord> shown, Map<String, Traffic> clicks) {
        return Calibration.isEnough(shown.stream()
                .map(r -> new Surrogate.Seen(
                        Rewarded.brief(r),
                        Subject.of(r.brief(), r.design()),
                        clicks.getOrDefault(r.design().id(), Traffic.NONE)))
                .toList());
    }

    /**
     * By what designs are like alone, as is known of one that was just drawn; nothing without an adapter or where its
     * clicks are too few.
     *
     * @throws IOException in one sentence, if the feedback cannot be read
     */
    static Foresight foresight(PolicyChoice choice) throws IOException {
        Optional<Path> adapter = choice.adapter();
        if (adapter.isEmpty()) {
            return Foresight.NONE;
        }
        return calibration(ObservationsFile.read(adapter.get()), Foreseen::subject)
                .foresight();
    }

    private static Subject subject(Observation observation) {
        return Subject.of(observation.poster().brief(), observation.poster().design());
    }

    private static Calibration.Result calibration(
            List<Observation> observations, Function<Observation, Subject> subject) {
        return Calibration.fit(observations.stream()
                .map(o -> new Surrogate.Seen(Rewarded.brief(o.poster()), subject.apply(o), o.traffic()))
                .toList());
    }
}
