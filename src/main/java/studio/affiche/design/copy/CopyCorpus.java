package studio.affiche.design.copy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studio.affiche.poster.CopyRole;

/** The labelled copy that ships with the program: made-up briefs in twelve languages, written for it. */
public final class CopyCorpus {
    /** Files of the corpus. */
    public static final List<String> LANGUAGES =
            List.of("en", "zh-Hans", "zh-Hant", "de", "fr", "es", "it", "pt", "ja", "ko", "ar", "ru");

    private CopyCorpus() {}

    /** All briefs, language by language. */
    public static List<LabelledBrief> all() {
        return LANGUAGES.stream().flatMap(l -> of(l).stream()).toList();
    }

    /** The briefs of a language. */
    public static List<LabelledBrief> of(String language) {
        var briefs = new ArrayList<LabelledBrief>();
        try (InputStream in = Objects.requireNonNull(
                        CopyCorpus.class.getResourceAsStream(language + ".txt"), () -> "no copy in " + language);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] head = {};
            var lines = new ArrayList<LabelledBrief.Line>();
            for (String line : reader.lines().toList()) {
                if (line.startsWith("== ")) {
                    add(language, head, lines, briefs);
                    head = line.substring(3).split("\\s*\\|\\s*", 3);
                    lines.clear();
                } else if (!line.isBlank()) {
                    int tab = line.indexOf('\t');
                    lines.add(new LabelledBrief.Line(
                            line.substring(tab + 1).strip(),
                            CopyRole.of(line.substring(0, Math.max(0, tab))).orElseThrow()));
                }
            }
            add(language, head, lines, briefs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(briefs);
    }

    private static void add(
            String language, String[] head, List<LabelledBrief.Line> lines, List<LabelledBrief> briefs) {
        if (head.length == 3) {
            briefs.add(new LabelledBrief(language, head[0], head[1], head[2], lines));
        }
    }
}
