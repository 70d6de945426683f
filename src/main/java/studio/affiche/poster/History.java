package studio.affiche.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document with its past and future, itself an immutable value. Going back and editing forgets the steps ahead.
 *
 * @param steps from the oldest kept to the newest, at least one
 * @param index of the step shown
 * @param <T> the document
 */
public record History<T>(List<Step<T>> steps, int index) {
    /** Most steps kept; the oldest are forgotten first. */
    public static final int MAX_STEPS = 200;

    /**
     * A state and what led to it.
     *
     * @param name of the change, such as {@code Move Headline}
     * @param value the document after it
     */
    public record Step<T>(String name, T value) {}

    public History {
        steps = List.copyOf(steps);
        if (index < 0 || index >= steps.size()) {
            throw new IllegalArgumentException("A history shows one of its steps: " + index + " of " + steps.size());
        }
    }

    /** A history that begins now. */
    public static <T> History<T> of(String name, T value) {
        return new History<>(List.of(new Step<>(name, value)), 0);
    }

    /** The document as it is now. */
    public T present() {
        return steps.get(index).value();
    }

    /** The history after a change; itself if the change made no difference. */
    public History<T> then(String name, T value) {
        if (value.equals(present())) {
            return this;
        }
        var kept = new ArrayList<>(steps.subList(Math.max(0, index + 2 - MAX_STEPS), index + 1));
        kept.add(new Step<>(name, value));
        return new History<>(kept, kept.size() - 1);
    }

    /** One step back; itself at the beginning. */
    public History<T> undo() {
        return index == 0 ? this : new History<>(steps, index - 1);
    }

    /** One step forward; itself at the end. */
    public History<T> redo() {
        return index == steps.size() - 1 ? this : new History<>(steps, index + 1);
    }

    /** The change that undo would take back. */
    public Optional<String> undoName() {
        return index == 0 ? Optional.empty() : Optional.of(steps.get(index).name());
    }

    /** The change that redo would make again. */
    public Optional<String> redoName() {
        return index == steps.size() - 1
                ? Optional.empty()
                : Optional.of(steps.get(index + 1).name());
    }
}
