package studio.affiche.design.layout;

import studio.affiche.design.copy.CopyLine;
import studio.affiche.poster.Box;
import studio.affiche.poster.TextStyle;

/**
 * A line of copy that has its place.
 *
 * @param line the copy
 * @param style its colours are still to be chosen
 * @param box in canvas pixels, its plate included
 * @param size type size in canvas pixels
 */
public record Placed(CopyLine line, TextStyle style, Box box, double size) {}
