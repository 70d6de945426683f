package studio.affiche.poster;

import java.util.Map;

/**
 * How a poster came to be, so that it can be made again; written into every exported image.
 *
 * @param program name and version
 * @param designer name of the policy that designed it, such as {@code art-director}; empty where none did or an older
 *     version wrote the file
 * @param designId id of the design
 * @param seed of the design
 * @param models model name to SHA-256 of its weights; empty when no model took part
 * @param briefHash SHA-256 of the brief
 */
public record Provenance(
        String program, String designer, String designId, long seed, Map<String, String> models, String briefHash) {
    public Provenance {
        models = Map.copyOf(models);
    }
}
