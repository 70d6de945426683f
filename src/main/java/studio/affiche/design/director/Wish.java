package studio.affiche.design.director;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import studio.affiche.design.ProductView;
import studio.affiche.design.direction.Binding;
import studio.affiche.design.direction.Direction;
import studio.affiche.design.direction.FamilyFacts;
import studio.affiche.design.direction.SurfaceMaterial;
import studio.affiche.design.direction.Trade;
import studio.affiche.design.layout.TypePairings;
import studio.affiche.design.layout.Voice;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Oklab;
import studio.affiche.poster.Rgba;
import studio.affiche.poster.ScenePalette;
import studio.affiche.scene.ColorWord;
import studio.affiche.scene.DayTime;
import studio.affiche.scene.Detail;
import studio.affiche.scene.LightSide;
import studio.affiche.scene.Material;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.ScenePalettes;
import studio.affiche.scene.ScenePrompt;
import studio.affiche.scene.ScenePrompts;
import studio.affiche.scene.Season;
import studio.affiche.scene.Softness;
import studio.affiche.scene.Tone;

/**
 * What is wished for the pictures of a brief, as concepts to try and prompts to write.
 *
 * @param binding which scenes may be taken
 * @param trade of the product
 * @param side of the light, if the direction names one
 * @param product whose colours choose palettes
 * @param brand whose colours do
 */
record Wish(Binding binding, Trade trade, LightSide side, List<Rgba> product, BrandKit brand) {
    /** Pairings of typefaces that the posters of a concept vary. */
    private static final int VOICES = 5;

    /** Every so many posters one stands in a scene that the direction names. */
    private static final int NAMED_EVERY = 3;

    private static final int PALETTES_TRIED = 12;
    /** Colours nearer than this in OKLab pass for one another. */
    private static final double ALIKE = 0.10;

    static Wish of(Brief brief, ProductView product) {
        return new Wish(
                Binding.of(brief, product.palette()),
                Trade.of(brief),
                ScenePrompts.read(brief.direction()).side(),
                product.palette(),
                brief.brand());
    }

    /**
     * Concepts in the order in which to try them: only those that do not contradict the direction, every third time,
     * the first included, those that it names before the others.
     *
     * @param number of designs before
     */
    List<Concept> concepts(Diversity diversity, int number) {
        List<Concept> ranked = diversity.order(
                Concepts.all().stream()
                        .filter(c -> binding.taken().containsKey(c.family()))
                        .toList(),
                c -> binding.score(c.family()));
        if (number % NAMED_EVERY != 0) {
            return ranked;
        }
        var ordered = new ArrayList<Concept>();
        ranked.stream().filter(c -> binding.named(c.family())).forEach(ordered::add);
        ranked.stream().filter(c -> !binding.named(c.family())).forEach(ordered::add);
        return ordered;
    }

    /** Typefaces for a concept, best first: those that suit its mood and the trade, where it serves the mood wished for. */
    List<Voice> voices(Concept concept) {
        Mood mood = binding.effective().moods().stream()
                .filter(concept.moods()::contains)
                .findFirst()
                .orElse(concept.moods().getFirst());
        return TypePairings.suited(mood, trade.name().toLowerCase(Locale.ROOT)).stream()
                .limit(VOICES)
                .toList();
    }

    /** A prompt for a concept: what is wished, and a choice of what is left open. */
    String prompt(Concept concept, long seed) {
        var random = new SplittableRandom(seed);
        Direction direction = binding.direction();
        FamilyFacts facts = FamilyFacts.of(concept.family());
        Mood mood = mood(facts, random);
        DayTime time = time(facts, direction, random);
        Tone tone = tone(facts, direction, mood, time, random);
        ScenePrompt prompt = ScenePrompt.usual(concept.family())
                .withMood(mood)
                .withTime(time)
                .withTone(tone)
                .withSide(side)
                .withSeason(binding.effective().seasons().stream()
                        .filter(facts.seasons()::contains)
                        .findFirst()
                        .orElse(Season.ANY))
                .withSoftness(
                        direction.wanted(Softness.class).stream().findFirst().orElse(Softness.ANY))
                .withMaterials(materials(concept.family(), direction))
                .withDetails(details(concept.family(), direction))
                .withColors(binding.colors());
        return ScenePrompts.write(colored(prompt, direction, seed));
    }

