package studio.affiche.design.teach;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import studio.affiche.design.ProductView;
import studio.affiche.design.copy.CopyCorpus;
import studio.affiche.design.copy.LabelledBrief;
import studio.affiche.photo.ProductPalette;
import studio.affiche.poster.AssetRef;
import studio.affiche.poster.Assets;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/**
 * Briefs of labelled copy in all its languages: some lines of one brief of the training split, their roles given, with a
 * picture of some product. Every fourth brief is one of {@link BriefMaker}'s.
 */
public final class CorpusBriefs implements BriefSource {
    /** Of so many briefs one has generated copy. */
    private static final int GENERATED_EVERY = 4;
    /** Languages that most users write. */
    private static final List<String> FREQUENT = List.of("en", "en", "en", "zh-Hans", "zh-Hans");

    private final BriefMaker made = BriefMaker.toTeach();
    private final List<List<LabelledBrief>> languages;
    private final ProductCutouts products;

    /**
     * Briefs with pictures of products.
     *
     * @param products where there are none, silhouettes are drawn
     */
    public CorpusBriefs(ProductCutouts products) {
        this.products = products;
        this.languages = Stream.concat(FREQUENT.stream(), CopyCorpus.LANGUAGES.stream())
                .map(language -> CopyCorpus.of(language).stream()
                        .filter(b -> b.split().equals("train"))
                        .toList())
                .toList();
    }

    @Override
    public BriefMaker.Made brief(long seed) throws IOException {
        if (seed % GENERATED_EVERY == 0) {
            return made.brief(seed);
        }
        var random = new SplittableRandom(seed);
        List<LabelledBrief> language = languages.get(random.nextInt(languages.size()));
        LabelledBrief labelled = language.get(random.nextInt(language.size()));
        BufferedImage picture = products.isEmpty() || random.nextInt(3) == 0
                ? made.picture(random)
                : products.picture(random.nextInt(products.size()));
        AssetRef ref = Assets.refOf(("lesson " + seed).getBytes(StandardCharsets.UTF_8), "png");
        var brief = new Brief(
                labelled.name(),
                Optional.of(ref),
                lines(labelled, random),
                made.direction(random),
                BriefMaker.canvas(random),
                BriefMaker.brand(random));
        var view = new ProductView(ref, (double) picture.getWidth() / picture.getHeight(), ProductPalette.of(picture));
        return new BriefMaker.Made(brief, view, picture);
    }

    /** Four lines or more in any order, a slogan among them where the brief has one. */
    private static List<Candidate> lines(LabelledBrief labelled, SplittableRandom random) {
        var lines = new ArrayList<>(labelled.lines());
        Collections.shuffle(lines, new Random(random.nextLong()));
        lines.sort((a, b) -> Boolean.compare(b.role() == CopyRole.SLOGAN, a.role() == CopyRole.SLOGAN));
        int least = Math.min(4, lines.size());
        var some = new ArrayList<>(lines.subList(0, least + random.nextInt(lines.size() - least + 1)));
        Collections.shuffle(some, new Random(random.nextLong()));
        return some.stream()
                .map(l -> Candidate.of(l.text()).withRole(Optional.of(l.role())))
                .toList();
    }
}
