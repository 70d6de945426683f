package studio.affiche.paint.breaking;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands beside a number and stays with it: units, currencies, abbreviations, counters. */
final class Units {
    private static final Set<String> UNITS = words(
            "% ‰ ° °c °f ℃ ℉ nm µm μm mm cm dm m km mm² cm² m² km² mm2 cm2 m2 m³ m3 ml cl dl l hl µl μl mg µg μg g kg t"
                    + " oz fl lb lbs ft inch inches ″ \" px dpi ppi w kw mw kwh wh mah ah a v mv kv hz khz mhz ghz"
                    + " db kb mb gb tb kbit mbit gbit lm lx cd k kcal cal kj j n nm bar pa hpa kpa psi rpm mph"
                    + " h hr hrs min mins sec secs s ms d std std. stk stk. stück pcs pcs. pc pc. tlg. tlg × x am"
                    + " pm a.m a.m. p.m p.m. uhr mio mio. mrd mrd. million millionen spf ct carat uv"
                    + " г кг мг л мл мм см м км вт квт в а мач ч мин сек шт шт. лет год"
                    + " € $ £ ¥ ₹ ₽ ₩ ₪ ₺ ₫ ฿ ₴ ₱ ₦ eur usd gbp chf cny rmb jpy sek nok dkk pln czk huf ron try rub"
                    + " uah inr krw thb vnd aed sar ils aud cad nzd zł kr kr. kč ft lei leu лв лв. руб руб. грн"
                    + " fr. fr sfr tl rs rs. đ đồng บาท ر.س د.إ ريال درهم دينار جنيه ש\"ח ₪ 元 円 圆 원 만원");
    private static final Set<String> BEFORE = words(
            "€ $ £ ¥ ₹ ₽ ₩ ₪ ₺ ₫ ฿ us$ hk$ nt$ a$ c$ r$ s$ eur usd gbp chf cny rmb jpy sek nok dkk pln czk huf inr krw aed"
                    + " sar kr kr. fr. rs rs. no. no nr. nr n° nº № # vol. vol ca. ca spf lsf art. pos. kap. fig. ± ≈"
                    + " ر.س د.إ ~ < > ≥ ≤ + − -");
    private static final Set<String> TITLES = words(
            "dr. mr. mrs. ms. st. ste. prof. mme. mlle. m. hr. fr. frl. ing. jr. sr. sra. srta. d. dª. г. ул. им.");
    private static final String COUNTERS = "个個件只隻克斤瓶杯盒袋包张張片支台次天年月日号號岁歳折元円圆枚本人回つ種种款倍小";

    private Units() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /** A word without the marks after it. */
    static String core(String word) {
        int end = word.length();
        while (end > 1 && ",;:!?)”’…".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int slash = word.indexOf('/');
        return word.substring(0, slash > 0 && slash < end ? slash : end);
    }

    /** Whether a word is a unit or a currency; “in” is taken for the preposition. */
    static boolean isUnit(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return UNITS.contains(lower)
                || (lower.endsWith(".") && UNITS.contains(lower.substring(0, lower.length() - 1)))
                || lower.startsWith("%");
    }

    /** Whether Chinese or Japanese counts things with how a word begins. */
    static boolean isCounter(String word) {
        return isCounter(word.codePointAt(0));
    }

    static boolean isCounter(int cp) {
        return COUNTERS.indexOf(cp) >= 0;
    }

    /** Whether a word belongs to the number after it: a currency, “No.”, a sign. */
    static boolean precedesNumber(String word) {
        int from = 0;
        while (from < word.length() - 1 && "(“\"".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        return BEFORE.contains(word.substring(from).toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a title before a name, or an initial. */
    static boolean isTitle(String word) {
        boolean initial = word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
        return initial
                || (Character.isUpperCase(word.codePointAt(0)) && TITLES.contains(word.toLowerCase(Locale.ROOT)));
    }
}
