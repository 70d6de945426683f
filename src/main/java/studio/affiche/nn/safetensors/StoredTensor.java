package studio.affiche.nn.safetensors;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/**
 * A tensor to be written.
 *
 * @param array F32 or I64
 * @param type how it is stored; I64 for I64, any of the others for F32
 */
public record StoredTensor(NDArray array, TensorType type) {
    /** Checks that the type can hold the numbers. */
    public StoredTensor {
        DataType kind = array.getDataType();
        boolean fits = switch (type) {
            case I64 -> kind == DataType.INT64;
            case F32, F16, BF16 -> kind == DataType.FLOAT32;
        };
        if (!fits) {
            throw new IllegalArgumentException("An array of " + kind + " cannot be stored as " + type);
        }
    }

    /** The tensor stored as it is. */
    public static StoredTensor of(NDArray array) {
        return new StoredTensor(array, array.getDataType() == DataType.INT64 ? TensorType.I64 : TensorType.F32);
    }

    long bytes() {
        return array.size() * type.bytes();
    }
}
