package studio.affiche.design.copy;

import java.util.List;
import studio.affiche.poster.CopyRole;

/**
 * A made-up brief whose lines have roles that a person gave them.
 *
 * @param language its file's name, such as {@code zh-Hans}
 * @param split {@code train}, {@code dev} or {@code test}
 * @param name of the product
 * @param trade such as {@code skincare}
 * @param lines in their order
 */
public record LabelledBrief(String language, String split, String name, String trade, List<Line> lines) {
    /** A line and its role. */
    public record Line(String text, CopyRole role) {}

    public LabelledBrief {
        lines = List.copyOf(lines);
    }

    /** The words of the lines. */
    public List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }
}
