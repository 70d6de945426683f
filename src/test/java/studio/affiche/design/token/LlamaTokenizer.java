package studio.affiche.design.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small tokenizer written as LLaVA 1.5's is: SentencePiece's blanks, one token for each digit, bytes for what no token
 * spells, the image's token behind all others.
 */
public final class LlamaTokenizer {
    private static final HuggingFace ONE = make();

    private LlamaTokenizer() {}

    public static HuggingFace get() {
        return ONE;
    }

    /** Its {@code tokenizer.json}. */
    public static byte[] json() {
        Set<String> vocabulary = new LinkedHashSet<>(List.of("<unk>", "<s>", "</s>"));
        for (int b = 0; b < 256; b++) {
            vocabulary.add(String.format("<0x%02X>", b));
        }
        vocabulary.add("▁");
        for (char c = '!'; c <= '~'; c++) {
            vocabulary.add(String.valueOf(c));
        }
        Set<String> merges = new LinkedHashSet<>();
        String words = "▁soft ▁light ▁start ▁Wake ▁Pure ▁product Text Layout ▁headline ▁display ▁#f ▁[ ]. ], .. ff fff"
                + " ▁and ▁Given ▁the product image ▁USER ▁A SS IST ANT ASSISTANT";
        for (String word : words.split(" ")) {
            for (int end = 2; end <= word.length(); end++) {
                merges.add(word.substring(0, end - 1) + " " + word.charAt(end - 1));
                vocabulary.add(word.substring(0, end));
            }
        }
        return JsonMapper.shared().writeValueAsBytes(file(new ArrayList<>(vocabulary), merges));
    }

    private static ObjectNode file(List<String> vocabulary, Set<String> merges) {
        ObjectNode root = JsonMapper.shared().createObjectNode().put("version", "1.0");
        ArrayNode added = root.putArray("added_tokens");
        List<String> special = List.of("<unk>", "<s>", "</s>", "<image>", "<pad>");
        for (int i = 0; i < special.size(); i++) {
            added.addObject()
                    .put("id", i < 3 ? i : vocabulary.size() + i - 3)
                    .put("content", special.get(i))
                    .put("single_word", false)
                    .put("lstrip", false)
                    .put("rstrip", false)
                    .put("normalized", false)
                    .put("special", true);
        }
        ArrayNode normalizers =
                root.putObject("normalizer").put("type", "Sequence").putArray("normalizers");
        normalizers.addObject().put("type", "Prepend").put("prepend", "▁");
        normalizers
                .addObject()
                .put("type", "Replace")
                .put("content", "▁")
                .putObject("pattern")
                .put("String", " ");
        root.putNull("pre_tokenizer");
        ObjectNode model = root.putObject("model")
                .put("type", "BPE")
                .put("unk_token", "<unk>")
                .put("fuse_unk", true)
                .put("byte_fallback", true);
        ObjectNode ids = model.putObject("vocab");
        for (int id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.get(id), id);
        }
        ArrayNode pairs = model.putArray("merges");
        merges.forEach(pairs::add);
        return root;
    }

    private static HuggingFace make() {
        try {
            Path file = Files.createTempFile("llama", ".json");
            Files.write(file, json());
            HuggingFace tokenizer = HuggingFace.open(file);
            Files.delete(file);
            return tokenizer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
