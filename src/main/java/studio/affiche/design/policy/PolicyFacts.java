package studio.affiche.design.policy;

import java.nio.file.Path;

/**
 * What there is to know about a loaded policy.
 *
 * @param name of its folder, and after a plus sign of its adapter's
 * @param folder where it lies
 * @param parameters how many numbers it has learned
 * @param bytes that its weights take on disk
 * @param sha256 of its weights' files, in the order of their names
 * @param device it computes on, as in {@code cpu()}
 */
public record PolicyFacts(String name, Path folder, long parameters, long bytes, String sha256, String device) {}
