package studio.affiche.design.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.DesignPolicy;
import studio.affiche.design.ProductView;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.FontRole;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.HorizontalAlign;
import studio.affiche.poster.Layout;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class JudgeTest {
    private final TextSetter setter = new TextSetter(Fonts.bundled());
    private final ScenePainter scenes = new ScenePainter();
    private final ArtDirector director = new ArtDirector(setter, scenes);
    private final Legibility legibility = new Legibility(setter, scenes);
    private final BriefMaker briefs = BriefMaker.toJudge();
    private final Judge judge = new Judge(this::task, legibility);

    private Judge.Task task(long number) {
        BriefMaker.Made made = briefs.brief(number);
        return new Judge.Task(made.brief(), made.product());
    }

    @Test
    void theArtDirectorsDesignsAreValidAndItsSwapsLeaveTheRest() throws TaskCancelled {
        Verdict verdict = judge.verdict(director, 2, 1, Progress.IGNORED);
        assertThat(verdict.unanswered()).isZero();
        assertThat(verdict.first().designs()).isEqualTo(2);
        assertThat(verdict.first().valid()).isEqualTo(1);
        assertThat(verdict.swapped().designs()).isPositive();
        assertThat(verdict.untouched()).isEqualTo(1);
        assertThat(verdict.variety().families()).isBetween(2.0, 12.0);
        assertThat(verdict.variety().likeness()).isBetween(0.0, 0.9);
    }

    @Test
    void aSwapThatTouchesMoreThanItsElementIsFound() throws TaskCancelled {
        DesignPolicy careless = new DesignPolicy() {
            @Override
            public String name() {
                return "careless";
            }

            @Override
            public void propose(Brief b, ProductView p, int n, long s, Progress progress, Consumer<Design> found)
                    throws TaskCancelled {
                director.propose(b, p, n, s, progress, found);
            }

            @Override
            public void replace(
                    Brief b,
                    ProductView p,
                    Design design,
                    Element element,
                    int n,
                    long s,
                    Progress progress,
                    Consumer<Design> found) {
                found.accept(design("another scene", element == Element.LAYOUT ? 7 : 8));
            }
        };
        assertThat(judge.verdict(careless, 1, 1, Progress.IGNORED).untouched()).isZero();
    }

    @Test
    void aTextOnTheProductIsFoundUnlessItStandsBehindOrIsABadge() {
        assertThat(marks(Treatment.SUPPORT, false).clear()).isFalse();
        assertThat(marks(Treatment.SUPPORT, true).clear()).isTrue();
        assertThat(marks(Treatment.BADGE, false).clear()).isTrue();
        assertThat(marks(Treatment.SUPPORT, false).overlap()).isPositive();
        assertThat(marks(Treatment.SUPPORT, true).overlap()).isZero();
    }

    @Test
    void aTextThatIsNoCandidateIsNotValid() {
        assertThat(marks(Treatment.SUPPORT, false).valid()).isTrue();
        Judge.Task task = task(1);
        assertThat(Marks.of(task.brief(), task.product(), design("studio", 1), legibility)
                        .valid())
                .isFalse();
    }

    @Test
    void theKindOfALayoutSaysWhereTheHeadlineIs() {
        assertThat(kind(new GridBox(40, 40, 480, 120), new GridBox(150, 200, 350, 480)))
                .isEqualTo(new LayoutKind(LayoutKind.Place.ABOVE, HorizontalAlign.START, false, LayoutKind.Size.LARGE));
        assertThat(kind(new GridBox(40, 400, 480, 500), new GridBox(150, 20, 350, 380))
                        .place())
                .isEqualTo(LayoutKind.Place.BELOW);
        assertThat(kind(new GridBox(20, 100, 220, 400), new GridBox(260, 60, 500, 480))
                        .place())
                .isEqualTo(LayoutKind.Place.LEFT);
        assertThat(kind(new GridBox(20, 100, 500, 300), new GridBox(160, 60, 360, 480))
                        .place())
                .isEqualTo(LayoutKind.Place.ACROSS);
    }

    private static LayoutKind kind(GridBox headline, GridBox product) {
        return LayoutKind.of(design(List.of("Wake up"), headline, product, Treatment.HEADLINE, false));
    }

    private Marks marks(Treatment treatment, boolean behind) {
        Judge.Task task = task(1);
        Design design = design(
                List.of(task.brief().candidates().getFirst()),
                new GridBox(100, 150, 400, 260),
                new GridBox(150, 240, 350, 480),
                treatment,
                behind);
        return Marks.of(task.brief(), task.product(), design, legibility);
    }

    private static Design design(String background, long seed) {
        return new Design(
                "",
                Optional.empty(),
                seed,
                background,
                List.of("nobody's words"),
                new Layout(new GridBox(150, 200, 350, 480), List.of(new GridBox(40, 40, 480, 120))),
                List.of(style(Treatment.HEADLINE, false)),
                0);
    }

    private static Design design(List<String> text, GridBox box, GridBox product, Treatment treatment, boolean behind) {
        return new Design(
                "",
                Optional.empty(),
                1,
                "seamless studio sweep",
                text,
                new Layout(product, List.of(box)),
                List.of(style(treatment, behind)),
                0);
    }

    private static TextStyle style(Treatment treatment, boolean behind) {
        return new TextStyle(
                treatment, FontRole.GROTESK, 700, Rgba.BLACK, HorizontalAlign.START, Optional.empty(), 0, behind);
    }
}
