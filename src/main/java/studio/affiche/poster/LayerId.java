package studio.affiche.poster;

/**
 * The identity of a layer, unique in its poster and kept through edits and swaps. Layers of a design are called by their
 * slot ({@code background}, {@code product}, {@code text-1} …), so that two designs of one brief can be compared.
 *
 * @param value not blank
 */
public record LayerId(String value) {
    public static final LayerId BACKGROUND = new LayerId("background");
    public static final LayerId PRODUCT = new LayerId("product");

    public LayerId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A layer id is not blank");
        }
    }

    /** The layer of the n-th chosen text, counted from 1. */
    public static LayerId text(int number) {
        return new LayerId("text-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
