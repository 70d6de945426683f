package studio.affiche.design.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;

/** Reads what a policy is asked, as {@link DesignLanguage#instruction} and the published conversations put it. */
public final class InstructionReader {
    private static final Pattern CANDIDATES = Pattern.compile("\\[(.*)]\\s*,\\s*generate", Pattern.DOTALL);
    private static final Pattern CANVAS = Pattern.compile(" Canvas (\\d{1,5}) x (\\d{1,5}), aspect \\d{1,3}\\.");
    private static final Pattern DIRECTION = Pattern.compile(" Direction: (.*)\\.\\s*$", Pattern.DOTALL);

    private InstructionReader() {}

    /**
     * What is asked.
     *
     * @param candidates lines of copy to choose from
     * @param canvas size of the poster, where it is told
     * @param direction wishes for the picture; may be empty
     */
    public record Instruction(List<String> candidates, Optional<CanvasSize> canvas, String direction) {
        public Instruction {
            candidates = List.copyOf(candidates);
        }

        /** The brief that asks it, without product and brand; a portrait where no canvas is told. */
        public Brief brief() {
            return new Brief(
                    "",
                    Optional.empty(),
                    Candidate.of(candidates),
                    direction,
                    canvas.orElse(CanvasPreset.PORTRAIT.size()),
                    BrandKit.NONE);
        }
    }

    /**
     * Reads an instruction.
     *
     * @param known copy that is known from answers; it is told apart even where it holds commas
     * @throws AnswerException if it has no list of copy
     */
    public static Instruction read(String instruction, List<String> known) throws AnswerException {
        if (instruction.length() > AnswerReader.MAX_LENGTH) {
            throw new AnswerException("The instruction has " + instruction.length() + " characters, more than "
                    + AnswerReader.MAX_LENGTH);
        }
        Matcher list = CANDIDATES.matcher(instruction);
        if (!list.find()) {
            throw new AnswerException("The instruction has no list of copy in [ ]");
        }
        String rest = instruction.substring(list.end());
        Matcher canvas = CANVAS.matcher(rest);
        Matcher direction = DIRECTION.matcher(rest);
        return new Instruction(
                candidates(list.group(1), known),
                canvas.find() ? size(canvas.group(1), canvas.group(2)) : Optional.empty(),
                direction.find() ? direction.group(1) : "");
    }

    private static List<String> candidates(String list, List<String> known) {
        List<String> longestFirst = known.stream()
                .filter(k -> !k.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var found = new LinkedHashSet<String>();
        int at = 0;
        while (at < list.length()) {
            int end = end(list, at, longestFirst);
            String line = list.substring(at, end).strip();
            if (!line.isEmpty()) {
                found.add(line);
            }
            at = end;
            while (at < list.length() && (list.charAt(at) == ',' || list.charAt(at) == ' ')) {
                at++;
            }
        }
        return new ArrayList<>(found);
    }

    /** Where a line of copy that begins somewhere ends: with a known one if there is one, else at the next comma. */
    private static int end(String list, int at, List<String> known) {
        for (String line : known) {
            int end = at + line.length();
            if (list.startsWith(line, at) && (end == list.length() || list.startsWith(",", end))) {
                return end;
            }
        }
        int comma = list.indexOf(", ", at);
        return comma < 0 ? list.length() : comma;
    }

    private static Optional<CanvasSize> size(String width, String height) {
        try {
            return Optional.of(new CanvasSize(Integer.parseInt(width), Integer.parseInt(height)));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // A canvas that cannot be is as good as none told.
        }
    }
}
