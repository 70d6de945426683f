package studio.affiche.optimize.idpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import studio.affiche.design.ArtDirector;
import studio.affiche.design.language.Section;
import studio.affiche.design.llava.AlphaImages;
import studio.affiche.design.policy.DesignProcessor;
import studio.affiche.design.policy.DesignTokens;
import studio.affiche.design.teach.BriefMaker;
import studio.affiche.design.token.LlamaTokenizer;
import studio.affiche.design.token.TestTokenizer;
import studio.affiche.paint.Fonts;
import studio.affiche.paint.TextSetter;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.scene.ScenePainter;
import studio.affiche.task.Progress;
import studio.affiche.task.TaskCancelled;

class PairTokensTest {
    private static final BriefMaker.Made MADE = withSlogans(BriefMaker.toTeach().brief(3));

    /** The same with slogans to exchange, whatever its lines are read as. */
    private static BriefMaker.Made withSlogans(BriefMaker.Made made) {
        var copy = new ArrayList<>(made.brief().copy());
        for (String slogan : List.of("Sleep on it tonight", "Rest is a small art", "Quiet comes in drops")) {
            copy.add(Candidate.of(slogan).withRole(Optional.of(CopyRole.SLOGAN)));
        }
        return new BriefMaker.Made(made.brief().withCopy(copy), made.product(), made.picture());
    }

    private static final List<DesignPair> PAIRS = new ArrayList<>();

    @BeforeAll
    static void replaceEachElement() throws TaskCancelled {
        var director = new ArtDirector(new TextSetter(Fonts.bundled()), new ScenePainter());
        List<Design> designs = new ArrayList<>();
        director.propose(MADE.brief(), MADE.product(), 1, 1, Progress.IGNORED, designs::add);
        for (Element element : Element.values()) {
            director.replace(
                    MADE.brief(),
                    MADE.product(),
                    designs.getFirst(),
                    element,
                    4,
                    2,
                    Progress.IGNORED,
                    variant -> PAIRS.add(
                            new DesignPair(MADE.brief(), MADE.picture(), designs.getFirst(), variant, element, 0.8)));
        }
    }

    private static PairTokens tokens() {
        return new PairTokens(new DesignProcessor(new DesignTokens(TestTokenizer.get()), new AlphaImages(16)));
    }

    private static List<PreferencePair> pairs() {
        return tokens().pairs(PAIRS);
    }

    @Test
    void aDesignInSeveralPairsIsOneSide() {
        List<PreferencePair> told = pairs();
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told)
                .allSatisfy(pair ->
                        assertThat(pair.chosen()).isSameAs(told.getFirst().chosen()));
    }

    @Test
    void bothSidesHaveOneOrderAndDifferInTheReplacedElementOnly() {
        List<PreferencePair> pairs = pairs();
        Set<Element> replaced = new HashSet<>();
        for (PreferencePair pair : pairs) {
            replaced.add(pair.replaced());
            assertThat(orderOf(pair.chosen())).isEqualTo(orderOf(pair.rejected()));
            assertThat(pair.chosen().example().answer())
                    .isNotEqualTo(pair.rejected().example().answer());
            for (Element element : Element.values()) {
                // Boxes that stand after the text are labelled with it.
                if (element != pair.replaced() && !(pair.replaced() == Element.TEXT && element == Element.LAYOUT)) {
                    assertThat(tokensOf(pair.chosen(), element)).isEqualTo(tokensOf(pair.rejected(), element));
                }
            }
            assertThat(pair.probability()).isEqualTo(0.8);
        }
        assertThat(replaced).containsExactlyInAnyOrder(Element.values());
    }

    @Test
    void theOrderIsTheOneInWhichDesignsAreDrawnUnlessAnotherIsAskedFor() {
        for (PreferencePair pair : pairs()) {
            assertThat(orderOf(pair.chosen())).containsExactly(Element.BACKGROUND, Element.TEXT, Element.LAYOUT);
        }
        List<Section> turned = Section.ORDER.reversed();
        for (PreferencePair pair : tokens().pairs(PAIRS, asked -> turned)) {
            assertThat(orderOf(pair.chosen())).containsExactly(Element.LAYOUT, Element.TEXT, Element.BACKGROUND);
            assertThat(orderOf(pair.rejected())).isEqualTo(orderOf(pair.chosen()));
        }
    }

    @Test
    void theChoicesAreThoseOfDecoding() {
        for (PreferencePair pair : pairs()) {
            for (Side side : List.of(pair.chosen(), pair.rejected())) {
                int[] answer = side.example().answer();
                int[][] choices = side.example().choices().orElseThrow().along(answer);
                long without = Arrays.stream(choices).filter(c -> c.length == 1).count();
                // Words of the frame and copied text have no alternative, prompts and boxes have.
                assertThat(without).isBetween(answer.length / 4L, answer.length * 3L / 4);
            }
        }
    }

    @Test
    void aDesignThatTheGrammarDoesNotKnowIsTakenAsChosenFromTheWholeVocabularyAndSoIsItsOpposite() {
        DesignPair pair = PAIRS.getFirst();
        Design own = pair.chosen();
        List<String> foreign = new ArrayList<>(own.text());
        foreign.set(0, "no candidate says this");
        var other = new Design(
                own.id(),
                own.origin(),
                own.seed(),
                own.background(),
                foreign,
                own.layout(),
                own.style(),
                own.productTilt());
        var tokens = new PairTokens(new DesignProcessor(new DesignTokens(TestTokenizer.get()), new AlphaImages(16)));
        var pairs = tokens.pairs(List.of(new DesignPair(pair.brief(), pair.picture(), own, other, Element.TEXT, 1)));
        assertThat(pairs.getFirst().chosen().example().choices()).isEmpty();
        assertThat(pairs.getFirst().rejected().example().choices()).isEmpty();
    }

    @Test
    void aTokenizerOfDigitsHasTheChoicesOfDecodingToo() {
        var tokens = new PairTokens(new DesignProcessor(new DesignTokens(LlamaTokenizer.get()), new AlphaImages(16)));
        for (PreferencePair pair : tokens.pairs(PAIRS)) {
            for (Side side : List.of(pair.chosen(), pair.rejected())) {
                int[] answer = side.example().answer();
                int[][] choices = side.example().choices().orElseThrow().along(answer);
                for (int i = 0; i < answer.length; i++) {
                    assertThat(choices[i]).contains(answer[i]);
                }
                assertThat(side.elements()).hasSize(answer.length);
            }
        }
    }

    @Test
    void pairsOfOneBriefShareTheirPrompt() {
        List<PreferencePair> pairs = pairs();
        assertThat(pairs.stream().map(p -> p.chosen().example().prompt()).distinct())
                .hasSize(1);
        assertThat(pairs.getFirst().rejected().example().prompt())
                .isSameAs(pairs.getFirst().chosen().example().prompt());
    }

    /** The elements as they come, without repetitions side by side; the end belongs to the last. */
    private static List<Element> orderOf(Side side) {
        List<Element> order = new ArrayList<>();
        for (Element element : side.elements()) {
            if (order.isEmpty() || order.getLast() != element) {
                order.add(element);
            }
        }
        return order;
    }

    private static List<Integer> tokensOf(Side side, Element element) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < side.elements().size(); i++) {
            if (side.elements().get(i) == element) {
                tokens.add(side.example().answer()[i]);
            }
        }
        return tokens;
    }
}
