/**
 * Files: briefs, {@code designs.jsonl}, {@code .affiche} projects, and how they are written so that nothing is lost.
 *
 * <p>Start at {@link studio.affiche.project.ProjectFile}; {@code docs/formats.md} lists the fields. Everything read here
 * is taken for hostile until it was checked, and refused in one sentence by {@link
 * studio.affiche.project.Refusal}. Everything written goes through {@link studio.affiche.project.AtomicFile}.
 */
@NullMarked
package studio.affiche.project;

import org.jspecify.annotations.NullMarked;
