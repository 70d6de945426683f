package studio.affiche.optimize.idpo;

/**
 * A pair with what the reference thinks of it.
 *
 * @param chosenBefore number of the chosen answer by the reference, as the loss reduces it
 * @param rejectedBefore the same of the rejected answer
 */
record Scored(PreferencePair pair, float chosenBefore, float rejectedBefore) {}
