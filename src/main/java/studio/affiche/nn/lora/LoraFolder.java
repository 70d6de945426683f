package studio.affiche.nn.lora;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.affiche.nn.ModelRefused;
import studio.affiche.nn.Weights;
import studio.affiche.nn.safetensors.StoredTensor;
import studio.affiche.nn.safetensors.TensorFile;
import studio.affiche.nn.safetensors.TensorFiles;
import studio.affiche.nn.safetensors.TensorWriter;

/** An adapter on disk: {@code adapter_config.json} and {@code adapter_model.safetensors}. */
final class LoraFolder {
    private static final String TENSORS = "adapter_model.safetensors";
    /** In the header of the tensors, since older versions of PEFT refuse settings they do not know. */
    private static final String MODEL = "base_model_sha256";

    private LoraFolder() {}

    static void save(Path folder, Lora lora, String modelSha256) throws IOException {
        var tensors = new LinkedHashMap<String, StoredTensor>();
        lora.parameters().arrays().forEach((name, array) -> tensors.put(name, StoredTensor.of(array)));
        Files.createDirectories(folder);
        TensorWriter.write(folder.resolve(TENSORS), tensors, Map.of("format", "pt", MODEL, modelSha256));
        Files.writeString(folder.resolve(LoraConfigFile.NAME), LoraConfigFile.write(lora.config()));
    }

    static Lora load(Path folder, Weights model, String modelSha256, NDManager owner) throws IOException {
        LoraConfig config = LoraConfigFile.read(folder);
        Path path = folder.resolve(TENSORS);
        if (!Files.isRegularFile(path)) {
            throw new ModelRefused("There is no " + TENSORS + " in " + folder);
        }
        TensorFile file = TensorFile.open(path);
        String madeFor = file.metadata().getOrDefault(MODEL, modelSha256);
        if (!madeFor.equals(modelSha256)) {
            throw new ModelRefused("The adapter in " + folder + " was trained for another model"
                    + (config.base().isEmpty() ? "" : ", one called \"" + config.base() + "\"")
                    + ": use it with that model, or train a new one for this");
        }
        List<String> known = LoraNames.modules(model);
        checkNames(file, config, Set.copyOf(known));
        List<String> modules = known.stream().filter(config::adapts).toList();
        if (modules.isEmpty()) {
            throw new ModelRefused(folder.resolve(LoraConfigFile.NAME) + ": the model has none of the target_modules");
        }
        var expected = new LinkedHashMap<String, List<Long>>();
        for (String module : modules) {
            expected.put(LoraNames.a(module), LoraNames.sidesOfA(model, module, config.rank()));
            expected.put(LoraNames.b(module), LoraNames.sidesOfB(model, module, config.rank()));
        }
        return new Lora(config, modules, TensorFiles.open(path).load(expected, name -> false, owner));
    }

    private static void checkNames(TensorFile file, LoraConfig config, Set<String> known) throws ModelRefused {
        var seen = new LinkedHashSet<String>();
        for (String tensor : file.entries().keySet()) {
            Optional<String> module = LoraNames.module(tensor);
            if (module.isEmpty()) {
                throw refused(file, tensor, "is not named like a matrix of an adapter");
            }
            if (!known.contains(module.get())) {
                throw refused(file, tensor, "is for a module that the model does not have");
            }
            if (!config.adapts(module.get())) {
                throw refused(file, tensor, "is for a module that target_modules does not name");
            }
            seen.add(module.get());
        }
        for (String module : seen) {
            for (String partner : List.of(LoraNames.a(module), LoraNames.b(module))) {
                if (!file.entries().containsKey(partner)) {
                    throw new ModelRefused(file.path() + " has no tensor " + partner + ", only its partner");
                }
            }
        }
    }

    private static ModelRefused refused(TensorFile file, String tensor, String what) {
        return new ModelRefused(file.path() + ": tensor " + tensor + " " + what);
    }
}
