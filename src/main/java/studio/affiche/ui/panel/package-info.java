/**
 * The panels around the canvas. Each shows a part of the {@link studio.affiche.ui.session.Workspace} and hands what the
 * designer does to it or to {@link studio.affiche.ui.panel.Commands}; none holds state of the document.
 *
 * <p>Start at {@link studio.affiche.ui.panel.Commands}, then the panel you look for.
 */
@NullMarked
package studio.affiche.ui.panel;

import org.jspecify.annotations.NullMarked;
