package studio.affiche.design.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a line looks like by English and Chinese shop words and by its form: rules in the order of how sure they are. One of
 * the features of {@link CopyModel}.
 */
final class ShopWords {
    private static final String NUMBER = "[−+±~≈<>-]?\\s?\\d[\\d.,:]*";
    private static final String UNIT =
            "(?:%|‰|°C?|℃|×|x|h|hrs?|hours?|min|minutes?|s|sec|days?|weeks?|months?|years?|nights?"
                    + "|ml|cl|l|litres?|oz|g|kg|mg|lbs?|mm|cm|m|km|inch|in|mAh|Wh|W|V|Hz|kHz|dB|GB|TB|MP|K|fps|lm|nm|IU|kcal|cal"
                    + "|star|stars|steps?|drops?|in 1|小时|分钟|秒|天|日|周|月|个月|年|岁|克|千克|毫升|升|毫米|厘米|米"
                    + "|倍|重|层|项|种|位|遍|档|瓶|杯|片|度|道|芽|次)";
    private static final Pattern CURRENCY = Pattern.compile("[€$£¥￥₹₩]\\s?\\d|\\d\\s?(?:€|£|元|块|EUR|USD|GBP|RMB)");
    private static final Pattern NUMERAL = Pattern.compile("^(" + NUMBER + ")\\s?(" + UNIT + ")$");
    private static final Pattern FACT =
            Pattern.compile("^(" + NUMBER + "\\s?" + UNIT + ")(?![\\p{Alpha}])[\\s:：]*(\\S.*)$");
    private static final Pattern OFFER = Pattern.compile(
            "\\b\\d+ for\\b|\\bsave\\b|[\\d%€$£]\\s?off\\b|\\bfree (?:shipping|delivery|gift|trial|with)\\b|\\bone free\\b"
                    + "|\\bbuy one\\b|\\bdeal\\b|\\bsale\\b|\\blimited\\b|[-−]\\s?\\d+\\s?%"
                    + "|折|半价|立减|满减|买一送一|买二|免费|赠|特惠|优惠|限时|限量|预售|首发",
            Pattern.CASE_INSENSITIVE);
    /** A bare count and what is counted, such as {@code 4 ingredients}. */
    private static final Pattern COUNT = Pattern.compile("^(" + NUMBER + ")\\s+(?:\\p{L}+(?:\\s\\p{L}+)?)$");

