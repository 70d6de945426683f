package studio.affiche.design.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The features of a line for {@link CopyModel}, as buckets of a hash, each once and in ascending order.
 *
 * @param grams character n-grams and words; their vector has length 1
 * @param marks form, place in the brief and words of the lexicon; each has the value {@value #MARK}
 */
@SuppressWarnings("ArrayRecordComponent") // Made and read within one call.
record CopyFeatures(int[] grams, int[] marks) {
    static final double MARK = 0.45;
    /** Buckets of the hash. */
    static final int SIZE = 1 << 18;

    static final Pattern MONEY = Pattern.compile(
            "[€$£¥￥₹₩₽₺₴฿₫₪₱]|(?<![\\p{L}])(?:EUR|USD|GBP|RMB|CNY|JPY|KRW|CHF|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|CLP|COP|ARS|PEN|AED|SAR"
                    + "|EGP|INR|TWD|HKD|SGD|AUD|CAD|NZD|RUB|TRY|kr|zł|Kč|Ft|lei|руб|тг|грн|Fr|SFr|R\\$|S/|NT)\\.?(?![\\p{L}])"
                    + "|元|円|원|块|塊|ر\\.س|د\\.إ|ج\\.م|ريال|درهم|جنيه|دينار|ل\\.س");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern UNIT =
            Pattern.compile(CopyForm.NUMBER + "\\s?" + CopyForm.UNIT + "(?![\\p{L}])", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern STARS =
            Pattern.compile("[★☆⭐]|\\d[.,]\\d\\s*(?:/|von|sur|de|su|из|out of)\\s*5|\\b5/5\\b");
    private static final Pattern QUOTED = Pattern.compile("^[\"“„«»‹「『《‘'].*|.*[\"”“»›」』’]\\s*[—–-].*");
    private static final Pattern ARROW = Pattern.compile("[→›»➜▸>➔➝←]\\s*$");
    private static final Pattern SEPARATED = Pattern.compile("\\S\\s*[·•|/・—–]\\s*\\S");

    /**
     * The features of a line.
     *
     * @param line index of it among the lines
     * @param lines of the brief
     * @param name of the product, may be empty
     */
    static CopyFeatures of(int line, List<String> lines, String name) {
        String text = lines.get(line);
        String folded = fold(text);
        var grams = new ArrayList<String>();
        grams(folded, grams);
        words(folded, grams);
        var names = new ArrayList<String>();
        form(text, folded, names);
        CopyLexicon.features(folded, names);
        CopyKind kind = ShopWords.kind(text, name);
        names.add("shop words " + kind);
        names.add("shop words " + kind + " " + script(text));
        names.add("shop words " + kind + " size " + Math.min(5, CopyLine.visualLength(text) / 9));
        place(line, lines, folded, fold(name), names);
        return new CopyFeatures(buckets(grams), buckets(names));
    }

    /** Those whose buckets are known. */
    CopyFeatures within(IntPredicate known) {
        return new CopyFeatures(
                IntStream.of(grams).filter(known).toArray(),
                IntStream.of(marks).filter(known).toArray());
    }

    /** The value of each n-gram. */
    double gram() {
        return 1 / Math.sqrt(Math.max(1, grams.length));
    }

    private static int[] buckets(List<String> names) {
        return names.stream().mapToInt(CopyFeatures::bucket).distinct().sorted().toArray();
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DIGIT.matcher(plain)
                .replaceAll("0")
                .replaceAll("0[0.,'’]*0", "00")
                .strip();
    }

    private static void grams(String text, List<String> names) {
        int[] cps = (" " + text + " ").codePoints().toArray();
        for (int n = 1; n <= 4; n++) {
            for (int i = 0; i + n <= cps.length; i++) {
                names.add(n + "g" + new String(cps, i, n));
            }
        }
    }

    private static void words(String text, List<String> names) {
        String[] words = text.split("[^\\p{L}\\p{M}\\p{N}%'’]+");
        String before = "^";
        for (String word : words) {
            if (!word.isEmpty()) {
                names.add("w" + word);
                names.add("b" + before + " " + word);
                before = word;
            }
        }
        names.add("b" + before + " $");
        if (words.length > 0) {
            names.add("first " + words[0]);
        }
    }

    private static void form(String text, String folded, List<String> names) {
        int length = CopyLine.visualLength(text);
        int words = text.strip().split("\\s+").length;
        names.add("len " + Math.min(14, length / 5));
        names.add("len2 " + Math.min(6, length / 12));
        names.add("words " + Math.min(10, words));
        boolean money = MONEY.matcher(text).find();
        boolean digits = DIGIT.matcher(text).find();
        long digitCount = text.codePoints().filter(Character::isDigit).count();
        names.add("money " + money + digits);
        names.add("money len " + money + digits + Math.min(4, length / 8));
        names.add("digits "
                + (digitCount == 0 ? 0 : 1 + (int) Math.min(4, digitCount * 8 / Math.max(1, text.length()))));
        boolean percent = folded.contains("%") || folded.contains("折") || folded.contains("割");
        names.add("percent " + percent);
        names.add("minus percent " + folded.matches("^[−–-]\\s?0+\\s?%.*"));
        names.add("unit " + UNIT.matcher(text).find());
        CopyForm form = CopyForm.of(text);
        names.add("form " + form.numeral() + (form.split() > 0));
        names.add("starts with digit " + (!text.isEmpty() && Character.isDigit(text.codePointAt(0))));
        names.add("stars " + STARS.matcher(text).find());
        names.add("quoted " + QUOTED.matcher(text).matches());
        names.add("arrow " + ARROW.matcher(text).find());
        names.add("separated " + SEPARATED.matcher(text).find());
        String trimmed = text.strip();
        names.add("ends " + (trimmed.isEmpty() ? "" : endClass(trimmed.codePointBefore(trimmed.length()))));
        names.add("stops "
                + Math.min(
                        3,
                        trimmed.codePoints()
                                .filter(c -> ".!?。！？؟".indexOf(c) >= 0)
                                .count()));
        names.add("commas "
                + Math.min(
                        3,
                        trimmed.codePoints()
                                .filter(c -> ",，、،;".indexOf(c) >= 0)
                                .count()));
        names.add("asterisk " + (trimmed.startsWith("*") || trimmed.endsWith("*") || trimmed.startsWith("※")));
        names.add("case " + letterCase(trimmed));
        names.add("case len " + letterCase(trimmed) + Math.min(4, length / 8));
        names.add("script " + script(trimmed));
        names.add("script len " + script(trimmed) + Math.min(6, length / 6));
    }

    private static String endClass(int cp) {
        return Character.isLetter(cp) ? "letter" : Character.isDigit(cp) ? "digit" : Character.toString(cp);
    }

    private static String letterCase(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String lower = text.toLowerCase(Locale.ROOT);
        if (upper.equals(lower)) {
            return "none";
        }
        if (text.equals(upper)) {
            return "upper";
        }
        if (text.equals(lower)) {
            return "lower";
        }
        int words = 0;
        int capital = 0;
        for (String word : text.split("\\s+")) {
            if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
                words++;
                capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
            }
        }
        return words > 1 && capital == words ? "title" : words > 2 && capital * 2 > words ? "mostly" : "sentence";
    }

    private static String script(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(Enum::name)
                .orElse("none");
    }

    private static void place(int line, List<String> lines, String folded, String name, List<String> names) {
        int length = CopyLine.visualLength(folded);
        long shorter =
                lines.stream().filter(l -> CopyLine.visualLength(l) < length).count();
        names.add("rank "
                + (lines.size() < 3
                        ? "few"
                        : shorter == 0 ? "shortest" : shorter == lines.size() - 1 ? "longest" : "middle"));
        names.add("place " + (line == 0 ? "first" : line == lines.size() - 1 ? "last" : "inside"));
        if (!name.isEmpty()) {
            Set<String> own = tokens(folded);
            Set<String> product = tokens(name);
            Set<String> shared = new HashSet<>(own);
            shared.retainAll(product);
            names.add("name equal " + folded.equals(name));
            names.add("name inside " + folded.contains(name));
            names.add("inside name " + (name.contains(folded) && folded.length() > 2));
            names.add(
                    "name share " + (own.isEmpty() ? 0 : shared.size() * 4 / own.size()) + Math.min(3, shared.size()));
            names.add("name covered " + (product.isEmpty() ? 0 : shared.size() * 2 / product.size()));
        }
    }

    /** Words, or pairs of characters where words are not separated. */
    private static Set<String> tokens(String text) {
        var tokens = new HashSet<String>();
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (CopyLine.isCjk(word)) {
                for (int i = 0; i + 2 <= word.length(); i++) {
                    tokens.add(word.substring(i, i + 2));
                }
            } else if (word.length() > 2) {
                tokens.add(word);
            }
        }
        return tokens;
    }

    /** FNV-1a of the characters, folded to a bucket. */
    private static int bucket(String name) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 15;
        return hash & (SIZE - 1);
    }
}
