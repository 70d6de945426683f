/**
 * The editor window.
 *
 * <p>Start at {@link studio.affiche.ui.MainWindow}, which puts the parts together. {@code session} holds the state,
 * {@code canvas} the poster and its handles, {@code geometry} the pure mathematics of both, {@code panel} everything
 * around. Only this room knows JavaFX, and nothing here blocks its thread.
 */
@NullMarked
package studio.affiche.ui;

import org.jspecify.annotations.NullMarked;
