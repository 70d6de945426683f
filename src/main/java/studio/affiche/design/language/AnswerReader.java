package studio.affiche.design.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.GridBox;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextStyle;

/**
 * Reads answers of policies and of published data, tolerantly: sections in any order, without {@code Style}, copy with
 * commas, colons and quotes, boxes turned round or off the grid (put right with a note). What cannot be told for sure is
 * refused.
 */
public final class AnswerReader {
    /** Longest answer in characters. */
    public static final int MAX_LENGTH = 200_000;

    private static final Pattern HEAD = Pattern.compile("^\\s*([A-Za-z ]{4,24}?)\\s*[:：]\\s?");
    private static final Pattern BOX = Pattern.compile(
            "[:：]?\\s*\\[\\s*(-?\\d{1,7})(?:\\.\\d+)?\\s*,\\s*(-?\\d{1,7})(?:\\.\\d+)?\\s*,\\s*(-?\\d{1,7})(?:\\.\\d+)?\\s*,\\s*(-?\\d{1,7})(?:\\.\\d+)?\\s*]");

    private final List<String> candidates;
    private final List<String> notes = new ArrayList<>();

    private AnswerReader(List<String> candidates) {
        this.candidates = candidates;
    }

    /**
     * Reads an answer.
     *
     * @param candidates copy that it may choose from; where there is none, whatever has a box is copy
     * @throws AnswerException if prompt, text or layout is missing, or a text has no box
     */
    public static Reading read(String answer, List<String> candidates) throws AnswerException {
        if (answer.length() > MAX_LENGTH) {
            throw new AnswerException("The answer has " + answer.length() + " characters, more than " + MAX_LENGTH);
        }
        return new AnswerReader(candidates).read(sections(answer));
    }

    private static Map<Section, String> sections(String answer) throws AnswerException {
        var found = new EnumMap<Section, String>(Section.class);
        @Nullable Section open = null;
        for (String line : answer.split("\\R")) {
            Matcher head = HEAD.matcher(line);
            Optional<Section> named = head.find() ? Section.ofWord(head.group(1)) : Optional.empty();
            if (named.isPresent() && !found.containsKey(named.get())) {
                open = named.get();
                found.put(open, line.substring(head.end()).strip());
            } else if (open != null && !line.isBlank()) {
                found.merge(open, line.strip(), (a, b) -> a + " " + b);
            }
        }
        for (Section needed : List.of(Section.PROMPT, Section.TEXT, Section.LAYOUT)) {
            if (found.getOrDefault(needed, "").isEmpty()) {
                throw new AnswerException("The answer has no “" + needed.word() + ":”");
            }
        }
        return found;
    }

    private Reading read(Map<Section, String> sections) throws AnswerException {
        Map<String, GridBox> boxes = boxes(sections.getOrDefault(Section.LAYOUT, ""));
        List<String> text = text(sections.getOrDefault(Section.TEXT, ""), List.copyOf(boxes.keySet()));
        var texts = new ArrayList<String>();
        var placed = new ArrayList<GridBox>();
        for (int i = 0; i < text.size(); i++) {
            @Nullable GridBox box = boxes.remove(text.get(i));
            if (box == null) {
                box = boxes.remove(String.valueOf(i + 1));
            }
            if (box == null) {
                throw new AnswerException("The answer has no box for “" + text.get(i) + "”");
            }
            texts.add(text.get(i));
            placed.add(box);
        }
        @Nullable GridBox product = boxes.remove(DesignLanguage.PRODUCT);
        if (product == null) {
            throw new AnswerException("The answer has no box for the product");
        }
        boxes.keySet().forEach(label -> notes.add("The box of “" + label + "” belongs to no chosen text"));
        String style = sections.getOrDefault(Section.STYLE, "");
        return new Reading(
                sections.getOrDefault(Section.PROMPT, ""),
                texts,
                new Layout(product, placed),
                styles(style, texts.size()),
                productTilt(style),
                notes);
    }

