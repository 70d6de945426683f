/**
 * The use cases of the program, for both of its faces: the window and the command line.
 *
 * <p>Start at {@link studio.affiche.app.Studio}. It wires the rooms together by {@link
 * studio.affiche.app.StudioParts} and holds no state but caches; a document is a {@link
 * studio.affiche.app.Document}, an immutable value. Whatever goes wrong is told to the user by {@link
 * studio.affiche.app.Failure#sentence}.
 */
@NullMarked
package studio.affiche.app;

import org.jspecify.annotations.NullMarked;
