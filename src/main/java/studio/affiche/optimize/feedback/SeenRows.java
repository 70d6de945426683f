package studio.affiche.optimize.feedback;

import java.util.Arrays;
import java.util.List;

/** Remembers which rows were there, by 64-bit hashes in a table that grows to a bound: a row in 10¹² is mistaken. */
final class SeenRows {
    /** Rows that are remembered, so that the table takes 128 MiB at most. */
    static final int MOST = 8_000_000;

    private long[] slots = new long[1 << 10];
    private int count;

    /** Adds a row. Tells whether it is new; of rows past the bound that cannot be told, and they count as new. */
    boolean add(List<String> cells) {
        long hash = hash(cells);
        int at = place(slots, hash);
        if (slots[at] == hash) {
            return false;
        }
        if (count < MOST) {
            slots[at] = hash;
            count++;
            if (count > slots.length / 2) {
                grow();
            }
        }
        return true;
    }

    /** Whether rows were not remembered any more. */
    boolean full() {
        return count >= MOST;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.stream(slots).filter(h -> h != 0).forEach(h -> wider[place(wider, h)] = h);
        slots = wider;
    }

    private static int place(long[] slots, long hash) {
        int at = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & (slots.length - 1);
        }
        return at;
    }

    /** FNV-1a over characters, mixed at the end; never 0, which marks an empty slot. */
    private static long hash(List<String> cells) {
        long hash = 0xcbf29ce484222325L;
        for (String cell : cells) {
            for (int i = 0; i < cell.length(); i++) {
                hash = (hash ^ cell.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
