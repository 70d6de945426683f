package studio.affiche.app;

import java.nio.file.Path;

/**
 * A trained design policy to use.
 *
 * @param folder a Hugging Face LLaVA folder with {@code tokenizer.json}
 */
public record PolicyChoice(Path folder) {}
