package studio.affiche.app;

import studio.affiche.poster.Clicks;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;

/**
 * Two posters that differ in one element, as a training compares them.
 *
 * @param better the one that is clicked more, as far as the clicks tell
 * @param worse the other
 * @param replaced the element in which they differ
 * @param betterClicks on the first
 * @param worseClicks on the second
 * @param sure probability that the first one's click-through rate is above the second's, 0.5 to 1
 */
public record ClickPair(
        Design better, Design worse, Element replaced, Clicks betterClicks, Clicks worseClicks, double sure) {}
