package studio.affiche.design.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.poster.CopyRole;

/**
 * Reads the roles of lines: multinomial logistic regression over those buckets of {@link CopyFeatures} that two briefs or
 * more of the training have, weights in 8 bits with a scale for each role. Immutable.
 *
 * <p>The file is safetensors with four tensors: {@code bucket} I32 [n], ascending; {@code weight} I8 [roles, n]; {@code
 * scale} F32 [roles] and {@code bias} F32 [roles], roles in the order of {@link CopyRole}.
 */
final class CopyModel {
    private static final int ROLES = CopyRole.values().length;
    private static final int MOST_HEADER = 4096;
    private static final Pattern SHAPE =
            Pattern.compile("^\\{\"bucket\":\\{\"dtype\":\"I32\",\"shape\":\\[(\\d{1,6})]");

    private final int[] buckets;
    /** Where in {@link #weights} each bucket's are, -1 where there are none. */
    private final int[] columns;

    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    private CopyModel(int[] buckets, byte[] weights, float[] scales, float[] biases) {
        this.buckets = buckets;
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
        this.columns = new int[CopyFeatures.SIZE];
        Arrays.fill(columns, -1);
        for (int i = 0; i < buckets.length; i++) {
            columns[buckets[i]] = i;
        }
    }

    /**
     * A model of trained weights, rounded to 8 bits.
     *
     * @param buckets that it knows, ascending
     * @param trained for each role, for each bucket of the hash
     */
    static CopyModel of(int[] buckets, float[][] trained, float[] biases) {
        byte[] weights = new byte[ROLES * buckets.length];
        float[] scales = new float[ROLES];
        for (int r = 0; r < ROLES; r++) {
            float most = 1e-9f;
            for (int bucket : buckets) {
                most = Math.max(most, Math.abs(trained[r][bucket]));
            }
            scales[r] = most / 127;
            for (int i = 0; i < buckets.length; i++) {
                weights[r * buckets.length + i] = (byte) Math.round(trained[r][buckets[i]] / scales[r]);
            }
        }
        return new CopyModel(buckets.clone(), weights, scales, biases.clone());
    }

    /**
     * The probability of each role for a line.
     *
     * @param line index of it among the lines
     * @param lines of the brief
     * @param name of the product, may be empty
     * @return in the order of {@link CopyRole}, together 1
     */
    double[] probabilities(int line, List<String> lines, String name) {
        CopyFeatures features = CopyFeatures.of(line, lines, name).within(b -> columns[b] >= 0);
        double[] logits = new double[ROLES];
        for (int r = 0; r < ROLES; r++) {
            logits[r] = biases[r]
                    + scales[r]
                            * (sum(r, features.grams()) * features.gram()
                                    + sum(r, features.marks()) * CopyFeatures.MARK);
        }
        return softmax(logits);
    }

    private long sum(int role, int[] features) {
        long sum = 0;
        for (int feature : features) {
            sum += weights[role * buckets.length + columns[feature]];
        }
        return sum;
    }

    static double[] softmax(double[] logits) {
        double most = Double.NEGATIVE_INFINITY;
        for (double l : logits) {
            most = Math.max(most, l);
        }
        double sum = 0;
        double[] p = new double[logits.length];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp(logits[i] - most);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    /** Writes the model as safetensors. */
    void write(OutputStream out) throws IOException {
        byte[] json = header(buckets.length).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer start = ByteBuffer.allocate(8 + json.length + buckets.length * Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length)
                .put(json);
        for (int bucket : buckets) {
            start.putInt(bucket);
        }
        out.write(start.array());
        out.write(weights);
        ByteBuffer numbers = ByteBuffer.allocate(ROLES * 8).order(ByteOrder.LITTLE_ENDIAN);
        for (float s : scales) {
            numbers.putFloat(s);
        }
        for (float b : biases) {
            numbers.putFloat(b);
        }
        out.write(numbers.array());
    }

    private static String header(int n) {
        int weight = n * Integer.BYTES;
        int scale = weight + ROLES * n;
        int bias = scale + ROLES * 4;
        String json = "{\"bucket\":{\"dtype\":\"I32\",\"shape\":[" + n + "],\"data_offsets\":[0," + weight
                + "]},\"weight\":{\"dtype\":\"I8\",\"shape\":[" + ROLES + "," + n + "],\"data_offsets\":[" + weight
                + ","
                + scale + "]},\"scale\":{\"dtype\":\"F32\",\"shape\":[" + ROLES + "],\"data_offsets\":[" + scale + ","
                + bias + "]},\"bias\":{\"dtype\":\"F32\",\"shape\":[" + ROLES + "],\"data_offsets\":[" + bias + ","
                + (bias + ROLES * 4) + "]}}";
        return json + " ".repeat((8 - json.length() % 8) % 8);
    }

    /**
     * Reads a model of exactly this program's layout.
     *
     * @throws IOException in one sentence, if it has another
     */
    static CopyModel read(InputStream in) throws IOException {
        ByteBuffer start = ByteBuffer.wrap(in.readNBytes(8)).order(ByteOrder.LITTLE_ENDIAN);
        long length = start.remaining() == 8 ? start.getLong() : -1;
        String header = new String(
                length > 0 && length <= MOST_HEADER ? in.readNBytes((int) length) : new byte[0],
                StandardCharsets.US_ASCII);
        int n = count(header);
        ByteBuffer indices = ByteBuffer.wrap(in.readNBytes(n * Integer.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] weights = in.readNBytes(n * ROLES);
        ByteBuffer numbers = ByteBuffer.wrap(in.readNBytes(ROLES * 8)).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = n > 0
                && header.equals(header(n))
                && weights.length == n * ROLES
                && numbers.remaining() == ROLES * 8
                && in.read() < 0;
        int[] buckets = new int[whole ? n : 0];
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = indices.getInt();
            whole &= buckets[i] >= 0 && buckets[i] < CopyFeatures.SIZE;
        }
        if (!whole) {
            throw new IOException(
                    "The model of copy roles has another layout than this program: train it with train copy");
        }
        float[] scales = new float[ROLES];
        float[] biases = new float[ROLES];
        for (int r = 0; r < ROLES; r++) {
            scales[r] = numbers.getFloat();
        }
        for (int r = 0; r < ROLES; r++) {
            biases[r] = numbers.getFloat();
        }
        return new CopyModel(buckets, weights, scales, biases);
    }

    /** How many buckets a header tells of; 0 where it is none of this program's. */
    private static int count(String header) {
        Matcher found = SHAPE.matcher(header);
        int n = found.find() ? Integer.parseInt(found.group(1)) : 0;
        return n <= CopyFeatures.SIZE ? n : 0;
    }
}
