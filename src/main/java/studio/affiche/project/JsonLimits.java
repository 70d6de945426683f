package studio.affiche.project;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON from strangers: bounded in depth and length, its errors told in one sentence. */
final class JsonLimits {
    /** Largest document in bytes. */
    static final int MAX_DOCUMENT = 64 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(1 << 20)
                    .maxNameLength(1000)
                    .maxNumberLength(100)
                    .maxDocumentLength(MAX_DOCUMENT)
                    .build())
            .build();

    static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonLimits() {}

    /** What is wrong with a text that is not JSON or breaks a limit. */
    static Refusal refusal(String file, JacksonException e) {
        Optional<TokenStreamLocation> at = Optional.ofNullable(e.getLocation()).filter(l -> l.getLineNr() > 0);
        String where = at.map(l -> " at line " + l.getLineNr() + ", column " + l.getColumnNr())
                .orElse("");
        return new Refusal(file + " is not valid JSON" + where + ": " + reason(e), e);
    }

    /** The same for one line of a file of lines. */
    static String reason(JacksonException e) {
        String first = Optional.ofNullable(e.getOriginalMessage())
                .orElse("it cannot be read")
                .lines()
                .findFirst()
                .orElse("it cannot be read");
        String brief = first.replaceAll("\\s*\\((start marker|for Object|for Array|through reference).*", "")
                .strip();
        return brief.isEmpty()
                ? "it cannot be read"
                : brief.substring(0, 1).toLowerCase(Locale.ROOT) + brief.substring(1);
    }
}
