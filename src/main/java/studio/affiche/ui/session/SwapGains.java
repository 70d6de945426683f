package studio.affiche.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.affiche.app.Prepared;
import studio.affiche.app.Study;
import studio.affiche.poster.Design;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Poster;
import studio.affiche.task.Job;
import studio.affiche.ui.session.SwapModel.Suggestion;

/**
 * What the suggestions of the swap panel are expected to gain over the poster on the canvas, where something was learned
 * from clicks; the suggestions are put in that order, the best first.
 */
public final class SwapGains {
    private final StudioSession session;
    private final SwapModel swaps;
    private final LearningModel learning;
    private final Background background;
    private final ReadOnlyObjectWrapper<Map<String, Forecast>> forecasts = new ReadOnlyObjectWrapper<>(Map.of());
    private Optional<Question> asked = Optional.empty();
    private Optional<Job<Map<String, Forecast>>> job = Optional.empty();

    /** What is asked of a study. */
    private record Question(Study study, Prepared prepared, Design shown, List<Design> others) {}

    SwapGains(StudioSession session, SwapModel swaps, LearningModel learning, Background background) {
        this.session = session;
        this.swaps = swaps;
        this.learning = learning;
        this.background = background;
        swaps.suggestions().addListener((Observable o) -> ask());
        swaps.searching().addListener(o -> ask());
        learning.study().addListener(o -> ask());
        session.poster().addListener(o -> ask());
    }

    /** Forecasts by the ids of the suggested designs, as lifts over the poster on the canvas; none while nothing is known. */
    public ReadOnlyObjectProperty<Map<String, Forecast>> forecasts() {
        return forecasts.getReadOnlyProperty();
    }

    /** What a suggestion is expected to gain. */
    public Optional<Forecast> of(Suggestion suggestion) {
        return Optional.ofNullable(
                forecasts.get().get(suggestion.proposal().design().id()));
    }

    private void ask() {
        if (swaps.searching().get() && !swaps.suggestions().isEmpty()) {
            return; // More are arriving: they are asked about all at once.
        }
        Optional<Question> question = question();
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        forecasts.set(Map.of());
        question.ifPresent(this::answer);
    }

    private Optional<Question> question() {
        Optional<Study> study = learning.study().get();
        Optional<Prepared> prepared = session.brief().current();
        Optional<Design> shown = session.poster().get().flatMap(Poster::design);
        if (study.isEmpty()
                || prepared.isEmpty()
                || shown.isEmpty()
                || swaps.suggestions().isEmpty()) {
            return Optional.empty();
        }
        List<Design> others = swaps.suggestions().stream()
                .map(s -> s.proposal().design())
                .sorted(Comparator.comparing(Design::id))
                .toList();
        return Optional.of(new Question(study.get(), prepared.get(), shown.get(), others));
    }

    private void answer(Question question) {
        job = Optional.of(background.run(
                "Ranking the suggestions",
                progress ->
                        question.study().instead(question.prepared(), question.shown(), question.others(), progress),
                found -> {
                    if (asked.equals(Optional.of(question))) {
                        forecasts.set(Map.copyOf(found));
                        order(found);
                    }
                }));
    }

    private void order(Map<String, Forecast> found) {
        List<String> best = found.entrySet().stream()
                .filter(e -> e.getValue() instanceof Forecast.Lift)
                .map(Map.Entry::getKey)
                .toList();
        List<Suggestion> ordered = new ArrayList<>(swaps.suggestions());
        ordered.sort(Comparator.comparingInt(s -> {
            int place = best.indexOf(s.proposal().design().id());
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        swaps.suggestions().setAll(ordered);
    }
}
