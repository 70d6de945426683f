package studio.affiche.nn.lora;

import ai.djl.ndarray.NDArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.affiche.nn.Weights;

/** Names of an adapter's tensors, as the PEFT library has them. */
final class LoraNames {
    private static final String PREFIX = "base_model.model.";
    private static final String A = ".lora_A.weight";
    private static final String B = ".lora_B.weight";
    private static final String WEIGHT = ".weight";

    private LoraNames() {}

    static String a(String module) {
        return PREFIX + module + A;
    }

    static String b(String module) {
        return PREFIX + module + B;
    }

    /** The matrix of a module in the model. */
    static String weight(String module) {
        return module + WEIGHT;
    }

    /** The module that a tensor of an adapter belongs to, if it is named like one. */
    static Optional<String> module(String tensor) {
        for (String end : List.of(A, B)) {
            if (tensor.startsWith(PREFIX) && tensor.endsWith(end) && tensor.length() > PREFIX.length() + end.length()) {
                return Optional.of(tensor.substring(PREFIX.length(), tensor.length() - end.length()));
            }
        }
        return Optional.empty();
    }

    /** The modules of a model that have a matrix, in order. */
    static List<String> modules(Weights model) {
        var modules = new ArrayList<String>();
        model.arrays().forEach((name, array) -> {
            if (name.endsWith(WEIGHT) && isMatrix(array)) {
                modules.add(name.substring(0, name.length() - WEIGHT.length()));
            }
        });
        return modules;
    }

    private static boolean isMatrix(NDArray array) {
        return array.getShape().dimension() == 2;
    }

    /** Sides of A: rank, then what the module reads. */
    static List<Long> sidesOfA(Weights model, String module, int rank) {
        return List.of((long) rank, model.get(weight(module)).getShape().get(1));
    }

    /** Sides of B: what the module gives, then rank. */
    static List<Long> sidesOfB(Weights model, String module, int rank) {
        return List.of(model.get(weight(module)).getShape().get(0), (long) rank);
    }
}
