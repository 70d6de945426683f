package studio.affiche.photo;

import java.util.List;
import java.util.Optional;

/** Walks the markers of a JPEG (ITU-T T.81) to its end-of-image marker and finds the EXIF orientation. */
final class JpegWalk {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int APP1 = 0xe1;
    /** Progressive files have about ten; thousands are an attack on the decoder's time. */
    private static final int MAX_SCANS = 200;

    private final byte[] file;
    private final String name;
    private int orientation = PhotoContainer.UPRIGHT;
    private int scans;

    JpegWalk(byte[] file, String name) {
        this.file = file;
        this.name = name;
    }

    PhotoContainer walk() throws PhotoException {
        int at = 0;
        while (true) {
            at = nextMarker(at);
            int marker = file[at - 1] & 255;
            if (marker == EOI) {
                if (scans == 0) {
                    throw PhotoContainer.damaged(name);
                }
                // The reader of the library joins and applies the ICC segments by itself.
                return new PhotoContainer(file, orientation, Optional.empty(), List.of());
            }
            if (marker == SOI || marker == 0x01) {
                continue;
            }
            if (at + 2 > file.length) {
                throw PhotoContainer.truncated(name);
            }
            int length = (file[at] & 255) << 8 | (file[at + 1] & 255);
            if (length < 2) {
                throw PhotoContainer.damaged(name);
            }
            if (at + length > file.length) {
                throw PhotoContainer.truncated(name);
            }
            if (marker == APP1 && length > 8 && file[at + 2] == 'E' && file[at + 3] == 'x' && file[at + 4] == 'i') {
                orientation = ExifOrientation.read(file, at + 8, length - 8);
            }
            if (marker == SOS && ++scans > MAX_SCANS) {
                throw PhotoContainer.damaged(name);
            }
            at += length;
        }
    }

    /** The index after the next marker; stuffed zeros and restart markers inside entropy-coded data are no markers. */
    private int nextMarker(int from) throws PhotoException {
        for (int i = from; i + 1 < file.length; i++) {
            int next = file[i + 1] & 255;
            if (file[i] == (byte) 0xff && next != 0 && next != 0xff && !(next >= 0xd0 && next <= 0xd7)) {
                return i + 2;
            }
        }
        throw PhotoContainer.truncated(name);
    }
}
