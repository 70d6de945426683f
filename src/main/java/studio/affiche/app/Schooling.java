package studio.affiche.app;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.design.judge.Judge;
import studio.affiche.design.judge.Legibility;
import studio.affiche.design.judge.Verdict;
import studio.affiche.design.policy.LearnedPolicy;
import studio.affiche.design.policy.RandomPolicy;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.design.teach.Classroom;
import studio.affiche.design.teach.CorpusBriefs;
import studio.affiche.design.teach.Course;
import studio.affiche.design.teach.PolicyTraining;
import studio.affiche.design.teach.ProductCutouts;
import studio.affiche.judge.Findings;
import studio.affiche.judge.Subject;
import studio.affiche.poster.Design;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.Poster;
import studio.affiche.poster.Provenance;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TypeStyle;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

/** Trains design policies and measures them. */
public final class Schooling {
    private final StudioParts parts;
    private final DecodedImages images;

    Schooling(StudioParts parts, DecodedImages images) {
        this.parts = parts;
        this.images = images;
    }

    /**
     * Trains a design policy into a folder, or goes on with one that was stopped.
     *
     * @param time after which it stops, its checkpoint kept
     * @param threads that design lessons side by side
     * @throws IOException in one sentence
     */
    public TrainingResult trainDesign(TrainingPlan plan, Duration time, int threads, Progress progress)
            throws IOException, TaskCancelled {
        ArtDirector teacher =
                parts.teacher().orElseThrow(() -> new IOException("This studio has no art director to learn from"));
        if (parts.measure().isPresent() && !setsChinese(parts.measure().get())) {
            throw new IOException(
                    "A third of the lessons is in Chinese, and this machine has no font for it: install one,"
                            + " such as Noto Sans CJK");
        }
        var course = new Course(plan.folder(), plan.steps(), plan.batch(), plan.rate(), plan.seed());
        var briefs = new CorpusBriefs(
                plan.products().isPresent() ? ProductCutouts.in(plan.products().get()) : ProductCutouts.NONE);
        var classroom = new Classroom(teacher, briefs, this::mark, threads);
        long until = System.nanoTime() + time.toNanos();
        PolicyTraining.Outcome outcome;
        if (plan.base().isPresent()) {
            try (LearnedPolicy base = parts.load(new PolicyChoice(plan.base().get()))) {
                outcome = classroom.train(course, plan.briefs(), Optional.of(base), until, progress);
            }
        } else {
            outcome = classroom.train(course, plan.briefs(), Optional.empty(), until, progress);
        }
        return new TrainingResult(outcome.designs(), outcome.steps(), outcome.loss());
    }

    /** What the judge says of a lesson's poster. */
    private OptionalDouble mark(BriefMaker.Made made, Design design) {
        if (parts.judge().isEmpty()) {
            return OptionalDouble.of(0);
        }
        images.put(made.product().cutout(), made.picture());
        var provenance = new Provenance("lesson", parts.policy().name(), design.id(), design.seed(), Map.of(), "");
        Poster poster = parts.compose(made.brief(), made.product(), design, provenance);
        Findings findings = parts.judge()
                .get()
                .judge(new Subject(made.brief(), CopyReader.read(made.brief()), made.product(), poster));
        return findings.publishable() ? OptionalDouble.of(findings.score()) : OptionalDouble.empty();
    }

    private static boolean setsChinese(TextMeasure measure) {
        var style = TypeStyle.of(FontRole.GROTESK, 400, 20, 20, Rgba.BLACK);
        return measure.set("茶", List.of(), style, 100, 100).ink().width() > 1;
    }

    /**
     * Trains a design policy, or an adapter of one, on conversations, or goes on with one that was stopped.
     *
     * @param time after which it stops, its checkpoint kept
     * @param threads that cut products out side by side
     * @return what was learned and which records could not be used, a sentence a line
     * @throws IOException in one sentence, if no record can be used or something else cannot
     */
    public List<String> trainOnData(DataPlan plan, Duration time, int threads, Progress progress)
            throws IOException, TaskCancelled {
        return new DataTraining(parts, plan, threads).train(System.nanoTime() + time.toNanos(), progress);
    }

    /**
     * Measures a trained design policy beside the art director and beside valid designs without judgement.
     *
     * @param briefs how many, made up with products of categories that teaching never sees, 1 or more
     * @return a table in Markdown, see {@code docs/quality.md}
     * @throws IOException in one sentence, if the policy cannot be used
     */
    public String evaluateDesign(PolicyChoice choice, int briefs, long seed, Progress progress)
            throws IOException, TaskCancelled {
        Legibility legibility =
                parts.legibility().orElseThrow(() -> new IOException("This studio cannot measure how text reads"));
        BriefMaker maker = BriefMaker.toJudge();
        var judge = new Judge(
                number -> {
                    BriefMaker.Made made = maker.brief(number);
                    images.put(made.product().cutout(), made.picture());
                    return new Judge.Task(made.brief(), made.product());
                },
                legibility);
        var verdicts = new ArrayList<Verdict>();
        try (LearnedPolicy trained = parts.load(choice)) {
            List<DesignPolicy> policies = List.of(trained, parts.policy(), new RandomPolicy(trained));
            for (int i = 0; i < policies.size(); i++) {
                Progress part = progress.part((double) i / policies.size(), (i + 1.0) / policies.size());
                verdicts.add(judge.verdict(policies.get(i), briefs, seed, part));
            }
        }
        return VerdictTable.markdown(verdicts);
    }
}
