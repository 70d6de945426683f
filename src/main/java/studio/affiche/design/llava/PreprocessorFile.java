package studio.affiche.design.llava;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.affiche.nn.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code preprocessor_config.json} of a folder whose model sees as CLIP does, with the library's names; what is left
 * out is as CLIP published it. What this program does not compute is refused, rather than computed wrongly.
 */
record PreprocessorFile(String where) {
    static final String NAME = "preprocessor_config.json";

    private static final long MAX_BYTES = 1 << 20;
    /** The library's number for bicubic. */
    private static final int BICUBIC = 3;

    private static final double WIDEST_DEVIATION = 10;

    /**
     * Reads the file of a folder, where there is one.
     *
     * @param side of the square that the model sees, in pixels
     * @throws ModelRefused in one sentence with file and field
     */
    static ClipImages read(Path folder, int side) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return ClipImages.usual(side);
        }
        if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
            throw new ModelRefused(file + " is no file of at most " + MAX_BYTES + " bytes");
        }
        try {
            return new PreprocessorFile(file.toString())
                    .parse(JsonMapper.shared().readTree(Files.readAllBytes(file)), side);
        } catch (JacksonException e) {
            throw new ModelRefused(file + " is not valid JSON", e);
        }
    }

    private ClipImages parse(JsonNode root, int side) throws ModelRefused {
        if (!root.isObject()) {
            throw new ModelRefused(where + " is no JSON object");
        }
        ClipImages usual = ClipImages.usual(side);
        expect(root, "resample", BICUBIC, "only 3, bicubic, can be computed");
        if (flag(root, "do_rescale")) {
            expect(root, "rescale_factor", 1 / 255.0, "only 1/255 can be computed");
        } else {
            throw refused("do_rescale", "false", "only true can be computed");
        }
        size(root, "size", side);
        if (flag(root, "do_center_crop")) {
            size(root, "crop_size", side);
        }
        ClipImages.Channels mean = channels(root, "image_mean", usual.mean(), 0, 1);
        if (!flag(root, "do_normalize")) {
            throw refused("do_normalize", "false", "only true can be computed");
        }
        return new ClipImages(
                side, mean, channels(root, "image_std", usual.deviation(), Math.ulp(1f), WIDEST_DEVIATION));
    }

    private boolean flag(JsonNode root, String key) throws ModelRefused {
        JsonNode value = root.path(key);
        if (missing(value)) {
            return true;
        }
        if (!value.isBoolean()) {
            throw refused(key, value.toString(), "it is true or false");
        }
        return value.booleanValue();
    }

    private void expect(JsonNode root, String key, double wanted, String otherwise) throws ModelRefused {
        JsonNode value = root.path(key);
        if (!missing(value) && !(value.isNumber() && Math.abs(value.doubleValue() - wanted) < 1e-6)) {
            throw refused(key, value.toString(), otherwise);
        }
    }

    /** A side, as a number or an object with sides: that of the model. */
    private void size(JsonNode root, String key, int side) throws ModelRefused {
        JsonNode value = root.path(key);
        if (missing(value)) {
            return;
        }
        boolean fits = value.isObject()
                ? !value.isEmpty() && value.properties().stream().allMatch(e -> is(e.getValue(), side))
                : is(value, side);
        if (!fits) {
            throw refused(key, value.toString(), "the model sees squares of " + side + " pixels");
        }
    }

    private static boolean is(JsonNode value, int side) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.intValue() == side;
    }

    private ClipImages.Channels channels(
            JsonNode root, String key, ClipImages.Channels otherwise, double least, double most) throws ModelRefused {
        JsonNode value = root.path(key);
        if (missing(value)) {
            return otherwise;
        }
        boolean fits = value.isArray() && value.size() == ClipImages.CHANNELS;
        for (JsonNode number : value) {
            fits &= number.isNumber() && number.doubleValue() >= least && number.doubleValue() <= most;
        }
        if (!fits) {
            throw refused(key, value.toString(), "it is three numbers, for red, green and blue");
        }
        return new ClipImages.Channels(
                value.get(0).doubleValue(),
                value.get(1).doubleValue(),
                value.get(2).doubleValue());
    }

    private static boolean missing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private ModelRefused refused(String key, String value, String why) {
        String told = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return new ModelRefused(where + ": " + key + " is " + told + ": " + why);
    }
}
