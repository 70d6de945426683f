package studio.affiche.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import studio.affiche.design.judge.Marks;
import studio.affiche.paint.ImageSource;
import studio.affiche.paint.Painter;
import studio.affiche.poster.Backdrop;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Layer;
import studio.affiche.scene.ScenePrompts;

/**
 * What a designer expects of posters, counted over the posters of many briefs by roles that people gave the lines. Not
 * safe for use by several threads.
 */
public final class Scorecard {
    /** A line of the card. */
    public enum Mark {
        HEADLINE("the largest text is a slogan, or the offer where the brief is a sale", 0.95),
        PRICE("the price is on it where the brief has one", 0.95),
        BRAND("the brand line is on it where the brief has one", 0.85),
        LINES("four lines or more where the brief has six or more", 0.90),
        PRODUCT("product box 9 % to 70 % of the poster", 0.98),
        UPRIGHT("upright where it stands on a ground", 0.99),
        TYPE_SIZE("no text set below 24 px of 1080", 0.98),
        SCENES("three scenes or more of the first four posters", 0.90),
        PUBLISHABLE("no error of the judge", 0.95),
        DRAWN("no error of the judge, designs as they are drawn", 0.5);

        private final String title;
        private final double goal;

        Mark(String title, double goal) {
            this.title = title;
            this.goal = goal;
        }
    }

    private final Painter painter;
    private final ImageSource images;
    private final PosterJudge judge;
    private final Map<Mark, int[]> counts = new EnumMap<>(Mark.class);
    private final Map<Check, int[]> findings = new EnumMap<>(Check.class);
    private int posters;
    private int briefs;
    private int wanting;
    private int richPosters;
    private long richLines;
    private int designs;
    private double alignment;
    private double overlap;

    public Scorecard(Painter painter, ImageSource images) {
        this.painter = painter;
        this.images = images;
        this.judge = new PosterJudge(painter, images);
    }

    /**
     * Counts the posters of one brief.
     *
     * @param subjects the posters, their lines with the roles that people gave them
     * @param asked how many posters were asked for
     */
    public void add(List<Subject> subjects, int asked) {
        briefs++;
        wanting += Math.max(0, asked - subjects.size());
        var scenes = new ArrayList<Object>();
        for (Subject subject : subjects) {
            posters++;
            Evidence evidence = Evidence.of(subject, painter, images);
            Findings found = judge.judge(subject);
            for (Finding finding : found.list()) {
                findings.computeIfAbsent(finding.check(), c -> new int[2])[
                        finding.severity() == Severity.ERROR ? 0 : 1]++;
            }
            count(Mark.PUBLISHABLE, found.publishable());
            count(Mark.PRODUCT, !hasError(found, Check.PRODUCT_SIZE));
            count(Mark.UPRIGHT, !found.has(Check.UPRIGHT));
            count(Mark.TYPE_SIZE, !found.has(Check.TYPE_SIZE));
            copy(evidence);
            subject.poster().design().ifPresent(design -> {
                designs++;
                alignment += Marks.alignment(design);
                overlap += Marks.overlap(design);
            });
            subject.poster().layers(Layer.Background.class).stream()
                    .map(Layer.Background::backdrop)
                    .filter(Backdrop.Scene.class::isInstance)
                    .map(Backdrop.Scene.class::cast)
                    .forEach(s -> scenes.add(ScenePrompts.read(s.prompt()).family()));
        }
        if (subjects.size() >= 4) {
            count(Mark.SCENES, scenes.stream().limit(4).distinct().count() >= 3);
        }
    }

    /** Counts a poster of a design that was neither repaired nor chosen. */
    public void drawn(Subject subject) {
        count(Mark.DRAWN, judge.judge(subject).publishable());
    }

    private static boolean hasError(Findings found, Check check) {
        return found.errors().stream().anyMatch(f -> f.check() == check);
    }

    private void copy(Evidence e) {
        Set<CopyRole> shown = e.inks().stream()
                .flatMap(i -> CopyChecks.line(e, i).stream())
                .map(l -> l.role())
                .collect(Collectors.toSet());
        Set<CopyRole> given = e.subject().copy().stream().map(l -> l.role()).collect(Collectors.toSet());
        boolean sale = !given.contains(CopyRole.SLOGAN);
        e.inks().stream()
                .max((a, b) -> Double.compare(a.size(), b.size()))
                .ifPresentOrElse(
                        largest -> count(
                                Mark.HEADLINE,
                                CopyChecks.line(e, largest)
                                        .filter(l -> l.role() == CopyRole.SLOGAN
                                                || (l.role() == CopyRole.OFFER && (sale || l.headline() >= 0.5)))
                                        .isPresent()),
                        () -> count(Mark.HEADLINE, false));
        if (given.contains(CopyRole.PRICE)) {
            count(Mark.PRICE, shown.contains(CopyRole.PRICE));
        }
        if (given.contains(CopyRole.BRAND)) {
            count(Mark.BRAND, shown.contains(CopyRole.BRAND));
        }
        if (e.subject().copy().size() >= 6) {
            count(Mark.LINES, e.inks().size() >= 4);
            richPosters++;
            richLines += e.inks().size();
        }
    }

    private void count(Mark mark, boolean reached) {
        int[] c = counts.computeIfAbsent(mark, m -> new int[2]);
        c[0] += reached ? 1 : 0;
        c[1]++;
    }

    /** The card as a Markdown table. */
    public String table() {
        var text = new StringBuilder();
        text.append(posters + " posters for " + briefs + " briefs, " + wanting + " fewer than asked for; ")
                .append(String.format(
                        Locale.ROOT,
                        "%.1f lines a poster where the brief has six or more%n%n",
                        richPosters == 0 ? 0 : (double) richLines / richPosters))
                .append("| what a designer expects | reached | goal |\n|---|---|---|\n");
        for (Mark mark : Mark.values()) {
            int[] c = counts.getOrDefault(mark, new int[2]);
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f %% |%n",
                    mark.title,
                    c[1] == 0 ? "–" : String.format(Locale.ROOT, "%.1f %% of %d", 100.0 * c[0] / c[1], c[1]),
                    mark.goal * 100));
        }
        text.append(String.format(
                Locale.ROOT,
                "| Alignment of the boxes (LayoutGAN++) | %.4f | 0.005 |%n| Overlap of the boxes | %.4f | 0.003 |%n",
                designs == 0 ? 0 : alignment / designs,
                designs == 0 ? 0 : overlap / designs));
        text.append("\n| finding | errors | warnings |\n|---|---|---|\n");
        findings.forEach((check, n) -> text.append("| " + check.title() + " | " + n[0] + " | " + n[1] + " |\n"));
        return text.toString();
    }
}
