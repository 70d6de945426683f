package studio.affiche.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.affiche.app.OptimizePlan;
import studio.affiche.app.PolicyChoice;
import studio.affiche.app.PolicyState;
import studio.affiche.app.Prepared;
import studio.affiche.app.Studio;
import studio.affiche.app.Study;
import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Learned;

/** What is learned from the clicks: the strip is ranked by it, and the policy designs with it until it is removed. */
public final class LearningModel {
    private final Studio studio;
    private final StudioSession session;
    private final ClicksModel clicks;
    private final Background background;
    private final ObjectProperty<Optional<Study>> study = new SimpleObjectProperty<>(Optional.empty());
    private Optional<PolicyChoice> studied = Optional.empty();

    LearningModel(
            Studio studio, StudioSession session, ClicksModel clicks, PolicyModel policies, Background background) {
        this.studio = studio;
        this.session = session;
        this.clicks = clicks;
        this.background = background;
        session.feedback().subscribe(now -> ask());
        session.learned().subscribe(now -> ask());
        policies.state().subscribe(now -> ask());
    }

    /** What was learned from the clicks as they are; empty until that was done, and again when they change. */
    public ObjectProperty<Optional<Study>> study() {
        return study;
    }

    /** What was learned can be asked about other designs while it is in use and holds for the clicks. */
    private void ask() {
        Learned learned = session.learned().get();
        Optional<PolicyChoice> choice = learned.forecasts().isEmpty()
                ? Optional.empty()
                : learned.adapter().flatMap(studio.adapters()::choice);
        if (choice.isEmpty()) {
            study.set(Optional.empty());
        } else if (study.get().isEmpty() || !choice.equals(studied)) {
            study.set(choice.map(studio.clicks()::study));
        }
        studied = choice;
    }

    /** Learns from the clicks in the background; then the policy designs with what it learned, and the strip is ranked. */
    public void learn() {
        Optional<Prepared> prepared = session.brief().current();
        if (prepared.isEmpty() || clicks.clicks().isEmpty()) {
            background.tell(Notice.Kind.INFO, "Import clicks or run a practice campaign first");
            return;
        }
        if (!(studio.policies().state() instanceof PolicyState.Learned used)) {
            background.tell(
                    Notice.Kind.INFO,
                    "Learning from clicks needs a trained model: choose one at the right of the top bar");
            return;
        }
        var base = new PolicyChoice(used.folder());
        var plan = new OptimizePlan(
                OptimizePlan.Objective.IDPO,
                5,
                OptionalDouble.empty(),
                OptimizePlan.Sureness.PRACTICE,
                EnumSet.allOf(Element.class),
                1);
        List<Design> designs = clicks.designs();
        Map<String, Clicks> shown = new LinkedHashMap<>(clicks.clicks());
        BooleanSupplier same = session.sameDocument();
        clicks.busy(true);
        background.run(
                "Learning from clicks",
                progress -> studio.clicks().learn(prepared.get(), designs, shown, base, plan, progress),
                learned -> {
                    if (same.getAsBoolean()) {
                        take(learned, shown);
                    } else {
                        learned.adapter().ifPresent(a -> remove(a, () -> {}));
                    }
                },
                () -> clicks.busy(false));
    }

    private void take(Learned learned, Map<String, Clicks> from) {
        if (from.equals(clicks.clicks())) {
            session.takeLearned(learned);
            order(new ArrayList<>(learned.forecasts().keySet()));
        } else {
            session.takeLearned(learned.withoutForecasts());
            background.tell(Notice.Kind.INFO, "The clicks changed while they were learned from: learn once more");
        }
    }

    /** Whether posters are designed with what was learned from clicks. */
    public boolean inUse() {
        return session.learned()
                .get()
                .adapter()
                .filter(studio.adapters()::inUse)
                .isPresent();
    }

    /**
     * Takes away what was learned; the model designs as it did before.
     *
     * @param done told once that is so, on the window's thread
     */
    public void remove(Runnable done) {
        BooleanSupplier same = session.sameDocument();
        session.learned()
                .get()
                .adapter()
                .ifPresent(adapter -> remove(adapter, () -> {
                    if (same.getAsBoolean()) {
                        session.takeLearned(Learned.NONE);
                        done.run();
                    }
                }));
    }

    private void remove(Learned.Adapter adapter, Runnable done) {
        clicks.busy(true);
        background.run(
                "Removing what was learned",
                progress -> {
                    studio.adapters().remove(adapter);
                    return adapter;
                },
                removed -> done.run(),
                () -> clicks.busy(false));
    }

    /** The strip with the best first; posters of which nothing is expected come last, in their order. */
    private void order(List<String> best) {
        List<Variant> ordered = new ArrayList<>(session.variants());
        ordered.sort(Comparator.comparingInt(v -> {
            int place = best.indexOf(ClicksModel.id(v));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        session.variants().setAll(ordered);
    }
}