    /** The chosen copy: tiled with candidates; failing that, with the labels that have a box; failing that, at commas. */
    private List<String> text(String list, List<String> labels) throws AnswerException {
        List<String> known = candidates.isEmpty() ? labels : candidates;
        Optional<List<String>> tiled = new CopyTiling(known).tile(list);
        if (tiled.isPresent()) {
            return unique(tiled.get());
        }
        List<String> foreign = new CopyTiling(labels)
                .tile(list)
                .orElseThrow(() -> new AnswerException("The chosen text “" + list + "” is not made of the candidates"));
        notes.add("Some chosen text is not among the candidates");
        return unique(foreign);
    }

    private List<String> unique(List<String> texts) throws AnswerException {
        List<String> once = texts.stream().distinct().toList();
        if (once.isEmpty()) {
            throw new AnswerException("The answer chooses no text");
        }
        if (once.size() < texts.size()) {
            notes.add("A text that was chosen twice is taken once");
        }
        return once;
    }

    /** Boxes by label; the last one called product is the product's, as that is where it stands. */
    private Map<String, GridBox> boxes(String list) {
        var boxes = new LinkedHashMap<String, GridBox>();
        Matcher box = BOX.matcher(list);
        int from = 0;
        while (box.find()) {
            String label = list.substring(from, box.start())
                    .replaceFirst("^\\s*[,，;]?\\s*", "")
                    .strip();
            from = box.end();
            boxes.put(resolved(label), box(label, box));
        }
        return boxes;
    }

    /** The candidate that a label names, quotes and letter case aside; else the label. */
    private String resolved(String label) {
        String bare = unquoted(label);
        for (String candidate : candidates) {
            if (candidate.equals(label) || candidate.equals(bare)) {
                return candidate;
            }
        }
        return bare.equalsIgnoreCase(DesignLanguage.PRODUCT) ? DesignLanguage.PRODUCT : bare;
    }

    private static String unquoted(String label) {
        boolean quoted = label.length() > 1
                && "\"'“".indexOf(label.charAt(0)) >= 0
                && "\"'”".indexOf(label.charAt(label.length() - 1)) >= 0;
        return quoted ? label.substring(1, label.length() - 1).strip() : label;
    }

    private GridBox box(String label, Matcher found) {
        int[] edges = new int[4];
        for (int i = 0; i < 4; i++) {
            edges[i] = Integer.parseInt(found.group(i + 1));
        }
        int x1 = Math.clamp(Math.min(edges[0], edges[2]), 0, GridBox.CELLS - 1);
        int y1 = Math.clamp(Math.min(edges[1], edges[3]), 0, GridBox.CELLS - 1);
        int x2 = Math.clamp(Math.max(edges[0], edges[2]), x1 + 1, GridBox.CELLS);
        int y2 = Math.clamp(Math.max(edges[1], edges[3]), y1 + 1, GridBox.CELLS);
        if (x1 != edges[0] || y1 != edges[1] || x2 != edges[2] || y2 != edges[3]) {
            notes.add("The box of “" + label + "” was put right to [" + x1 + ", " + y1 + ", " + x2 + ", " + y2 + "]");
        }
        return new GridBox(x1, y1, x2, y2);
    }

    /** Styles by number; all or none, as one that is missing cannot be guessed from the others. */
    private List<TextStyle> styles(String section, int count) {
        var styles = new ArrayList<TextStyle>();
        for (int i = 1; i <= count; i++) {
            Matcher entry = Pattern.compile("(?:^|, )" + i + ": ([^:,]*)").matcher(section);
            Optional<TextStyle> style = entry.find() ? StyleWords.read(entry.group(1)) : Optional.empty();
            if (style.isEmpty()) {
                if (!section.isBlank()) {
                    notes.add("The style of text " + i + " cannot be read, so that styles are chosen anew");
                }
                return List.of();
            }
            styles.add(style.get());
        }
        return styles;
    }

    private static double productTilt(String section) {
        int at = section.indexOf(DesignLanguage.PRODUCT + ":");
        return at < 0 ? 0 : StyleWords.tiltIn(section.substring(at + DesignLanguage.PRODUCT.length() + 1));
    }
}
