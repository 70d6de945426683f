package studio.affiche.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that is a number with or without a unit and the name of what is counted, such as {@code 98 % plant-based}. The
 * white space before a part belongs to it.
 *
 * @param number end of the number, exclusive
 * @param unit end of the unit, exclusive; the number's where there is none
 * @param name end of the name and of the text
 */
record NumberFact(int number, int unit, int name) {
    private static final Pattern FORM =
            Pattern.compile("[−+±~≈<>-]?\\s?\\d+(?:[.,:'’]\\d+|[ \\u00a0\\u202f]\\d{3}(?!\\d))*"
                    + "(?<unit>[\\s\\u00a0\\u202f]?(?:%|‰|°[CF]?|℃|℉|×|[€$£¥₹₽₩₺₫₴₪]|zł|kr|Kč|Ft|元|円|원|руб\\.?|EUR|USD|GBP|CHF"
                    + "|x|h|min|s|ml|cl|dl|l|L|oz|fl oz|g|kg|mg|µg|lbs?|mm|cm|m|km|in|ft|mAh|Wh|kWh|W|kW|V|A|Hz|kHz|GHz|dB|GB|TB|MP"
                    + "|nm|kcal|kJ|bar|Std\\.?|Min\\.?|小时|小時|分钟|分鐘|克|千克|公斤|毫升|升|毫米|厘米|米|倍|層|层|時間"
                    + "|시간|мл|л|кг|г|см|мм|м|مل|جم|كجم|سم)(?![\\p{L}\\p{M}]))?"
                    + "(?<name>[\\s\\u00a0\\u202f:：]*\\S.*)?");

    /** The parts of a text; empty where it does not begin with a number. */
    static Optional<NumberFact> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int name = form.start("name") < 0 ? text.length() : form.start("name");
        int number = form.start("unit") < 0 ? name : form.start("unit");
        return Optional.of(new NumberFact(number, name, text.length()));
    }

    /**
     * The spans of this text moved to the same parts of another.
     *
     * @return empty where a span is neither the whole unit nor the whole name
     */
    Optional<List<Span>> moved(List<Span> spans, NumberFact other) {
        var moved = new ArrayList<Span>();
        for (Span span : spans) {
            if (span.start() >= number && span.end() == unit && unit > number) {
                span(span, other.number, other.unit).ifPresent(moved::add);
            } else if (span.start() >= unit && span.end() == name && name > unit) {
                span(span, other.unit, other.name).ifPresent(moved::add);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(moved));
    }

    private static Optional<Span> span(Span like, int start, int end) {
        return start == end
                ? Optional.empty()
                : Optional.of(new Span(start, end, like.scale(), like.weight(), like.color(), like.newLine()));
    }
}
