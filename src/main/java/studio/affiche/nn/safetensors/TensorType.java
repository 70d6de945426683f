package studio.affiche.nn.safetensors;

/** Number formats of stored tensors. Half precision is for storage only: it is widened to F32 when read. */
public enum TensorType {
    /** Integers of 64 bits. */
    I64(8),
    /** Floats of 32 bits. */
    F32(4),
    /** Floats of 16 bits with 5 bits of exponent. */
    F16(2),
    /** Floats of 16 bits with 8 bits of exponent: the upper half of an F32. */
    BF16(2);

    private final int bytes;

    TensorType(int bytes) {
        this.bytes = bytes;
    }

    /** Bytes of one number. */
    public int bytes() {
        return bytes;
    }

    /** A float as two bytes of this format, to the nearest, ties to even. */
    short narrow(float value) {
        return switch (this) {
            case F16 -> Float.floatToFloat16(value);
            case BF16 -> {
                int bits = Float.floatToRawIntBits(value);
                yield (short) ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16);
            }
            case F32, I64 -> throw new IllegalArgumentException(this + " is not half precision");
        };
    }

    /** The float that two bytes of this format stand for. */
    float widen(short bits) {
        return switch (this) {
            case F16 -> Float.float16ToFloat(bits);
            case BF16 -> Float.intBitsToFloat(bits << 16);
            case F32, I64 -> throw new IllegalArgumentException(this + " is not half precision");
        };
    }
}
