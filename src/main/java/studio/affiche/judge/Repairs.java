package studio.affiche.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import studio.affiche.design.DesignId;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.type.Typesetter;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.CopyRole;
import studio.affiche.poster.Design;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/**
 * Repairs designs where a rule can: the product upright, another line for the headline, the price or the brand line in
 * the place of a lesser one. A repaired design has an id of its own; texts keep their boxes, and are exchanged only where
 * the box holds the new words.
 */
public final class Repairs {
    private final TextMeasure measure;

    /**
     * Repairs.
     *
     * @param measure the painter's own setting of text
     */
    public Repairs(TextMeasure measure) {
        this.measure = measure;
    }

    /** The design with what its findings name repaired as far as possible; the same design where nothing can be. */
    Design repair(Brief brief, List<CopyLine> copy, ProductView product, Design design, Findings findings) {
        if (design.style().isEmpty()) {
            return design;
        }
        Design repaired = design;
        for (Finding finding : findings.list()) {
            repaired = switch (finding.check()) {
                case UPRIGHT -> withTilt(repaired, 0);
                case HEADLINE -> headline(brief, copy, repaired).orElse(repaired);
                case PRICE ->
                    shown(
                                    brief,
                                    copy,
                                    repaired,
                                    CopyRole.PRICE,
                                    List.of(
                                            Treatment.PILL,
                                            Treatment.PLATE,
                                            Treatment.FACT,
                                            Treatment.SUPPORT,
                                            Treatment.BAND))
                            .orElse(repaired);
                case BRAND ->
                    shown(
                                    brief,
                                    copy,
                                    repaired,
                                    CopyRole.BRAND,
                                    List.of(Treatment.LABEL, Treatment.SUPPORT, Treatment.BAND))
                            .orElse(repaired);
                default -> repaired;
            };
        }
        return repaired.equals(design) ? design : repaired.withId(DesignId.of(brief, repaired));
    }

    private static Design withTilt(Design d, double tilt) {
        return new Design(d.id(), d.origin(), d.seed(), d.background(), d.text(), d.layout(), d.style(), tilt);
    }

    /** The best slogan that the headline's box holds; a slogan that stands elsewhere changes places with the headline. */
    private Optional<Design> headline(Brief brief, List<CopyLine> copy, Design design) {
        int head = treated(design, Treatment.HEADLINE);
        if (head < 0) {
            return Optional.empty();
        }
        return copy.stream()
                .filter(l -> l.headline() >= CopyLine.MAY_HEAD)
                .sorted(Comparator.comparingDouble(CopyLine::headline).reversed())
                .map(l -> exchanged(brief, design, head, l.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A line of a role in the place of a text that is treated as one of several and plays no part that must stand. */
    private Optional<Design> shown(
            Brief brief, List<CopyLine> copy, Design design, CopyRole role, List<Treatment> places) {
        List<CopyLine> lines = copy.stream().filter(l -> l.role() == role).toList();
        for (Treatment place : places) {
            for (int i = 0; i < design.text().size(); i++) {
                if (design.style().get(i).treatment() == place
                        && dispensable(copy, design.text().get(i))) {
                    for (CopyLine line : lines) {
                        Optional<Design> exchanged = exchanged(brief, design, i, line.text());
                        if (exchanged.isPresent()) {
                            return exchanged;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean dispensable(List<CopyLine> copy, String text) {
        return copy.stream()
                .filter(l -> l.text().equals(text))
                .noneMatch(l -> l.role() == CopyRole.PRICE || l.role() == CopyRole.BRAND || l.role() == CopyRole.OFFER);
    }

    private static int treated(Design design, Treatment treatment) {
        for (int i = 0; i < design.style().size(); i++) {
            if (design.style().get(i).treatment() == treatment) {
                return i;
            }
        }
        return -1;
    }

    /** The design with other words at a place; words that stand elsewhere give their place to the old ones. */
    private Optional<Design> exchanged(Brief brief, Design design, int place, String words) {
        var text = new ArrayList<>(design.text());
        int other = text.indexOf(words);
        if (other >= 0) {
            text.set(other, text.get(place));
        }
        text.set(place, words);
        boolean once = new HashSet<>(text).size() == text.size();
        boolean fit = holds(brief, design, place, words) && (other < 0 || holds(brief, design, other, text.get(other)));
        return once && fit ? Optional.of(design.withText(text)) : Optional.empty();
    }

    private boolean holds(Brief brief, Design design, int place, String words) {
        var typesetter = new Typesetter(measure, brief.size(), brief.brand());
        TextStyle style = design.style().get(place);
        Box box = design.layout().text().get(place).on(brief.size());
        return typesetter.inBox(words, style, box).fits();
    }
}
