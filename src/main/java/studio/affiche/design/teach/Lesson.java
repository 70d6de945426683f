package studio.affiche.design.teach;

import studio.affiche.poster.Design;

/**
 * Something to learn.
 *
 * @param made the brief and its picture
 * @param design that answers it well
 */
public record Lesson(BriefMaker.Made made, Design design) {}
