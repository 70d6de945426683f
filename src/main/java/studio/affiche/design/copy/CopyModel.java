package studio.affiche.design.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import studio.affiche.poster.CopyRole;

/**
 * Reads the roles of lines: multinomial logistic regression over {@link CopyFeatures}, weights in 8 bits with a scale for
 * each role. Immutable.
 *
 * <p>The file is safetensors with three tensors: {@code weight} I8 [roles, {@value CopyFeatures#SIZE}], {@code scale} F32
 * [roles] and {@code bias} F32 [roles], roles in the order of {@link CopyRole}.
 */
final class CopyModel {
    private static final int ROLES = CopyRole.values().length;
    private static final int WEIGHTS = ROLES * CopyFeatures.SIZE;
    private static final int MOST_HEADER = 4096;

    private final byte[] weights;
    private final float[] scales;
    private final float[] biases;

    private CopyModel(byte[] weights, float[] scales, float[] biases) {
        this.weights = weights;
        this.scales = scales;
        this.biases = biases;
    }

    /**
     * A model of trained weights, rounded to 8 bits.
     *
     * @param trained for each role, for each bucket
     */
    static CopyModel of(float[][] trained, float[] biases) {
        byte[] weights = new byte[WEIGHTS];
        float[] scales = new float[ROLES];
        for (int r = 0; r < ROLES; r++) {
            float most = 1e-9f;
            for (float w : trained[r]) {
                most = Math.max(most, Math.abs(w));
            }
            scales[r] = most / 127;
            for (int i = 0; i < CopyFeatures.SIZE; i++) {
                weights[r * CopyFeatures.SIZE + i] = (byte) Math.round(trained[r][i] / scales[r]);
            }
        }
        return new CopyModel(weights, scales, biases.clone());
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
        CopyFeatures features = CopyFeatures.of(line, lines, name);
        double[] logits = new double[ROLES];
        for (int r = 0; r < ROLES; r++) {
            logits[r] = biases[r]
                    + scales[r]
                            * (sum(r, features.grams()) * features.gram()
                                    + sum(r, features.marks()) * CopyFeatures.MARK);
        }
        return softmax(logits);
    }

    private long sum(int role, int[] buckets) {
        long sum = 0;
        for (int bucket : buckets) {
            sum += weights[role * CopyFeatures.SIZE + bucket];
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
        String header = header();
        byte[] json = header.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer start = ByteBuffer.allocate(8 + json.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(json.length);
        out.write(start.put(json).array());
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

    private static String header() {
        int scale = WEIGHTS + ROLES * 4;
        String json = "{\"weight\":{\"dtype\":\"I8\",\"shape\":[" + ROLES + "," + CopyFeatures.SIZE
                + "],\"data_offsets\":[0," + WEIGHTS + "]},\"scale\":{\"dtype\":\"F32\",\"shape\":[" + ROLES
                + "],\"data_offsets\":[" + WEIGHTS + "," + scale + "]},\"bias\":{\"dtype\":\"F32\",\"shape\":[" + ROLES
                + "],\"data_offsets\":[" + scale + "," + (scale + ROLES * 4) + "]}}";
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
        byte[] header = length > 0 && length <= MOST_HEADER ? in.readNBytes((int) length) : new byte[0];
        byte[] weights = in.readNBytes(WEIGHTS);
        ByteBuffer numbers = ByteBuffer.wrap(in.readNBytes(ROLES * 8)).order(ByteOrder.LITTLE_ENDIAN);
        if (!new String(header, StandardCharsets.US_ASCII).equals(header())
                || weights.length < WEIGHTS
                || numbers.remaining() < ROLES * 8
                || in.read() >= 0) {
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
        return new CopyModel(weights, scales, biases);
    }
}
