package studio.affiche.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.design.teach.Exercise;
import studio.affiche.design.teach.PolicyTraining;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Design;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;

class MaterialTest {
    /** Conversations of which so many in a row show one product, and ask the same. */
    private static List<DesignConversation> conversations(int count, int each) {
        var all = new ArrayList<DesignConversation>();
        for (int i = 0; i < count; i++) {
            var brief = new Brief(
                    "", Optional.empty(), List.of(Candidate.of("a")), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
            var layout = new Layout(new GridBox(0, 0, 9, 9), List.of(new GridBox(0, 0, 9, 9)));
            var design = new Design("Record " + i, Optional.empty(), 0, "meadow", List.of("a"), layout, List.of(), 0);
            all.add(new DesignConversation(i, "image " + i / each, brief, design));
        }
        return all;
    }

    private static PolicyTraining.Material material(List<DesignConversation> conversations, List<String> asked) {
        return Material.of(
                conversations,
                image -> {
                    asked.add(image);
                    return () -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
                },
                1);
    }

    private static int designs(List<Exercise> exercises) {
        return exercises.stream().mapToInt(e -> e.designs().size()).sum();
    }

    @Test
    void productsAreHeldOutWholeAndNothingIsLost() {
        List<DesignConversation> conversations = conversations(400, 5);
        PolicyTraining.Material material = material(conversations, new ArrayList<>());
        assertThat(designs(material.heldOut())).isEqualTo(20);
        assertThat(designs(material.learned())).isEqualTo(380);
        var learned = new HashSet<Integer>();
        material.learned().forEach(e -> e.designs().forEach(d -> learned.add(product(d))));
        assertThat(material.heldOut())
                .allSatisfy(e ->
                        assertThat(learned).doesNotContain(product(e.designs().getFirst())));
    }

    private static int product(Design design) {
        return Integer.parseInt(design.id().substring(7)) / 5;
    }

    @Test
    void ofFewConversationsAndOfOneProductAllAreLearned() {
        assertThat(material(conversations(39, 1), new ArrayList<>()).heldOut()).isEmpty();
        PolicyTraining.Material one = material(conversations(100, 100), new ArrayList<>());
        assertThat(one.heldOut()).isEmpty();
        assertThat(one.learned())
                .hasSize(25)
                .allSatisfy(e -> assertThat(e.designs()).hasSize(4));
    }

    @Test
    void aPictureIsAskedForOnlyWhereItIsSeen() {
        var asked = new ArrayList<String>();
        material(conversations(8, 4), asked);
        assertThat(asked).containsExactly("image 0", "image 1");
    }
}
