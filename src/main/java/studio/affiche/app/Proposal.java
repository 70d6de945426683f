package studio.affiche.app;

import studio.affiche.poster.Assets;
import studio.affiche.poster.Design;
import studio.affiche.poster.Poster;

/**
 * A design and the poster composed from it, not yet painted.
 *
 * @param design what was decided
 * @param poster to show and edit
 * @param assets the images the poster refers to
 */
public record Proposal(Design design, Poster poster, Assets assets) {}
