package studio.affiche.photo;

import java.util.Optional;

/** Walks the RIFF chunks of a WebP (RFC 9649) and finds the EXIF orientation. */
final class WebpWalk {
    private final byte[] file;
    private final String name;

    WebpWalk(byte[] file, String name) {
        this.file = file;
        this.name = name;
    }

    PhotoContainer walk() throws PhotoException {
        long end = 8L + size(4);
        if (end > file.length) {
            throw PhotoContainer.truncated(name);
        }
        int orientation = PhotoContainer.UPRIGHT;
        long at = 12;
        int frames = 0;
        while (at + 8 <= end) {
            int start = (int) at;
            long length = size(start + 4);
            if (at + 8 + length > end) {
                throw PhotoContainer.truncated(name);
            }
            if (is(start, "ANMF")) {
                frames++;
            }
            if (is(start, "EXIF")) {
                boolean prefixed = length > 6 && file[start + 8] == 'E' && file[start + 9] == 'x';
                orientation =
                        ExifOrientation.read(file, start + 8 + (prefixed ? 6 : 0), (int) length - (prefixed ? 6 : 0));
            }
            at += 8 + length + (length & 1);
        }
        return new PhotoContainer(file, orientation, Optional.empty(), PhotoContainer.animated(frames > 1, name));
    }

    private boolean is(int at, String type) {
        for (int i = 0; i < 4; i++) {
            if (file[at + i] != type.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long size(int at) {
        return (file[at] & 255L)
                | (file[at + 1] & 255L) << 8
                | (file[at + 2] & 255L) << 16
                | (file[at + 3] & 255L) << 24;
    }
}
