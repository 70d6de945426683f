/**
 * The document: a brief, the design the generator decides, and the poster the designer edits, all immutable values.
 *
 * <p>Start at {@link studio.affiche.poster.Element}, then {@link studio.affiche.poster.Design} (what was decided) and
 * {@link studio.affiche.poster.Poster} (what is edited). Changes are pure functions: {@link
 * studio.affiche.poster.Edits} for the designer's, {@link studio.affiche.poster.Swap} for the generator's, kept by
 * {@link studio.affiche.poster.History}. Nothing here knows pixels, files or windows.
 */
@NullMarked
package studio.affiche.poster;

import org.jspecify.annotations.NullMarked;
