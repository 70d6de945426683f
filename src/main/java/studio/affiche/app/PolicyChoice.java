package studio.affiche.app;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A trained design policy to use.
 *
 * @param folder a Hugging Face LLaVA folder with {@code tokenizer.json}
 * @param adapter a PEFT folder that was learned from clicks for it
 */
public record PolicyChoice(Path folder, Optional<Path> adapter) {
    /** A policy as it was trained. */
    public PolicyChoice(Path folder) {
        this(folder, Optional.empty());
    }

    /** The same policy with an adapter. */
    public PolicyChoice withAdapter(Path value) {
        return new PolicyChoice(folder, Optional.of(value));
    }
}
