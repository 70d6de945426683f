package studio.affiche.paint;

import java.util.List;
import java.util.Set;

/**
 * A text shaped for a type size of 1, before it is broken into lines.
 *
 * @param paragraphs in reading order, an empty one for each empty line
 * @param middle height above the baseline of the middle of its letters: capitals, or squares where most are square
 * @param missing code points that no font shows; they are left out
 */
record ShapedText(List<Paragraph> paragraphs, double middle, Set<Integer> missing) {
    ShapedText {
        paragraphs = List.copyOf(paragraphs);
        missing = Set.copyOf(missing);
    }
}
