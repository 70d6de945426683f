package studio.affiche.photo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/**
 * Walks the chunks of a PNG (W3C PNG, third edition): checks each CRC, keeps only the chunks that make pixels, so that no
 * text chunk can unpack to more than the picture, and takes out the profile and the orientation.
 */
final class PngWalk {
    private static final int SIGNATURE = 8;
    /** Larger than any profile in use; CMYK printing profiles reach 3 MB. */
    private static final int MAX_PROFILE = 8 << 20;

    private final byte[] file;
    private final String name;
    private final ByteArrayOutputStream pixels;
    private Optional<byte[]> profile = Optional.empty();
    private int orientation = PhotoContainer.UPRIGHT;
    private boolean animated;

    PngWalk(byte[] file, String name) {
        this.file = file;
        this.name = name;
        this.pixels = new ByteArrayOutputStream(file.length);
    }

    PhotoContainer walk() throws PhotoException {
        pixels.write(file, 0, SIGNATURE);
        int at = SIGNATURE;
        while (true) {
            if (at + 12L > file.length) {
                throw PhotoContainer.truncated(name);
            }
            int length = int32(at);
            if (length < 0) {
                throw PhotoContainer.damaged(name);
            }
            if (at + 12L + length > file.length) {
                throw PhotoContainer.truncated(name);
            }
            String type = type(at + 4);
            boolean critical = (file[at + 4] & 0x20) == 0;
            if (critical || type.equals("tRNS")) {
                var crc = new CRC32();
                crc.update(file, at + 4, length + 4);
                if ((int) crc.getValue() != int32(at + 8 + length)) {
                    throw PhotoContainer.damaged(name);
                }
                pixels.write(file, at, length + 12);
            } else if (type.equals("iCCP")) {
                profile = inflate(at + 8, length);
            } else if (type.equals("acTL") && length >= 4) {
                animated = int32(at + 8) > 1;
            } else if (type.equals("eXIf")) {
                orientation = ExifOrientation.read(file, at + 8, length);
            }
            if (type.equals("IEND")) {
                return new PhotoContainer(
                        pixels.toByteArray(), orientation, profile, PhotoContainer.animated(animated, name));
            }
            at += length + 12;
        }
    }

    /** The profile of an iCCP chunk: name, 0, method 0, zlib stream; empty where it is not sound, as viewers do. */
    private Optional<byte[]> inflate(int at, int length) {
        int start = at;
        while (start < at + length && file[start] != 0) {
            start++;
        }
        start += 2;
        if (start >= at + length) {
            return Optional.empty();
        }
        try (var in = new InflaterInputStream(new ByteArrayInputStream(file, start, at + length - start))) {
            byte[] unpacked = in.readNBytes(MAX_PROFILE + 1);
            return unpacked.length > MAX_PROFILE ? Optional.empty() : Optional.of(unpacked);
        } catch (IOException unsound) {
            return Optional.empty();
        }
    }

    private String type(int at) {
        return "" + (char) (file[at] & 255) + (char) (file[at + 1] & 255) + (char) (file[at + 2] & 255)
                + (char) (file[at + 3] & 255);
    }

    private int int32(int at) {
        return (file[at] & 255) << 24 | (file[at + 1] & 255) << 16 | (file[at + 2] & 255) << 8 | (file[at + 3] & 255);
    }
}
