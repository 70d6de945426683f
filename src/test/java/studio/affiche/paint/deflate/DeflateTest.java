package studio.affiche.paint.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DeflateTest {
    @Property(tries = 400)
    void inflatesToWhatWasDeflated(
            @ForAll @IntRange(min = 1, max = 150_000) int length,
            @ForAll @IntRange(min = 1, max = 4) int pixel,
            @ForAll @IntRange(min = 1, max = 256) int alphabet,
            @ForAll @IntRange(min = 1, max = 2000) int runs,
            @ForAll boolean last,
            @ForAll long seed)
            throws DataFormatException {
        byte[] bytes = runs(length, alphabet, runs, seed);
        byte[] deflated = new StripDeflater().deflate(bytes, length, pixel, last);
        byte[] back = inflate(deflated, length, last);
        assertThat(Arrays.equals(back, Arrays.copyOf(bytes, length))).isTrue();
    }

    @Test
    void aDeflaterMayBeUsedAgain() throws DataFormatException {
        var deflater = new StripDeflater();
        byte[] first = deflater.deflate(runs(5000, 20, 40, 1), 5000, 3, true);
        deflater.deflate(runs(90_000, 256, 1, 2), 90_000, 4, false);
        assertThat(deflater.deflate(runs(5000, 20, 40, 1), 5000, 3, true)).isEqualTo(first);
    }

    @Test
    void whatCannotBeShortenedIsStored() {
        byte[] noise = runs(100_000, 256, 1, 3);
        assertThat(new StripDeflater().deflate(noise, 100_000, 3, true)).hasSize(100_000 + 2 * 5);
    }

    @Test
    void everyLengthAndDistanceIsSaidByTheSymbolsOfTheStandard() {
        // RFC 1951, 3.2.5: the first length and distance of each symbol.
        int[] lengths = {
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
            227, 258
        };
        int[] distances = {
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
            6145, 8193, 12289, 16385, 24577
        };
        for (int length = 3; length <= 258; length++) {
            int symbol = DeflateSymbols.lengthSymbol(length);
            assertThat(lengths[symbol - 257] + DeflateSymbols.lengthExtra(length))
                    .isEqualTo(length);
            assertThat(DeflateSymbols.lengthExtra(length)).isLessThan(1 << DeflateSymbols.lengthExtraBits(length));
        }
        for (int distance = 1; distance <= 32_768; distance++) {
            int symbol = DeflateSymbols.distanceSymbol(distance);
            assertThat(distances[symbol] + DeflateSymbols.distanceExtra(distance))
                    .isEqualTo(distance);
            assertThat(DeflateSymbols.distanceExtra(distance))
                    .isLessThan(1 << DeflateSymbols.distanceExtraBits(distance));
        }
    }

    @Property
    void codesAreCompleteAndWithinTheLimit(
            @ForAll @Size(min = 2, max = 286) int[] counts, @ForAll @IntRange(min = 9, max = 15) int limit) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (counts[i] & 0xfffff) >> (counts[i] & 31);
        }
        byte[] lengths = HuffmanCode.of(counts, limit).lengths();
        long sum = 0;
        for (int symbol = 0; symbol < counts.length; symbol++) {
            assertThat((int) lengths[symbol]).isBetween(counts[symbol] > 0 ? 1 : 0, limit);
            sum += lengths[symbol] > 0 ? 1L << (limit - lengths[symbol]) : 0;
        }
        assertThat(sum).isEqualTo(1L << limit);
    }

    @Test
    void codesAreTheShortest() {
        // Fibonacci counts make the deepest tree: depth n - 1, cut by a limit.
        int[] counts = {1, 1, 2, 3, 5, 8, 13, 21, 34, 55};
        assertThat(HuffmanCode.of(counts, 15).lengths()).containsExactly(9, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(HuffmanCode.of(counts, 15).bits(counts)).isEqualTo(9 + 9 + 16 + 21 + 30 + 40 + 52 + 63 + 68 + 55);
    }

    @Property
    void checksumsJoin(@ForAll byte[] first, @ForAll byte[] second) {
        var whole = new Adler32();
        whole.update(first);
        whole.update(second);
        assertThat(ZlibFraming.joinedAdler(adler(first), adler(second), second.length))
                .isEqualTo((int) whole.getValue());
    }

    private static int adler(byte[] bytes) {
        var adler = new Adler32();
        adler.update(bytes);
        return (int) adler.getValue();
    }

    private static byte[] inflate(byte[] deflated, int length, boolean last) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(deflated);
            byte[] back = new byte[length];
            for (int at = 0; at < length; ) {
                int n = inflater.inflate(back, at, length - at);
                assertThat(n).isPositive();
                at += n;
            }
            assertThat(inflater.inflate(new byte[1])).isZero();
            assertThat(inflater.finished()).isEqualTo(last);
            assertThat(inflater.getRemaining()).isZero();
            return back;
        } finally {
            inflater.end();
        }
    }

    /** Bytes of an alphabet in runs of up to a length, some copied from before, and slack. */
    private static byte[] runs(int length, int alphabet, int longest, long seed) {
        var random = new SplittableRandom(seed);
        byte[] bytes = new byte[length + 8];
        for (int at = 0; at < length; ) {
            int run = Math.min(length - at, 1 + random.nextInt(longest));
            if (at > 100 && longest > 1 && random.nextInt(3) == 0) {
                int from = at - 1 - random.nextInt(Math.min(at, 40_000));
                for (int i = 0; i < run; i++) {
                    bytes[at + i] = bytes[from + i];
                }
            } else {
                Arrays.fill(bytes, at, at + run, (byte) random.nextInt(alphabet));
            }
            at += run;
        }
        return bytes;
    }
}
