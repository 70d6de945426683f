package studio.affiche.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
     * @param order among the steps of all histories that are undone together: later changes have higher ones
     */
    public record Step<T>(String name, T value, long order) {
        /** A state of a history that is undone alone. */
        public Step(String name, T value) {
            this(name, value, 0);
        }
    }

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
        return then(name, value, steps.get(index).order() + 1);
    }

    /**
     * The same for a history that is undone together with others.
     *
     * @param order of the change among those of all of them
     */
    public History<T> then(String name, T value, long order) {
        if (value.equals(present())) {
            return this;
        }
        var kept = new ArrayList<>(steps.subList(Math.max(0, index + 2 - MAX_STEPS), index + 1));
        kept.add(new Step<>(name, value, order));
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

    /** The history without the steps that were taken back; itself if there are none. */
    public History<T> forgetAhead() {
        return index == steps.size() - 1 ? this : new History<>(steps.subList(0, index + 1), index);
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

    /** The order of the change that undo would take back. */
    public OptionalLong undoOrder() {
        return index == 0
                ? OptionalLong.empty()
                : OptionalLong.of(steps.get(index).order());
    }

    /** The order of the change that redo would make again. */
    public OptionalLong redoOrder() {
        return index == steps.size() - 1
                ? OptionalLong.empty()
                : OptionalLong.of(steps.get(index + 1).order());
    }
}
