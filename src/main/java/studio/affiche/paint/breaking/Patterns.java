package studio.affiche.paint.breaking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hyphenation patterns of one language as TeX has them, applied by Liang's algorithm. Immutable. */
final class Patterns {
    private static final String FOLDER = "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-";
    private static final Pattern PATTERNS = Pattern.compile("\\\\patterns\\s*\\{([^}]*)}");
    private static final Pattern EXCEPTIONS = Pattern.compile("\\\\hyphenation\\s*\\{([^}]*)}");
    private static final Pattern COMMENT = Pattern.compile("%.*");
    private static final Map<Language, Patterns> LOADED = new ConcurrentHashMap<>();

    /** Digits between the letters of each pattern, by its letters. */
    private final Map<String, byte[]> digits = new HashMap<>();

    private final Map<String, String> exceptions = new HashMap<>();
    private int longest;

    private Patterns(String tex) {
        String plain = COMMENT.matcher(tex).replaceAll("");
        Matcher patterns = PATTERNS.matcher(plain);
        while (patterns.find()) {
            for (String pattern : patterns.group(1).strip().split("\\s+")) {
                add(pattern);
            }
        }
        Matcher words = EXCEPTIONS.matcher(plain);
        while (words.find()) {
            for (String word : words.group(1).strip().split("\\s+")) {
                exceptions.put(word.replace("-", ""), word);
            }
        }
    }

    /**
     * The patterns of a language, read at the first call.
     *
     * @throws UncheckedIOException if the library is not whole
     */
    static Patterns of(Language language) {
        return LOADED.computeIfAbsent(language, Patterns::read);
    }

    private static Patterns read(Language language) {
        String name = FOLDER + language.patterns() + ".tex";
        try (InputStream in = Patterns.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("no " + name);
            }
            return new Patterns(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The hyphenation patterns cannot be read", e);
        }
    }

    private void add(String pattern) {
        var letters = new StringBuilder();
        byte[] values = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                values[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        digits.put(letters.toString(), values);
        longest = Math.max(longest, letters.length());
    }

    /** For each char of a word whether a hyphen may be set before it; letter case does not matter. */
    boolean[] points(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean[] points = new boolean[word.length() + 1];
        if (lower.length() != word.length()) {
            return points;
        }
        String exception = exceptions.get(lower);
        if (exception != null) {
            for (int i = 0, at = 0; i < exception.length(); i++) {
                if (exception.charAt(i) == '-') {
                    points[at] = true;
                } else {
                    at++;
                }
            }
            return points;
        }
        String framed = "." + lower + ".";
        byte[] levels = new byte[framed.length() + 1];
        for (int start = 0; start < framed.length(); start++) {
            for (int end = start + 1; end <= Math.min(framed.length(), start + longest); end++) {
                byte[] values = digits.get(framed.substring(start, end));
                for (int i = 0; values != null && i <= end - start; i++) {
                    levels[start + i] = (byte) Math.max(levels[start + i], values[i]);
                }
            }
        }
        for (int i = 1; i < word.length(); i++) {
            points[i] = levels[i + 1] % 2 == 1;
        }
        return points;
    }
}
