package studio.affiche.design.layout;

import static studio.affiche.poster.FontRole.CONDENSED;
import static studio.affiche.poster.FontRole.DIDONE;
import static studio.affiche.poster.FontRole.DISPLAY;
import static studio.affiche.poster.FontRole.GEOMETRIC;
import static studio.affiche.poster.FontRole.GROTESK;
import static studio.affiche.poster.FontRole.HUMANIST;
import static studio.affiche.poster.FontRole.MONO;
import static studio.affiche.poster.FontRole.SCRIPT;
import static studio.affiche.poster.FontRole.SERIF;
import static studio.affiche.poster.FontRole.SLAB;
import static studio.affiche.poster.FontRole.TEXT;
import static studio.affiche.poster.FontRole.WARM_SERIF;
import static studio.affiche.scene.Mood.ANY;
import static studio.affiche.scene.Mood.BOLD;
import static studio.affiche.scene.Mood.CALM;
import static studio.affiche.scene.Mood.FESTIVE;
import static studio.affiche.scene.Mood.FRESH;
import static studio.affiche.scene.Mood.LUXURIOUS;
import static studio.affiche.scene.Mood.NATURAL;
import static studio.affiche.scene.Mood.PLAYFUL;
import static studio.affiche.scene.Mood.WARM;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.affiche.poster.FontRole;
import studio.affiche.scene.Mood;

/** Typefaces that go together, with the moods and trades that they suit: the one table of such pairings. */
public enum TypePairings {
    SWISS(
            GROTESK,
            800,
            GROTESK,
            Set.of(ANY, CALM, BOLD, FRESH),
            "electronics audio furniture lighting shoes stationery"),
    LOUD(DISPLAY, 900, GROTESK, Set.of(BOLD, PLAYFUL, FESTIVE), "soda snack shoes sport cleaning pet makeup"),
    FASHION(DIDONE, 400, TEXT, Set.of(LUXURIOUS, CALM), "perfume jewellery fashion makeup watch"),
    COVER(DIDONE, 700, GROTESK, Set.of(LUXURIOUS, BOLD, FESTIVE), "makeup fashion wine bag perfume jewellery"),
    AIRY(GROTESK, 300, GROTESK, Set.of(CALM, LUXURIOUS, FRESH), "skincare electronics lighting perfume watch hair"),
    BOOKISH(SERIF, 700, TEXT, Set.of(WARM, CALM, LUXURIOUS), "wine tea stationery bag health watch"),
    QUIET_SERIF(SERIF, 400, HUMANIST, Set.of(CALM, NATURAL, LUXURIOUS), "tea skincare furniture home lighting perfume"),
    BAKERY(WARM_SERIF, 700, HUMANIST, Set.of(WARM, NATURAL, FESTIVE), "coffee food kitchenware home pet snack"),
    SOFT_SERIF(WARM_SERIF, 500, TEXT, Set.of(CALM, NATURAL, WARM), "skincare plant baby tea home hair"),
    MENU(WARM_SERIF, 600, CONDENSED, Set.of(WARM, BOLD, FESTIVE), "food wine coffee kitchenware"),
    TECHNICAL(GEOMETRIC, 700, TEXT, Set.of(BOLD, FRESH), "electronics audio sport outdoor cleaning"),
    ORBIT(GEOMETRIC, 300, GROTESK, Set.of(CALM, LUXURIOUS, FRESH), "electronics audio watch lighting"),
    RACE(CONDENSED, 700, GROTESK, Set.of(BOLD, FRESH), "sport shoes outdoor electronics health"),
    BILLBOARD(CONDENSED, 900, TEXT, Set.of(BOLD, PLAYFUL, FESTIVE), "snack soda sport food shoes"),
    WORKSHOP(SLAB, 700, TEXT, Set.of(WARM, NATURAL, BOLD), "outdoor coffee kitchenware bag pet furniture"),
    CATALOGUE(SLAB, 300, GROTESK, Set.of(CALM, NATURAL), "stationery plant furniture coffee home"),
    MARKET(HUMANIST, 900, HUMANIST, Set.of(PLAYFUL, WARM, NATURAL, FRESH), "food toy baby pet plant snack kitchenware"),
    BREEZE(HUMANIST, 300, HUMANIST, Set.of(CALM, NATURAL, FRESH), "skincare hair health home plant baby"),
    FRIENDLY(TEXT, 900, TEXT, Set.of(FRESH, PLAYFUL, WARM), "baby toy cleaning health kitchenware pet"),
    HANDWRITTEN(SCRIPT, 800, TEXT, Set.of(PLAYFUL, FESTIVE, WARM), "food toy pet baby soda fashion"),
    LABEL(MONO, 700, GROTESK, Set.of(), "electronics audio stationery");

    /** How much more it says that a trade fits than that a mood does. */
    private static final int TRADE = 2;

    private static final int MOOD = 1;

    private final Voice voice;
    private final Set<Mood> moods;
    private final Set<String> trades;

    TypePairings(FontRole heading, int weight, FontRole body, Set<Mood> moods, String trades) {
        this.voice = new Voice(heading, weight, body);
        this.moods = moods;
        this.trades = Set.of(trades.split(" "));
    }

    public Voice voice() {
        return voice;
    }

    /** Moods that it suits. */
    public Set<Mood> moods() {
        return moods;
    }

    /** Trades that it suits, lower-case words such as {@code perfume}. */
    public Set<String> trades() {
        return trades;
    }

    /**
     * The pairings that suit a mood or a trade, best first: those that suit both, then the trade, then the mood. A trade
     * that the table does not know counts for nothing, and where neither says anything all pairings come, neutral ones
     * first.
     *
     * @param trade in any case, such as {@code perfume}; empty for none
     */
    public static List<Voice> suited(Mood mood, String trade) {
        String known = trade.strip().toLowerCase(Locale.ROOT);
        List<TypePairings> suited = Arrays.stream(values())
                .filter(p -> p.fit(mood, known) > 0)
                .sorted(Comparator.comparingInt((TypePairings p) -> p.fit(mood, known))
                        .reversed())
                .toList();
        boolean silent = mood == ANY && suited.stream().noneMatch(p -> p.trades.contains(known));
        return (silent ? List.of(values()) : suited)
                .stream().map(TypePairings::voice).toList();
    }

    private int fit(Mood mood, String trade) {
        return (trades.contains(trade) ? TRADE : 0) + (moods.contains(mood) ? MOOD : 0);
    }
}
