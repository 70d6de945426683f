package studio.affiche.design.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.poster.Brief;

/**
 * A design's texts with one line exchanged for another of its kind and of about its length, so that the layout still
 * holds: what is left where a model that is sure of its copy draws nothing new.
 */
final class Exchanges {
    private Exchanges() {}

    /**
     * All of them, those first that change the length of a line least.
     *
     * @param texts lines of the brief
     * @return lists as long as {@code texts}, without repeated lines
     */
    static List<List<String>> of(Brief brief, List<String> texts) {
        var casting = new Casting(brief.candidates().stream()
                .map(words -> CopyReader.read(words, brief.name()))
                .toList());
        record Exchange(List<String> texts, double off) {}
        var all = new ArrayList<Exchange>();
        for (int i = 0; i < texts.size(); i++) {
            CopyLine line = CopyReader.read(texts.get(i), brief.name());
            for (CopyLine other : casting.alternatives(line)) {
                if (!texts.contains(other.text())) {
                    var exchanged = new ArrayList<>(texts);
                    exchanged.set(i, other.text());
                    all.add(new Exchange(
                            List.copyOf(exchanged),
                            Math.abs(Math.log((double) other.visualLength() / line.visualLength()))));
                }
            }
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Exchange::off))
                .map(Exchange::texts)
                .toList();
    }
}
