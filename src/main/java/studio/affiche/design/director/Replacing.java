package studio.affiche.design.director;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import studio.affiche.design.copy.Cast;
import studio.affiche.design.copy.Casting;
import studio.affiche.design.copy.CopyKind;
import studio.affiche.design.copy.CopyLine;
import studio.affiche.design.copy.CopyReader;
import studio.affiche.design.ink.Ground;
import studio.affiche.design.layout.Archetype;
import studio.affiche.design.layout.Arrangement;
import studio.affiche.design.layout.Voice;
import studio.affiche.poster.Box;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Layout;
import studio.affiche.poster.TextMeasure;
import studio.affiche.poster.TextStyle;
import studio.affiche.poster.Treatment;

/** Variants of a design in which exactly one element differs; the other two are taken over as they are. */
public final class Replacing {
    private static final int TRIES = 60;

    private final Brief brief;
    private final Drafting drafting;
    private final List<CopyLine> copy;
    private final Design design;
    private final SplittableRandom seeds;
    private final Set<Object> seen = new HashSet<>();
    private final Diversity diversity;
    private int backgrounds;

    public Replacing(Brief brief, Drafting drafting, List<CopyLine> copy, Design design, long seed) {
        this.brief = brief;
        this.drafting = drafting;
        this.copy = copy;
        this.design = design;
        var random = new SplittableRandom(seed);
        this.diversity = new Diversity(random.nextLong());
        this.seeds = random.split();
        seen.add(design.background());
        seen.add(design.text());
        seen.add(design.layout());
    }

    /** Another variant, or empty where none can be found that holds. */
    public Optional<Design> next(Element element) {
        for (int i = 0; i < TRIES; i++) {
            long seed = seeds.nextLong();
            Optional<Design> variant = switch (element) {
                case BACKGROUND -> background(seed);
                case TEXT -> text(seed);
                case LAYOUT -> layout(seed);
            };
            if (variant.isPresent()) {
                return variant;
            }
        }
        return Optional.empty();
    }

    /** Another prompt on which the texts read with the inks they have. */
    private Optional<Design> background(long seed) {
        Concept concept = drafting.wish().concepts(diversity, backgrounds++).getFirst();
        diversity.shown(concept.family());
        String prompt = drafting.prompt(concept, seed);
        Ground ground = drafting.ground(prompt, seed, design.layout());
        return Drafting.reads(ground, design.layout(), design.style()) && seen.add(prompt)
                ? Optional.of(with(seed, prompt, design.text(), design.layout(), design.style()))
                : Optional.empty();
    }

    /** One line or several exchanged for others of about their length, so that the boxes still hold. */
    private Optional<Design> text(long seed) {
        var random = new SplittableRandom(seed);
        var casting = new Casting(copy);
        var words = new ArrayList<>(design.text());
        int first = random.nextInt(words.size());
        int most = 1 + random.nextInt(Math.min(3, words.size()));
        int changed = 0;
        for (int k = 0; k < words.size() && changed < most; k++) {
            int i = (first + k) % words.size();
            List<CopyLine> choice = casting.alternatives(line(words.get(i))).stream()
                    .filter(l -> !words.contains(l.text()) && holds(i, l.text()))
                    .toList();
            if (!choice.isEmpty()) {
                words.set(i, choice.get(random.nextInt(choice.size())).text());
                changed++;
            }
        }
        return changed > 0 && seen.add(List.copyOf(words))
                ? Optional.of(with(design.seed(), design.background(), words, design.layout(), design.style()))
                : Optional.empty();
    }

    /** Whether a box holds other words at a size that still plays the same part. */
    private boolean holds(int i, String words) {
        TextStyle style = style(i);
        Box box = design.layout().text().get(i).on(brief.size());
        TextMeasure.Setting now = drafting.typesetter().inBox(design.text().get(i), style, box);
        TextMeasure.Setting then = drafting.typesetter().inBox(words, style, box);
        return then.fits() && then.size() >= now.size() * (style.treatment() == Treatment.HEADLINE ? 0.5 : 0.7);
    }