    private static final Pattern CLAIM = Pattern.compile(
            "^(?:vegan|organic|natural|refillable|unscented|handmade|recycled|recyclable|washable|waterproof|wireless)$"
                    + "|^(?!feel|set|be|break|live|run)\\p{L}+[ -]"
                    + "(?:free|tested|proof|resistant|certified|approved|washable|friendly)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAIM_CJK =
            Pattern.compile("^(?:手工|纯手|零添加|无添加|有机|天然|原产|产地)|(?:直供|直采|头采|包邮|认证|可用|可拆洗|防水)$");
    /** What is measured before the number, such as {@code 海拔 600 米}. */
    private static final Pattern MEASURED = Pattern.compile("^\\S{1,8}\\s?" + NUMBER + "\\s?" + UNIT + "$");

    private static final Pattern ACTION = Pattern.compile(
            "^(?:discover|shop|find|get|try|buy|order|see|learn|join|taste|explore|start|claim|book|reserve|pre-?order|add|"
                    + "visit|choose|pick|grab|browse|meet)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTION_CJK = Pattern.compile("^(?:立即|马上|点击|即刻|现在|扫码|进店)|抢购|选购|下单|了解更多|去看看|购买$");
    private static final Pattern ARROW = Pattern.compile("[→›»➜▸]\\s*$");
    private static final Pattern SEPARATED = Pattern.compile("\\S\\s*[·•|/]\\s*\\S");

    private ShopWords() {}

    /** The part that a line seems to play. */
    static CopyKind kind(String line, String productName) {
        Matcher numeral = NUMERAL.matcher(line);
        if (numeral.matches()) {
            return CopyKind.NUMERAL;
        }
        int length = CopyLine.visualLength(line);
        if (isAction(line, length)) {
            return CopyKind.CALL_TO_ACTION;
        }
        boolean priced = CURRENCY.matcher(line).find();
        if (OFFER.matcher(line).find() && length <= 26) {
            return CopyKind.OFFER;
        }
        if (priced && length <= 34) {
            return CopyKind.PRICE;
        }
        Matcher fact = FACT.matcher(line);
        if (fact.matches() && length <= 40) {
            return CopyKind.FACT;
        }
        if (isLabel(line, productName, length)) {
            return CopyKind.LABEL;
        }
        Matcher count = COUNT.matcher(line);
        if (count.matches() && length <= 22) {
            return CopyKind.FACT;
        }
        if (isClaim(line, length)) {
            return CopyKind.CLAIM;
        }
        double strength = headlineStrength(line, length);
        return strength >= 0.5 ? CopyKind.HEADLINE : CopyKind.SUPPORT;
    }

    private static boolean isAction(String line, int length) {
        boolean verb = ACTION.matcher(line).find() && !line.endsWith(".");
        boolean arrow = ARROW.matcher(line).find();
        return length <= 30
                && (arrow || (verb && words(line) <= 4 && !line.contains(",")) || isCjkAction(line, length));
    }

    private static boolean isCjkAction(String line, int length) {
        return length <= 16 && ACTION_CJK.matcher(line).find();
    }

    private static boolean isClaim(String line, int length) {
        boolean claim = length <= 26 && CLAIM.matcher(line).find();
        boolean claimCjk = CLAIM_CJK.matcher(line).find() && words(line) == 1;
        return claim || (length <= 16 && (claimCjk || MEASURED.matcher(line).find()));
    }

    private static boolean isLabel(String line, String productName, int length) {
        String name = productName.strip();
        boolean opensWithName = !name.isEmpty() && line.regionMatches(true, 0, name, 0, name.length());
        if ((opensWithName && length <= 34) || repeatsName(line, productName)) {
            return true;
        }
        boolean sentence = line.matches(".*[.!?。！？]$");
        if (sentence || length > 44) {
            return false;
        }
        if (CopyLine.isCjk(line)) {
            return namesPart(line, name);
        }
        boolean upper = line.equals(line.toUpperCase(Locale.ROOT)) && !line.equals(line.toLowerCase(Locale.ROOT));
        return SEPARATED.matcher(line).find() || (upper && length > 14);
    }

    /** Whether one of several parts of a Chinese line is in the product's name. */
    private static boolean namesPart(String line, String name) {
        String[] parts = line.split("\\s*[·•|/]\\s*");
        return parts.length > 1 && Arrays.stream(parts).anyMatch(part -> part.length() > 1 && name.contains(part));
    }

    /** Whether at least half of the words of a line, and two at least, are those of the product's name. */
    private static boolean repeatsName(String line, String productName) {
        Set<String> name = Arrays.stream(
                        productName.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(w -> w.length() > 2)
                .collect(Collectors.toSet());
        String[] words = line.toLowerCase(Locale.ROOT).split("\\s+");
        long shared = Arrays.stream(words).filter(name::contains).count();
        return shared >= 2 && shared * 2 >= words.length && words.length <= 6;
    }

    /** Best with two to five short words, or four to ten Han characters; a comma or a long word costs. */
    private static double headlineStrength(String line, int length) {
        int words = words(line);
        double byWords = CopyLine.isCjk(line)
                ? bell(length / 2.0, 4, 10, 4)
                : Math.min(bell(words, 2, 5, 2.5), bell(length, 6, 26, 10));
        double comma = line.matches(".*[,;:，；：].*") ? 0.75 : 1;
        double sentences = line.matches(".*[.。·•]\\s*\\S.*") ? 0.45 : 1;
        return byWords * comma * sentences;
    }

    /** 1 from low to high, falling to 0 over the slope on either side. */
    private static double bell(double value, double low, double high, double slope) {
        double outside = Math.max(0, Math.max(low - value, value - high));
        return Math.max(0, 1 - outside / slope);
    }

    private static int words(String line) {
        return line.strip().split("\\s+").length;
    }
}
