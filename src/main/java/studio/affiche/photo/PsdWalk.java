package studio.affiche.photo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Walks the sections of a Photoshop document (Adobe Photoshop File Formats Specification, 2019) to its flattened picture,
 * the only one that is used, and checks that it is there, whole, and of a kind that can be read.
 */
final class PsdWalk {
    private static final int HEADER = 26;
    private static final int LARGE_DOCUMENT = 2;
    /** The resource that holds the ICC profile. */
    private static final int PROFILE = 1039;
    /** The resource that says whether the flattened picture was saved. */
    private static final int VERSION_INFO = 1057;

    private final byte[] file;
    private final ByteBuffer in;
    private final String name;
    private boolean flattened = true;
    private Optional<byte[]> profile = Optional.empty();

    PsdWalk(byte[] file, String name) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.name = name;
    }

    PhotoContainer walk() throws PhotoException {
        picture();
        return new PhotoContainer(file, PhotoContainer.UPRIGHT, profile, List.of());
    }

    /** The flattened picture, checked. */
    PsdPicture picture() throws PhotoException {
        if (file.length < HEADER) {
            throw PhotoContainer.truncated(name);
        }
        boolean large = in.getShort(4) == LARGE_DOCUMENT;
        int channels = in.getShort(12);
        int height = in.getInt(14);
        int width = in.getInt(18);
        int depth = in.getShort(22);
        PsdPicture.Mode mode = mode(in.getShort(24), depth);
        if (channels < mode.inks() || channels > 56 || width < 1 || height < 1) {
            throw PhotoContainer.damaged(name);
        }
        PhotoDecoder.checkSize(width, height, name);
        long palette = HEADER + 4;
        long resources = section(HEADER, 4);
        long layers = section(resources, 4);
        readResources((int) resources + 4, (int) layers);
        if (!flattened) {
            throw new PhotoException("“" + name + "” holds layers but no flattened picture; in Photoshop save it with"
                    + " “Maximize Compatibility”, or export it as PNG");
        }
        if (mode == PsdPicture.Mode.INDEXED && resources - palette < 768) {
            throw PhotoContainer.damaged(name);
        }
        long pixels = section(layers, large ? 8 : 4);
        var picture = new PsdPicture(
                file,
                width,
                height,
                channels,
                depth,
                mode,
                channels > mode.inks() && firstAlphaIsTransparency((int) layers, (int) pixels, large),
                large,
                (int) palette,
                (int) pixels);
        if (!picture.packed() && !picture.raw()) {
            if (pixels + 2 > file.length) {
                throw PhotoContainer.truncated(name);
            }
            throw new PhotoException(
                    "“" + name + "” is compressed in a way that cannot be read; export it as PNG and try again");
        }
        if (picture.end() > file.length) {
            throw PhotoContainer.truncated(name);
        }
        return picture;
    }

    private PsdPicture.Mode mode(int number, int depth) throws PhotoException {
        PsdPicture.Mode mode = Arrays.stream(PsdPicture.Mode.values())
                .filter(m -> m.number() == number)
                .findFirst()
                .orElseThrow(() -> new PhotoException("“" + name
                        + "” is in Lab or multichannel colours, which cannot be read; in Photoshop choose Image › Mode ›"
                        + " RGB Color and save it again"));
        boolean fits = switch (mode) {
            case BITMAP -> depth == 1;
            case INDEXED -> depth == 8;
            case GREY, DUOTONE, RGB, CMYK -> depth == 8 || depth == 16;
        };
        if (!fits) {
            throw new PhotoException("“" + name + "” has " + depth
                    + " bits a channel, which cannot be read; in Photoshop choose Image › Mode › 8 Bits/Channel and save"
                    + " it again");
        }
        return mode;
    }

    /** The end of a section that begins with its length. */
    private long section(long at, int lengthBytes) throws PhotoException {
        if (at + lengthBytes > file.length) {
            throw PhotoContainer.truncated(name);
        }
        long length = lengthBytes == 8 ? in.getLong((int) at) : in.getInt((int) at) & 0xffffffffL;
        if (length < 0 || length > file.length - at - lengthBytes) {
            throw PhotoContainer.truncated(name);
        }
        return at + lengthBytes + length;
    }

    private void readResources(int from, int end) {
        int at = from;
        while (at + 12 <= end && new String(file, at, 4, StandardCharsets.US_ASCII).equals("8BIM")) {
            int id = in.getShort(at + 4) & 0xffff;
            int label = 1 + (file[at + 6] & 255);
            int data = at + 6 + label + label % 2;
            if (data + 4 > end) {
                return;
            }
            long length = in.getInt(data) & 0xffffffffL;
            if (length > end - data - 4) {
                return;
            }
            if (id == VERSION_INFO && length >= 5) {
                flattened = file[data + 8] != 0;
            } else if (id == PROFILE) {
                profile = Optional.of(Arrays.copyOfRange(file, data + 4, data + 4 + (int) length));
            }
            at = (int) (data + 4 + length + length % 2);
        }
    }

    /** A negative number of layers says that the first channel after the colours is the picture's transparency. */
    private boolean firstAlphaIsTransparency(int layers, int end, boolean large) {
        int count = layers + (large ? 16 : 8);
        return count + 2 <= end && in.getShort(count) < 0;
    }
}
