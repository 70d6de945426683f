package studio.affiche.judge;

import studio.affiche.poster.Design;
import studio.affiche.poster.Poster;

/**
 * A design with its poster and what is wrong with it.
 *
 * @param design as it was proposed or repaired
 * @param poster composed from it
 * @param findings of the judge
 */
public record Judged(Design design, Poster poster, Findings findings) {}
