package studio.affiche.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import studio.affiche.optimize.pairs.LeftOut;
import studio.affiche.optimize.pairs.Tally;
import studio.affiche.poster.Element;

/**
 * What became of a file of pairs.
 *
 * @param tally of the pairs
 * @param conversations to learn from
 * @param repeated pairs whose better conversation was there already
 * @param unseen pairs whose picture is not beside the file
 */
public record ImportReport(Tally tally, long conversations, long repeated, long unseen) {
    /** The report for a person, a sentence a line; of the records that cannot be read at most some are told one by one. */
    public List<String> lines(int most) {
        var lines = new ArrayList<String>();
        var elements = new ArrayList<String>();
        for (Element element : Element.values()) {
            elements.add(element.word() + " " + tally.kept().getOrDefault(element, 0L));
        }
        lines.add(tally.read() + " records read, " + tally.pairs() + " pairs used: " + String.join(", ", elements));
        lines.add(conversations + " conversations to learn from"
                + (repeated > 0 ? "; " + repeated + " better sides were there already" : ""));
        for (Map.Entry<LeftOut, Long> left : tally.leftOut().entrySet()) {
            lines.add(
                    left.getValue() + " records not used: they " + left.getKey().words());
        }
        if (unseen > 0) {
            lines.add(unseen + " pairs name a picture that is not beside the file: give its folder with --images when"
                    + " training");
        }
        List<String> problems = tally.problems();
        lines.addAll(problems.subList(0, Math.min(most, problems.size())));
        long untold = tally.leftOut(LeftOut.UNREADABLE) - Math.min(most, problems.size());
        if (untold > 0) {
            lines.add("and " + untold + " more that cannot be read");
        }
        return lines;
    }

    /** Why nothing was used, as the end of a sentence. */
    String why() {
        return tally.problems().isEmpty()
                ? "its " + tally.read() + " records "
                        + String.join(
                                " or ",
                                tally.leftOut().keySet().stream()
                                        .map(LeftOut::words)
                                        .toList())
                : tally.problems().getFirst();
    }
}
