package studio.affiche.design.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.poster.CopyRole;

/**
 * The form of a line: a number and its unit, or a value and what it measures, which are set in two sizes.
 *
 * @param numeral whether it is a number and a unit, nothing else
 * @param split where the unit of a numeral starts, or where the value of a fact ends; 0 where the line has no such parts
 */
public record CopyForm(boolean numeral, int split) {
    static final String NUMBER = "[−+±~≈<>-]?\\s?\\d[\\d.,:'’]*";
    static final String UNIT = "(?:%|‰|°C?|℃|×|x|h|hrs?|hours?|min|minutes?|s|sec|days?|weeks?|months?|years?|nights?"
            + "|ml|cl|dl|l|litres?|liters?|oz|fl oz|g|kg|mg|µg|lbs?|mm|cm|m|km|inch|in|ft|mAh|Wh|kWh|W|kW|V|A|Hz|kHz|GHz"
            + "|dB|GB|TB|MB|MP|K|ppi|dpi|fps|lm|lx|nm|IU|kcal|cal|kJ|bar|rpm|Nm"
            + "|star|stars|steps?|drops?|in 1"
            + "|Std\\.?|Stunden?|Min\\.?|Minuten|Tage?n?|Wochen|Monate?|Jahre?"
            + "|heures?|jours?|semaines?|mois|ans?|horas?|días?|dias?|semanas?|meses|años?|anos?|ore|giorni|mesi|anni"
            + "|小时|小時|分钟|分鐘|秒|天|日|周|週|月|个月|個月|年|岁|歲|克|千克|公斤|毫升|升|毫米|厘米|公分|米"
            + "|倍|重|层|層|项|項|种|種|位|遍|档|檔|瓶|杯|片|度|道|芽|次|時間|分|本|枚|個|시간|분|일|개월|년|매"
            + "|ч|мин|г|кг|мл|л|см|мм|м|лет|дней|часов|месяцев|Вт|мАч"
            + "|مل|جم|كجم|سم|ساعة|ساعات|دقيقة|دقائق|يوم|يوماً|سنة|سنوات)";
    private static final Pattern NUMERAL = Pattern.compile("^(" + NUMBER + ")\\s?(" + UNIT + ")$");
    private static final Pattern FACT =
            Pattern.compile("^(" + NUMBER + "\\s?" + UNIT + ")(?![\\p{Alpha}])[\\s:：]*(\\S.*)$");
    /** A bare count and what is counted, such as {@code 4 ingredients}. */
    private static final Pattern COUNT = Pattern.compile("^(" + NUMBER + ")\\s+(?:\\p{L}+(?:\\s\\p{L}+)?)$");

    private static final int LONGEST_FACT = 40;
    private static final int LONGEST_COUNT = 24;
    private static final CopyForm PLAIN = new CopyForm(false, 0);

    /** The form of a line. */
    public static CopyForm of(String line) {
        if (line.isEmpty() || line.length() > 2 * LONGEST_FACT) {
            return PLAIN;
        }
        Matcher numeral = NUMERAL.matcher(line);
        if (numeral.matches()) {
            return new CopyForm(true, numeral.start(2));
        }
        int length = CopyLine.visualLength(line);
        Matcher fact = FACT.matcher(line);
        if (length <= LONGEST_FACT && fact.matches()) {
            return new CopyForm(false, fact.end(1));
        }
        Matcher count = COUNT.matcher(line);
        return length <= LONGEST_COUNT && count.matches() ? new CopyForm(false, count.end(1)) : PLAIN;
    }

    /** The typographic part of a line of this form and a role. */
    CopyKind kind(CopyRole role) {
        return switch (role) {
            case SLOGAN -> CopyKind.HEADLINE;
            case SUPPORT, PROOF, LEGAL -> CopyKind.SUPPORT;
            case FACT -> numeral ? CopyKind.NUMERAL : split > 0 ? CopyKind.FACT : CopyKind.CLAIM;
            case PRICE -> CopyKind.PRICE;
            case OFFER -> CopyKind.OFFER;
            case CALL_TO_ACTION -> CopyKind.CALL_TO_ACTION;
            case BRAND, PRODUCT_NAME -> CopyKind.LABEL;
        };
    }
}
