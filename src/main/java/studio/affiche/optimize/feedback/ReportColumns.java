package studio.affiche.optimize.feedback;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the columns of a report stand.
 *
 * @param names of all columns, as the report has them
 * @param posters columns that may name the poster, the likeliest first
 * @param impressions column of impressions
 * @param clicks column of clicks
 * @param day column of the day, or of the first of several, if there is one
 * @param lastDay column of the last of several days, if there is one
 * @param notes what was chosen among several, one sentence each
 */
record ReportColumns(
        List<String> names,
        List<Integer> posters,
        int impressions,
        int clicks,
        OptionalInt day,
        OptionalInt lastDay,
        List<String> notes) {
    private static final List<String> POSTER = List.of(
            "poster",
            "poster id",
            "design",
            "design id",
            "ad name",
            "ad",
            "asset",
            "asset name",
            "image ad name",
            "creative",
            "creative name",
            "image name",
            "image",
            "file name",
            "file",
            "ad title",
            "headline",
            "ad id",
            "creative id",
            "id",
            "name",
            "创意名称",
            "创意",
            "创意标题",
            "素材名称",
            "素材",
            "广告名称",
            "推广创意",
            "图片名称",
            "创意id",
            "素材id",
            "广告id",
            "ad set name",
            "ad group name",
            "ad group",
            "单元名称",
            "推广单元",
            "campaign name",
            "campaign",
            "计划名称",
            "推广计划");
    private static final List<String> IMPRESSIONS = List.of(
            "impressions",
            "impr.",
            "impr",
            "impressionen",
            "impresiones",
            "impressioni",
            "展现数",
            "展现量",
            "曝光量",
            "曝光数",
            "展示量",
            "展示数",
            "展示次数",
            "曝光次数",
            "展现次数",
            "展现",
            "曝光");
    private static final List<String> CLICKS = List.of(
            "link clicks",
            "链接点击量",
            "链接点击次数",
            "clicks",
            "klicks",
            "clics",
            "clic",
            "点击数",
            "点击量",
            "点击次数",
            "点击",
            "clicks (all)",
            "点击量(全部)");
    private static final List<String> DAY = List.of(
            "day",
            "date",
            "gregorian date",
            "reporting starts",
            "start date (in utc)",
            "start date",
            "tag",
            "datum",
            "日期",
            "时间",
            "数据日期",
            "统计日期");

    private static final List<String> LAST_DAY =
            List.of("reporting ends", "end date (in utc)", "end date", "enddatum", "结束日期");

    ReportColumns {
        names = List.copyOf(names);
        posters = List.copyOf(posters);
        notes = List.copyOf(notes);
    }

    /** The columns, if a line names all that are needed. */
    static Optional<ReportColumns> of(List<String> cells) {
        List<String> plain = cells.stream().map(ReportColumns::plain).toList();
        List<Integer> posters = places(plain, POSTER);
        List<Integer> impressions = places(plain, IMPRESSIONS);
        List<Integer> clicks = places(plain, CLICKS);
        if (posters.isEmpty() || impressions.isEmpty() || clicks.isEmpty()) {
            return Optional.empty();
        }
        var notes = new ArrayList<String>();
        others(cells, impressions, notes);
        others(cells, clicks, notes);
        return Optional.of(new ReportColumns(
                cells,
                posters,
                impressions.getFirst(),
                clicks.getFirst(),
                first(places(plain, DAY)),
                first(places(plain, LAST_DAY)),
                notes));
    }

    /** The columns that a mapping names, if a line has all of them. */
    static Optional<ReportColumns> of(List<String> cells, ColumnMapping mapping) {
        List<String> plain = cells.stream().map(ReportColumns::plain).toList();
        if (mapping.byPlace() || mapping.words().stream().anyMatch(w -> at(plain, w) < 0)) {
            return Optional.empty();
        }
        return Optional.of(mapped(cells, plain, mapping));
    }

    /**
     * The columns of a mapping by places, if a line is the first row: if it has counts where they should be.
     *
     * @param before the line before, which names the columns if it has as many cells and no counts
     */
    static Optional<ReportColumns> of(List<String> row, List<String> before, ColumnMapping mapping) {
        if (!mapping.byPlace() || mapping.words().stream().anyMatch(w -> at(row, w) < 0)) {
            return Optional.empty();
        }
        boolean counts = Stream.of(mapping.impressions(), mapping.clicks())
                .allMatch(w -> ReportSample.hasCounts(List.of(row.get(at(row, w)))));
        if (!counts) {
            return Optional.empty();
        }
        boolean named = before.size() == row.size() && !ReportSample.hasCounts(before);
        List<String> names = named
                ? before
                : IntStream.range(0, row.size()).mapToObj(ColumnMapping::place).toList();
        return Optional.of(
                mapped(names, names.stream().map(ReportColumns::plain).toList(), mapping));
    }

    private static ReportColumns mapped(List<String> cells, List<String> plain, ColumnMapping mapping) {
        OptionalInt day =
                mapping.day().map(w -> OptionalInt.of(at(plain, w))).orElseGet(() -> first(places(plain, DAY)));
        return new ReportColumns(
                cells,
                List.of(at(plain, mapping.poster())),
                at(plain, mapping.impressions()),
                at(plain, mapping.clicks()),
                day,
                first(places(plain, LAST_DAY)),
                List.of());
    }

    /** Where the column is that a word calls by its name or place; −1 if it is not there. */
    private static int at(List<String> plain, String word) {
        int named = plain.indexOf(plain(word));
        OptionalInt place = ColumnMapping.placeOf(word);
        return named >= 0 || place.isEmpty() || place.getAsInt() >= plain.size() ? named : place.getAsInt();
    }

    /** Those columns whose names are known, whether or not the others are. */
    static ReportSample.Choice known(List<String> cells) {
        List<String> plain = cells.stream().map(ReportColumns::plain).toList();
        return new ReportSample.Choice(
                first(places(plain, POSTER)),
                first(places(plain, IMPRESSIONS)),
                first(places(plain, CLICKS)),
                first(places(plain, DAY)));
    }

    /** What a line that names columns lacks, in one sentence. */
    static String missing(List<String> cells) {
        List<String> plain = cells.stream().map(ReportColumns::plain).toList();
        var missing = new ArrayList<String>();
        if (places(plain, POSTER).isEmpty()) {
            missing.add("the poster or ad");
        }
        if (places(plain, IMPRESSIONS).isEmpty()) {
            missing.add("the impressions");
        }
        if (places(plain, CLICKS).isEmpty()) {
            missing.add("the clicks");
        }
        String others = String.join(", ", missing.subList(0, Math.max(0, missing.size() - 1)));
        return "No column is known to name " + (others.isEmpty() ? "" : others + " or ")
                + (missing.isEmpty() ? "all that is needed" : missing.getLast());
    }

    /** Cells that a row must have at least. */
    int least() {
        return Math.max(Math.max(impressions, clicks), posters.getFirst()) + 1;
    }

    /** A name as it is compared: lower case, one kind of brackets, single spaces. */
    static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Places of the columns that bear one of the names, in the order of the names. */
    private static List<Integer> places(List<String> columns, List<String> names) {
        var places = new ArrayList<Integer>();
        for (String name : names) {
            int at = columns.indexOf(name);
            if (at >= 0) {
                places.add(at);
            }
        }
        return places;
    }

    private static OptionalInt first(List<Integer> places) {
        return places.isEmpty() ? OptionalInt.empty() : OptionalInt.of(places.getFirst());
    }

    private static void others(List<String> cells, List<Integer> places, List<String> notes) {
        for (int other : places.subList(1, places.size())) {
            notes.add("“" + cells.get(places.getFirst()) + "” was taken, not “" + cells.get(other) + "”");
        }
    }
}
