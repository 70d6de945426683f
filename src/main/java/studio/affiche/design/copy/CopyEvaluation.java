package studio.affiche.design.copy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/** Measures how often the roles of labelled lines are read rightly, by language and by role. */
public final class CopyEvaluation {
    private static final int ROLES = CopyRole.values().length;

    private CopyEvaluation() {}

    /** Markdown tables of the shipped reader on briefs of a split of the corpus. */
    public static String table(String split) {
        return table(
                CopyCorpus.all().stream().filter(b -> b.split().equals(split)).toList(), CopyReader.shipped());
    }

    /** Markdown tables of the shipped reader on other labelled briefs. */
    public static String table(List<LabelledBrief> briefs) {
        return table(briefs, CopyReader.shipped());
    }

    static String table(List<LabelledBrief> briefs, CopyModel model) {
        Map<String, int[]> languages = new LinkedHashMap<>();
        int[][] confusion = new int[ROLES][ROLES];
        int headlines = 0;
        int slogans = 0;
        for (LabelledBrief brief : briefs) {
            List<CopyLine> read = CopyReader.read(Candidate.of(brief.texts()), brief.name(), model);
            int best = 0;
            boolean hasSlogan = false;
            for (int i = 0; i < read.size(); i++) {
                CopyRole right = brief.lines().get(i).role();
                int[] counts = languages.computeIfAbsent(brief.language(), l -> new int[2]);
                counts[0] += read.get(i).role() == right ? 1 : 0;
                counts[1]++;
                confusion[right.ordinal()][read.get(i).role().ordinal()]++;
                best = read.get(i).headline() > read.get(best).headline() ? i : best;
                hasSlogan |= right == CopyRole.SLOGAN;
            }
            if (hasSlogan) {
                slogans++;
                headlines += brief.lines().get(best).role() == CopyRole.SLOGAN ? 1 : 0;
            }
        }
        var text = new StringBuilder("| language | lines | role read rightly |\n|---|---|---|\n");
        languages.forEach((language, c) -> text.append(row(language, c)));
        text.append(row("all", total(languages)));
        text.append(String.format(
                Locale.ROOT,
                "%nThe best headline is a slogan for %d of %d briefs that have one.%n%n",
                headlines,
                slogans));
        return text.append(confusion(confusion)).toString();
    }

    /** Lines that were read wrongly, one each: language, right role, read role, words. */
    static List<String> mistakes(List<LabelledBrief> briefs, CopyModel model) {
        var mistakes = new ArrayList<String>();
        for (LabelledBrief brief : briefs) {
            List<CopyLine> read = CopyReader.read(Candidate.of(brief.texts()), brief.name(), model);
            for (int i = 0; i < read.size(); i++) {
                CopyRole right = brief.lines().get(i).role();
                if (read.get(i).role() != right) {
                    mistakes.add(brief.language() + "\t" + right.word() + "\t"
                            + read.get(i).role().word() + "\t" + read.get(i).text());
                }
            }
        }
        return mistakes;
    }

    private static int[] total(Map<String, int[]> languages) {
        int[] sum = new int[2];
        for (int[] c : languages.values()) {
            sum[0] += c[0];
            sum[1] += c[1];
        }
        return sum;
    }

    private static String row(String language, int[] c) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.1f %% |%n", language, c[1], c[1] == 0 ? 0 : 100.0 * c[0] / c[1]);
    }

    private static String confusion(int[][] confusion) {
        var text = new StringBuilder("| is | read as");
        for (CopyRole role : CopyRole.values()) {
            text.append(" | ").append(role.word());
        }
        text.append(" |\n|---|---").append("|---".repeat(ROLES)).append("|\n");
        for (CopyRole right : CopyRole.values()) {
            text.append("| ").append(right.word()).append(" | ");
            for (CopyRole read : CopyRole.values()) {
                text.append(" | ").append(confusion[right.ordinal()][read.ordinal()]);
            }
            text.append(" |\n");
        }
        return text.toString();
    }
}
