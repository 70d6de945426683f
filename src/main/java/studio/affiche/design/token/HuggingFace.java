package studio.affiche.design.token;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A {@code tokenizer.json}, byte-level as ours or with SentencePiece's blanks and bytes as Llama's, read by Hugging
 * Face's own library. Safe for use by several threads.
 */
public final class HuggingFace implements Tokenizer, AutoCloseable {
    /** Largest file in bytes. */
    private static final long MAX_BYTES = 64L << 20;

    private final HuggingFaceTokenizer library;
    private final byte[][] bytes;
    private final Map<String, Integer> special;
    private final String opening;

    private HuggingFace(HuggingFaceTokenizer library, byte[][] bytes, Map<String, Integer> special, String opening) {
        this.library = library;
        this.bytes = bytes;
        this.special = special;
        this.opening = opening;
    }

    /**
     * Opens a tokenizer.
     *
     * @param file {@code tokenizer.json}
     * @throws IOException in one sentence, if it is no tokenizer of the kind
     */
    public static HuggingFace open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no tokenizer at " + file + ": the model's folder needs tokenizer.json");
        }
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(file + " is larger than " + (MAX_BYTES >> 20) + " MB: it is no tokenizer");
        }
        try {
            byte[] content = Files.readAllBytes(file);
            JsonNode root = JsonMapper.shared().readTree(content);
            Map<String, Integer> special = new HashMap<>();
            for (JsonNode added : root.path("added_tokens")) {
                special.put(added.path("content").asString(), added.path("id").asInt(-1));
            }
            boolean pieces = SentencePieces.in(root);
            byte[][] bytes = bytes(
                    root.path("model").path("vocab"),
                    special,
                    pieces ? SentencePieces::bytes : ByteSymbols::bytes,
                    file);
            boolean lead = pieces && SentencePieces.removeLead(root);
            return new HuggingFace(
                    HuggingFaceTokenizer.newInstance(
                            new ByteArrayInputStream(lead ? JsonMapper.shared().writeValueAsBytes(root) : content),
                            Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false")),
                    bytes,
                    special,
                    lead ? " " : "");
        } catch (RuntimeException e) {
            throw new IOException(file + " is no tokenizer that can be read: use the model's own tokenizer.json", e);
        }
    }

    private static byte[][] bytes(
            JsonNode vocabulary, Map<String, Integer> special, Function<String, byte[]> spelled, Path file)
            throws IOException {
        int size = vocabulary.size();
        for (int id : special.values()) {
            size = Math.max(size, Math.addExact(id, 1));
        }
        if (size > vocabulary.size() + special.size()) {
            throw new IOException(file + " numbers its tokens with gaps: added_tokens go up to " + (size - 1));
        }
        byte[][] bytes = new byte[size][];
        for (Map.Entry<String, JsonNode> token : vocabulary.properties()) {
            int id = token.getValue().asInt(-1);
            if (id < 0 || id >= size || bytes[id] != null) {
                throw new IOException(file + " numbers its tokens with gaps or twice, at “" + token.getKey() + "”");
            }
            bytes[id] = special.containsKey(token.getKey()) ? new byte[0] : spelled.apply(token.getKey());
        }
        for (int id : special.values()) {
            bytes[id] = new byte[0];
        }
        if (size == 0 || Arrays.stream(bytes).anyMatch(b -> b == null)) {
            throw new IOException(file + " has no vocabulary, or one with gaps");
        }
        return bytes;
    }

    @Override
    public int size() {
        return bytes.length;
    }

    @Override
    public int[] encode(String text) {
        for (String name : special.keySet()) {
            int at = text.indexOf(name);
            if (at >= 0) {
                // Cut inside what looks like a special token, so that the library takes it for the text it is.
                int[] head = encode(text.substring(0, at + 1));
                int[] tail = encode(text.substring(at + 1));
                int[] both = Arrays.copyOf(head, head.length + tail.length);
                System.arraycopy(tail, 0, both, head.length, tail.length);
                return both;
            }
        }
        Encoding encoding = library.encode(text, false, false);
        return Arrays.stream(encoding.getIds()).mapToInt(Math::toIntExact).toArray();
    }

    @Override
    public String opening() {
        return opening;
    }

    @Override
    public String decode(List<Integer> tokens) {
        var all = new ByteArrayOutputStream();
        for (int token : tokens) {
            all.writeBytes(bytes[token]);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] bytes(int token) {
        return bytes[token].clone();
    }

    @Override
    public int special(String name) {
        Integer id = special.get(name);
        if (id == null) {
            throw new IllegalArgumentException("The tokenizer has no " + name);
        }
        return id;
    }

    @Override
    public void close() {
        library.close();
    }
}
