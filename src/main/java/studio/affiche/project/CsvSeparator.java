package studio.affiche.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells what separates the cells of a CSV file: commas, semicolons or tabs. */
final class CsvSeparator {
    private static final char[] KNOWN = {',', ';', '\t'};

    private CsvSeparator() {}

    /**
     * The separator that most lines agree on: of each candidate the best product of how often a line has it and how many
     * lines have it just as often. So neither title lines nor decimal commas decide. A comma where there is none.
     *
     * @param lines the first ones of the file
     */
    static char of(List<String> lines) {
        char best = ',';
        long most = 0;
        for (char candidate : KNOWN) {
            Map<Integer, Integer> lineCounts = new HashMap<>();
            lines.forEach(line -> lineCounts.merge(count(line, candidate), 1, Integer::sum));
            long agreed = lineCounts.entrySet().stream()
                    .mapToLong(e -> (long) e.getKey() * e.getValue())
                    .max()
                    .orElse(0);
            if (agreed > most) {
                most = agreed;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }
}
