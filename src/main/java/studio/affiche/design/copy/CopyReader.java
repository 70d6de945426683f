package studio.affiche.design.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/**
 * Reads lines of copy for what they are: by what the designer says, by rules where they are certain, else by the trained
 * model that ships with the program ({@code models/copy-small}). Reads a brief in about a millisecond.
 */
public final class CopyReader {
    /** Longer slogans are hard to set as a headline. */
    private static final int LONG = 44;

    private static final int TOO_LONG = 90;
    /** A line so likely a slogan, though another role is likelier, may be a headline where there are too few slogans. */
    private static final double LIKELY = 0.25;

    private static final double LESS_THAN_A_SLOGAN = CopyLine.MAY_HEAD - 0.01;
    /** Roles that a brief seldom has twice. */
    private static final List<CopyRole> ONCE = List.of(CopyRole.CALL_TO_ACTION, CopyRole.BRAND, CopyRole.PRODUCT_NAME);

    private static final double DOUBTFUL = 0.6;
    private static final double SURER = 0.15;

    private CopyReader() {}

    /** The model that ships, read when the first line is. */
    private static final class Shipped {
        static final CopyModel MODEL = load();

        private Shipped() {}

        private static CopyModel load() {
            try (@Nullable
                    InputStream in = CopyReader.class.getResourceAsStream("/models/copy-small/model.safetensors")) {
                if (in == null) {
                    throw new IllegalStateException("The program was built without models/copy-small");
                }
                return CopyModel.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static CopyModel shipped() {
        return Shipped.MODEL;
    }

    /** Every line of a brief that may be used, in the designer's order. */
    public static List<CopyLine> read(Brief brief) {
        return read(
                brief.copy().stream()
                        .filter(c -> c.use() != Candidate.Use.NEVER)
                        .toList(),
                brief.name(),
                Shipped.MODEL);
    }

    /**
     * Every one of some lines.
     *
     * @param candidates lines of copy, not blank
     * @param productName may be empty
     */
    public static List<CopyLine> read(List<String> candidates, String productName) {
        return read(Candidate.of(candidates), productName, Shipped.MODEL);
    }

    /** One line by itself. */
    public static CopyLine read(String line, String productName) {
        return read(List.of(line), productName).getFirst();
    }

    static List<CopyLine> read(List<Candidate> candidates, String name, CopyModel model) {
        List<String> texts = candidates.stream().map(Candidate::text).toList();
        var all = new ArrayList<double[]>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(model.probabilities(i, texts, name));
        }
        ONCE.forEach(role -> single(all, role.ordinal()));
        var lines = new ArrayList<CopyLine>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(line(candidates.get(i), all.get(i)));
        }
        return withHeadlines(lines);
    }

    /** Of a role that a brief has once, a doubtful line beside a surer one takes its second likeliest role. */
    private static void single(List<double[]> all, int role) {
        double most = all.stream().mapToDouble(p -> p[role]).max().orElse(0);
        for (double[] p : all) {
            if (p[role] < DOUBTFUL && p[role] < most - SURER && likeliest(p).ordinal() == role) {
                p[role] = 0;
            }
        }
    }

    private static CopyLine line(Candidate candidate, double[] model) {
        String text = candidate.text();
        CopyForm form = CopyForm.of(text);
        Optional<CopyRole> certain = candidate.role().or(() -> CopyRules.certain(text, form));
        CopyRole role = certain.orElse(likeliest(model));
        double probability = certain.isPresent() ? 1 : model[role.ordinal()];
        double headline = switch (role) {
            case SLOGAN -> Math.max(CopyLine.MAY_HEAD, probability) * fit(text);
            case SUPPORT -> model[CopyRole.SLOGAN.ordinal()] >= LIKELY ? LESS_THAN_A_SLOGAN * fit(text) : 0;
            default -> 0;
        };
        return new CopyLine(text, role, form.kind(role), form.split(), headline, probability);
    }

    private static CopyRole likeliest(double[] probabilities) {
        int best = 0;
        for (int i = 1; i < probabilities.length; i++) {
            best = probabilities[i] > probabilities[best] ? i : best;
        }
        return CopyRole.values()[best];
    }

    /** How well a line fits a headline by its length: 1 up to {@value #LONG} characters, falling to 0.3. */
    private static double fit(String text) {
        int length = CopyLine.visualLength(text);
        return length <= LONG ? 1 : Math.max(0.3, 1 - 0.7 * (length - LONG) / (double) (TOO_LONG - LONG));
    }

    /**
     * Headlines for a brief that has no slogan: the offer where it is a sale, else a supporting line, the product's name or
     * the brand, else a fact; never a price, a call to action or small print while there is anything else.
     */
    private static List<CopyLine> withHeadlines(List<CopyLine> lines) {
        if (lines.stream().anyMatch(l -> l.headline() >= CopyLine.MAY_HEAD)) {
            return List.copyOf(lines);
        }
        for (List<CopyRole> roles : List.of(
                List.of(CopyRole.OFFER),
                List.of(CopyRole.SUPPORT),
                List.of(CopyRole.PRODUCT_NAME, CopyRole.BRAND),
                List.of(CopyRole.FACT, CopyRole.PROOF),
                List.of(CopyRole.values()))) {
            List<CopyLine> heads = lines.stream()
                    .filter(l -> roles.contains(l.role()) && CopyLine.visualLength(l.text()) <= TOO_LONG)
                    .toList();
            if (!heads.isEmpty()) {
                return lines.stream()
                        .map(l -> heads.contains(l) ? l.withHeadline(0.5 * fit(l.text())) : l)
                        .toList();
            }
        }
        return lines.stream().map(l -> l.withHeadline(CopyLine.MAY_HEAD)).toList();
    }
}
