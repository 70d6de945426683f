package studio.affiche.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** Walks the directories of a TIFF (Adobe TIFF 6.0): the first page must be whole, the others are only counted. */
final class TiffWalk {
    private static final int STRIPS = 273;
    private static final int STRIP_BYTES = 279;
    private static final int TILES = 324;
    private static final int TILE_BYTES = 325;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    /** More are an attack on the walker's time. */
    private static final int MOST_PAGES = 1000;

    private final byte[] file;
    private final ByteBuffer in;
    private final String name;

    TiffWalk(byte[] file, String name) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.in.order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.name = name;
    }

    PhotoContainer walk() throws PhotoException {
        if (file.length < 8) {
            throw PhotoContainer.truncated(name);
        }
        long at = in.getInt(4) & 0xffffffffL;
        int pages = 0;
        while (at != 0 && pages < MOST_PAGES) {
            if (at < 8 || at + 2 > file.length) {
                break;
            }
            int entries = in.getShort((int) at) & 0xffff;
            long end = at + 2 + 12L * entries;
            if (end + 4 > file.length) {
                break;
            }
            if (pages++ == 0) {
                checkPixels((int) at + 2, entries);
            }
            at = in.getInt((int) end) & 0xffffffffL;
        }
        if (pages == 0) {
            throw PhotoContainer.truncated(name);
        }
        List<String> notes = pages == 1
                ? List.of()
                : List.of("“" + name + "” has " + (pages == MOST_PAGES ? "many" : pages)
                        + " pages; the first one is used");
        return new PhotoContainer(file, ExifOrientation.read(file, 0, file.length), Optional.empty(), notes);
    }

    private void checkPixels(int from, int entries) throws PhotoException {
        long[] offsets = {};
        long[] lengths = {};
        for (int i = 0; i < entries; i++) {
            int entry = from + 12 * i;
            int tag = in.getShort(entry) & 0xffff;
            if (tag == STRIPS || tag == TILES) {
                offsets = numbers(entry);
            } else if (tag == STRIP_BYTES || tag == TILE_BYTES) {
                lengths = numbers(entry);
            }
        }
        for (int i = 0; i < Math.min(offsets.length, lengths.length); i++) {
            if (offsets[i] + lengths[i] > file.length) {
                throw PhotoContainer.truncated(name);
            }
        }
    }

    private long[] numbers(int entry) throws PhotoException {
        int type = in.getShort(entry + 2);
        long count = in.getInt(entry + 4) & 0xffffffffL;
        int size = type == SHORT ? 2 : type == LONG ? 4 : 0;
        if (size == 0) {
            return new long[0];
        }
        long at = count * size <= 4 ? entry + 8 : in.getInt(entry + 8) & 0xffffffffL;
        if (at + count * size > file.length) {
            throw PhotoContainer.truncated(name);
        }
        long[] out = new long[(int) count];
        for (int i = 0; i < out.length; i++) {
            int value = (int) at + size * i;
            out[i] = size == 2 ? in.getShort(value) & 0xffff : in.getInt(value) & 0xffffffffL;
        }
        return out;
    }
}
