/**
 * The design language: what a policy is asked and what it answers, written and read. The answer's sections may come in
 * any order; where {@code Layout} comes before {@code Text} its boxes are labelled by number, so that the copy can be
 * chosen after the boxes. Copy is not escaped: a reader resolves it against the candidates.
 *
 * <p>Start at {@link studio.affiche.design.language.DesignLanguage} for writing and
 * {@link studio.affiche.design.language.AnswerReader} for reading.
 */
@NullMarked
package studio.affiche.design.language;

import org.jspecify.annotations.NullMarked;
