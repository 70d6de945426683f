package studio.affiche.dataset;

import java.util.ArrayList;
import java.util.List;
import studio.affiche.project.Records;

/** What is wrong with records of a file: all are counted, the first are kept. Safe for use by several threads. */
public final class Problems implements Records.Bad {
    private static final int MOST_KEPT = 1000;
    /** Characters of a reason, which may quote what is wrong. */
    private static final int MOST_TOLD = 300;

    private final List<String> kept = new ArrayList<>();
    private long count;

    @Override
    public void accept(long number, String reason) {
        add("Record " + number + ": " + reason);
    }

    /** Takes a sentence that names the record itself. */
    public synchronized void add(String sentence) {
        count++;
        if (kept.size() < MOST_KEPT) {
            kept.add(sentence.length() <= MOST_TOLD ? sentence : sentence.substring(0, MOST_TOLD) + "…");
        }
    }

    /** How many there were. */
    public synchronized long count() {
        return count;
    }

    /** The first of them, and at the end how many there are besides. */
    public synchronized List<String> lines(int most) {
        int told = Math.min(most, kept.size());
        var lines = new ArrayList<>(kept.subList(0, told));
        if (count > told) {
            lines.add("and " + (count - told) + " more that cannot be used");
        }
        return lines;
    }
}
