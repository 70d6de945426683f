package studio.affiche.design.token;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the {@code tokenizer.json} of Llama and its kin has from SentencePiece (Kudo and Richardson 2018): blanks written
 * {@code ▁}, bytes that no token spells written {@code <0x0A>}, and a blank set before every text.
 */
final class SentencePieces {
    private static final char BLANK = '▁';
    private static final Pattern BYTE = Pattern.compile("<0x([0-9A-F]{2})>");

    private SentencePieces() {}

    /** Whether a file's tokens are written so, rather than byte by byte. */
    static boolean in(JsonNode root) {
        return root.path("model").path("byte_fallback").asBoolean(false)
                || root.path("normalizer").toString().indexOf(BLANK) >= 0
                || root.path("pre_tokenizer").toString().indexOf(BLANK) >= 0;
    }

    /** The bytes that a token stands for. */
    static byte[] bytes(String token) {
        Matcher one = BYTE.matcher(token);
        return one.matches()
                ? new byte[] {(byte) Integer.parseInt(one.group(1), 16)}
                : token.replace(BLANK, ' ').getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes out what sets a blank before every text: texts here are put together from stretches.
     *
     * @param root which is changed
     * @return whether there was something
     */
    static boolean removeLead(JsonNode root) {
        boolean whole = root instanceof ObjectNode object && prepends(object.path("normalizer"));
        if (whole) {
            ((ObjectNode) root).putNull("normalizer");
        }
        boolean step = removePrepend(root.path("normalizer").path("normalizers"));
        boolean cut = neverPrepend(root.path("pre_tokenizer"));
        return whole || step || cut;
    }

    private static boolean prepends(JsonNode step) {
        return step.path("type").asString("").equals("Prepend");
    }

    private static boolean removePrepend(JsonNode steps) {
        boolean removed = false;
        if (steps instanceof ArrayNode array) {
            for (int i = array.size() - 1; i >= 0; i--) {
                if (prepends(array.get(i))) {
                    array.remove(i);
                    removed = true;
                }
            }
        }
        return removed;
    }

    private static boolean neverPrepend(JsonNode step) {
        boolean changed = false;
        for (JsonNode inner : step.path("pretokenizers")) {
            changed |= neverPrepend(inner);
        }
        if (step instanceof ObjectNode metaspace
                && step.path("type").asString("").equals("Metaspace")) {
            changed |= !metaspace.path("prepend_scheme").asString("always").equals("never");
            metaspace.remove("add_prefix_space");
            metaspace.put("prepend_scheme", "never");
        }
        return changed;
    }
}
