package studio.affiche.photo;

import java.util.Optional;

/** Walks the blocks of a GIF (GIF89a): its first frame, the only one that is used, must be whole. */
final class GifWalk {
    private final byte[] file;
    private final String name;
    private int at;

    GifWalk(byte[] file, String name) {
        this.file = file;
        this.name = name;
    }

    PhotoContainer walk() throws PhotoException {
        at = 10;
        int packed = next();
        at += 2 + colorTable(packed);
        while (true) {
            switch (next()) {
                case 0x21 -> {
                    at++;
                    subBlocks();
                }
                case 0x2c -> {
                    at += 8;
                    int local = next();
                    at += colorTable(local) + 1;
                    subBlocks();
                    return new PhotoContainer(
                            file, PhotoContainer.UPRIGHT, Optional.empty(), PhotoContainer.animated(more(), name));
                }
                default -> throw PhotoContainer.damaged(name);
            }
        }
    }

    /** Whether another frame follows. */
    private boolean more() throws PhotoException {
        while (at < file.length) {
            switch (next()) {
                case 0x21 -> {
                    at++;
                    subBlocks();
                }
                case 0x2c -> {
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private static int colorTable(int packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    private void subBlocks() throws PhotoException {
        int length = next();
        while (length != 0) {
            at += length;
            length = next();
        }
    }

    private int next() throws PhotoException {
        if (at >= file.length) {
            throw PhotoContainer.truncated(name);
        }
        return file[at++] & 255;
    }
}
