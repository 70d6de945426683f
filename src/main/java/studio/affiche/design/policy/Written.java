package studio.affiche.design.policy;

import studio.affiche.poster.Design;

/**
 * An answer that a model wrote under the grammar.
 *
 * @param tokens with the one that ends it
 * @param design that they stand for
 * @param outside what the grammar took from the model, in nats: minus the logarithm of the probability that it would have
 *     kept to it by itself along this answer; 0 where that was not asked for
 */
@SuppressWarnings("ArrayRecordComponent") // read, not compared
record Written(int[] tokens, Design design, double outside) {
    Written withOutside(double nats) {
        return new Written(tokens, design, nats);
    }
}
