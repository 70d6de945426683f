package studio.affiche.design.policy;

import studio.affiche.poster.Design;

/**
 * An answer that a model wrote under the grammar.
 *
 * @param tokens with the one that ends it
 * @param design that they stand for
 */
@SuppressWarnings("ArrayRecordComponent") // read, not compared
record Written(int[] tokens, Design design) {}