    /** The same words arranged anew. */
    private Optional<Design> layout(long seed) {
        var random = new SplittableRandom(seed);
        Archetype[] all = Archetype.values();
        Archetype archetype = all[random.nextInt(all.length)];
        Optional<Arrangement> arrangement = drafting.arrange(archetype, voice(), cast(random.nextBoolean()), seed);
        return arrangement
                .flatMap(a -> Drafting.inOrderOf(design.text(), a)
                        .flatMap(texts -> drafting.inked(a, texts, design.background(), design.seed())))
                .filter(d -> seen.add(d.layout()));
    }

    /** The voice that the design speaks in. */
    private Voice voice() {
        for (TextStyle style : design.style()) {
            if (style.treatment() == Treatment.HEADLINE) {
                return new Voice(style.font(), style.weight(), Voice.GROTESK.body());
            }
        }
        return Voice.GROTESK;
    }

    /** The design's own lines in the parts they can play; {@code swapped} gives a lone fact or second line another part. */
    private Cast cast(boolean swapped) {
        Map<Treatment, List<CopyLine>> by = new EnumMap<>(Treatment.class);
        for (int i = 0; i < design.text().size(); i++) {
            by.computeIfAbsent(part(i), t -> new ArrayList<>())
                    .add(line(design.text().get(i)));
        }
        List<CopyLine> quiet = by.getOrDefault(Treatment.SUPPORT, List.of());
        Optional<CopyLine> support = at(quiet, swapped && quiet.size() > 1 ? 1 : 0);
        Optional<CopyLine> second =
                at(quiet, swapped && quiet.size() > 1 ? 0 : 1).or(() -> at(by.get(Treatment.BAND), 0));
        List<CopyLine> spoken = by.getOrDefault(Treatment.PILL, List.of());
        CopyLine headline =
                at(by.get(Treatment.HEADLINE), 0).orElse(line(design.text().getFirst()));
        return new Cast(
                headline,
                at(by.get(Treatment.LABEL), 0),
                support,
                second,
                by.getOrDefault(Treatment.FACT, List.of()),
                at(by.get(Treatment.NUMERAL), 0),
                spoken.stream().filter(l -> l.kind() != CopyKind.CALL_TO_ACTION).findFirst(),
                spoken.stream().filter(l -> l.kind() == CopyKind.CALL_TO_ACTION).findFirst(),
                at(by.get(Treatment.BADGE), 0));
    }

    /** The part that a text plays: by what it says where it says a price or an action, else by how it is set. */
    private Treatment part(int i) {
        return switch (line(design.text().get(i)).kind()) {
            case PRICE, CALL_TO_ACTION -> Treatment.PILL;
            case OFFER -> Treatment.BADGE;
            default ->
                switch (style(i).treatment()) {
                    case PILL, PLATE -> Treatment.PILL;
                    case HEADLINE, NUMERAL, SUPPORT, LABEL, FACT, BADGE, BAND -> style(i).treatment();
                };
        };
    }

    private TextStyle style(int i) {
        return design.style().get(i);
    }

    /** A line as it was read in its brief; by itself it could be taken for something else. */
    private CopyLine line(String words) {
        return copy.stream()
                .filter(l -> l.text().equals(words))
                .findFirst()
                .orElseGet(() -> CopyReader.read(words, brief.name()));
    }

    private Design with(long seed, String prompt, List<String> words, Layout layout, List<TextStyle> style) {
        return new Design("", Optional.empty(), seed, prompt, words, layout, style, design.productTilt());
    }

    private static Optional<CopyLine> at(@Nullable List<CopyLine> lines, int index) {
        return lines == null || index >= lines.size() ? Optional.empty() : Optional.of(lines.get(index));
    }
}
