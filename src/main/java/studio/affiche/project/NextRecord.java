package studio.affiche.project;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the record behind one that could not be read.
 *
 * @param file in UTF-8
 */
record NextRecord(Path file) {
    /**
     * Where to read on behind a whole record, found by its braces: what is behind its end and a comma.
     *
     * @param start of the record
     * @return -1 if it has no end
     */
    long closed(long start) throws IOException {
        try (InputStream in = from(start)) {
            int depth = 0;
            boolean quoted = false;
            boolean ended = false;
            long at = start;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (ended && !blank(b)) {
                    return b == ',' ? at + 1 : at;
                }
                if (quoted && b == '\\') {
                    in.read();
                    at++;
                } else if (b == '"') {
                    quoted = !quoted;
                } else if (!quoted && (b == '{' || b == '[')) {
                    depth++;
                } else if (!quoted && (b == '}' || b == ']')) {
                    depth--;
                    ended = depth <= 0;
                }
                at++;
            }
            return ended ? at : -1;
        }
    }

    /**
     * The next line that begins with a brace, as far to the right as the record's own line if the record begins one.
     *
     * @param start of the record
     * @return -1 if there is none
     */
    long line(long start) throws IOException {
        int wanted = indentation(start);
        try (InputStream in = from(start)) {
            boolean lead = false;
            int blanks = 0;
            long at = start;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    lead = true;
                    blanks = 0;
                } else if (lead && b == '{' && (wanted < 0 || blanks == wanted)) {
                    return at;
                } else if (lead && (b == ' ' || b == '\t')) {
                    blanks++;
                } else {
                    lead = false;
                }
                at++;
            }
            return -1;
        }
    }

    /** Blanks between a record and the beginning of its line; -1 if something else stands there. */
    private int indentation(long start) throws IOException {
        int most = (int) Math.min(64, start);
        byte[] before;
        try (InputStream in = from(start - most)) {
            before = in.readNBytes(most);
        }
        int blanks = 0;
        for (int i = before.length - 1; i >= 0 && before[i] != '\n'; i--) {
            if (before[i] != ' ' && before[i] != '\t') {
                return -1;
            }
            blanks++;
        }
        return blanks;
    }

    private InputStream from(long start) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(start);
            return new BufferedInputStream(in, 1 << 16);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean blank(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
