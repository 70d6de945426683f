/**
 * The state of the window without its controls: the brief being written, the posters with their histories, what is
 * selected, what runs in the background, and the use cases of {@link studio.affiche.app.Studio} as commands on them.
 *
 * <p>Start at {@link studio.affiche.ui.session.StudioSession}. Everything here lives on the window's thread; work runs
 * through {@link studio.affiche.ui.session.Background}, pictures through {@link
 * studio.affiche.ui.session.LatestWorker}.
 */
@NullMarked
package studio.affiche.ui.session;

import org.jspecify.annotations.NullMarked;
