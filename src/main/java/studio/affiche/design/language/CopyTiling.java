package studio.affiche.design.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes a list of copy apart that was joined by commas without escapes, although copy may hold commas itself: the text
 * is tiled with candidates, the longest first, going back where the rest cannot be tiled.
 */
final class CopyTiling {
    private final List<String> candidates;

    CopyTiling(List<String> candidates) {
        this.candidates = candidates.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The candidates that make up a list, or empty if something in it is no candidate. */
    Optional<List<String>> tile(String list) {
        String text = list.strip();
        // The failed starts are remembered, so that hostile copy costs length times candidates and no more.
        return text.isEmpty() ? Optional.of(List.of()) : tile(text, 0, new boolean[text.length() + 1]);
    }

    private Optional<List<String>> tile(String text, int start, boolean[] failed) {
        record Step(int start, int next) {}
        var path = new ArrayList<Step>();
        path.add(new Step(start, 0));
        while (!path.isEmpty()) {
            Step top = path.removeLast();
            int choice = top.next();
            Optional<Step> onward = Optional.empty();
            while (choice < candidates.size() && onward.isEmpty()) {
                String candidate = candidates.get(choice++);
                int end = top.start() + candidate.length();
                if (text.startsWith(candidate, top.start())) {
                    if (end == text.length()) {
                        path.add(new Step(top.start(), choice));
                        return Optional.of(path.stream()
                                .map(s -> candidates.get(s.next() - 1))
                                .toList());
                    }
                    int after = afterComma(text, end);
                    if (after > end && !failed[after]) {
                        onward = Optional.of(new Step(after, 0));
                    }
                }
            }
            if (onward.isPresent()) {
                path.add(new Step(top.start(), choice));
                path.add(onward.get());
            } else {
                failed[top.start()] = true;
            }
        }
        return Optional.empty();
    }

    private static int afterComma(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= text.length() || (text.charAt(i) != ',' && text.charAt(i) != '，')) {
            return at;
        }
        i++;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