    private Mood mood(FamilyFacts facts, SplittableRandom random) {
        List<Mood> wanted = binding.effective().moods();
        List<Mood> served = wanted.stream().filter(facts.moods()::contains).toList();
        if (served.isEmpty()) {
            return wanted.isEmpty() ? facts.moods().getFirst() : wanted.getFirst();
        }
        // The first mood leads.
        int one = random.nextInt(served.size());
        int other = random.nextInt(served.size());
        return served.get(Math.min(one, other));
    }

    private static DayTime time(FamilyFacts facts, Direction direction, SplittableRandom random) {
        List<DayTime> wanted = direction.times();
        List<DayTime> shown = wanted.stream().filter(facts.times()::contains).toList();
        if (!wanted.isEmpty()) {
            return shown.isEmpty() ? wanted.getFirst() : shown.get(random.nextInt(shown.size()));
        }
        if (facts.times().size() == 1) {
            return facts.times().iterator().next();
        }
        DayTime[] usual = {DayTime.ANY, DayTime.MORNING, DayTime.ANY, DayTime.SUNSET};
        DayTime time = usual[random.nextInt(usual.length)];
        boolean open = direction.tone() != Tone.DARK && facts.times().contains(time) && !direction.forbids(time);
        return open ? time : DayTime.ANY;
    }

    private static Tone tone(FamilyFacts facts, Direction direction, Mood mood, DayTime time, SplittableRandom random) {
        double chance = random.nextDouble();
        if (direction.tone() != Tone.ANY) {
            return direction.tone();
        }
        if (!direction.colors().isEmpty()) {
            return Tone.ANY;
        }
        if (time == DayTime.NIGHT) {
            return Tone.DARK;
        }
        if (facts.tones().size() == 1) {
            return facts.tones().iterator().next();
        }
        if (time != DayTime.ANY) {
            return mood == Mood.LUXURIOUS ? Tone.ANY : Tone.LIGHT;
        }
        double dark = switch (mood) {
            case LUXURIOUS -> 0.75;
            case BOLD -> 0.25;
            case CALM, WARM, NATURAL, ANY -> 0.12;
            case FRESH, PLAYFUL, FESTIVE -> 0;
        };
        return chance < dark ? Tone.DARK : mood == Mood.FESTIVE ? Tone.ANY : Tone.LIGHT;
    }

    private static Set<Material> materials(SceneFamily family, Direction direction) {
        Set<Material> all = EnumSet.noneOf(Material.class);
        for (SurfaceMaterial material : direction.materials()) {
            material.painted().filter(family.materials()::contains).ifPresent(all::add);
        }
        if (direction.wants(ColorWord.GOLD) && family.materials().contains(Material.BRASS)) {
            all.add(Material.BRASS);
        }
        return all;
    }

    private static Set<Detail> details(SceneFamily family, Direction direction) {
        Set<Detail> all = EnumSet.noneOf(Detail.class);
        all.addAll(ScenePrompt.usual(family).details());
        all.addAll(direction.wanted(Detail.class));
        all.removeIf(direction::forbids);
        return all;
    }

    /** The prompt, with colours of its own where its palette would have a colour that the direction forbids. */
    private ScenePrompt colored(ScenePrompt prompt, Direction direction, long seed) {
        Set<ColorWord> forbidden = direction.forbidden(ColorWord.class);
        if (forbidden.isEmpty()) {
            return prompt;
        }
        var random = new SplittableRandom(seed);
        ScenePrompt tried = prompt;
        for (int i = 0; i < PALETTES_TRIED && shows(tried, forbidden, seed); i++) {
            ColorWord[] words = ColorWord.values();
            ColorWord word = words[random.nextInt(words.length)];
            if (ScenePalettes.paintable(prompt.family(), word) && !forbidden.contains(word)) {
                tried = prompt.withColors(List.of(word));
            }
        }
        return tried;
    }

    private boolean shows(ScenePrompt prompt, Set<ColorWord> forbidden, long seed) {
        ScenePalette palette = ScenePalettes.choose(prompt, product, brand.colors(), seed);
        return List.of(palette.ground(), palette.shade(), palette.accent()).stream()
                .anyMatch(color -> forbidden.stream().anyMatch(word -> alike(color, word.color())));
    }

    private static boolean alike(Rgba a, Rgba b) {
        Oklab one = Oklab.of(a);
        Oklab other = Oklab.of(b);
        double turn = Math.abs(one.hue() - other.hue());
        boolean colored = one.chroma() > 0.05 && other.chroma() > 0.05;
        return one.distance(other) < ALIKE || (colored && Math.min(turn, 360 - turn) < 22);
    }
}
