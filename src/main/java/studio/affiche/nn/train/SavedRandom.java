package studio.affiche.nn.train;

import java.util.random.RandomGenerator;

/**
 * A random source whose whole state is one number, so that it can be saved and gone on from: SplitMix64 (Steele, Lea
 * and Flood, 2014), the generator of {@link java.util.SplittableRandom}.
 */
public final class SavedRandom implements RandomGenerator {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    /** A source in a state; a seed is one. */
    public SavedRandom(long state) {
        this.state = state;
    }

    /** The state to save. */
    public long state() {
        return state;
    }

    /** Goes on from a saved state. */
    public void restore(long saved) {
        state = saved;
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
