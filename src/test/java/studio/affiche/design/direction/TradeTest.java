package studio.affiche.design.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.Rgba;
import studio.affiche.scene.Mood;
import studio.affiche.scene.SceneFamily;
import studio.affiche.scene.Season;

class TradeTest {
    @ParameterizedTest
    @CsvSource({
        "Botanical Night Serum,SKINCARE",
        "Slow Bird Flat White,COFFEE",
        "Aero wireless headphones,AUDIO",
        "拾光台灯,LIGHTING",
        "明前龙井茶,TEA",
        "薰衣草护手霜,SKINCARE",
        "Meridian automatic watch,WATCH",
        "Schaukelstuhl Eiche – der Stuhl für Jahre,FURNITURE",
        "Crème hydratante à l'avoine,SKINCARE",
        "Zapatillas Ligero,SHOES",
        "Profumo di fico,PERFUME",
        "Ração para gatos Miau,PET",
        "ベビーカー そら,BABY",
        "무선 이어폰 소리,AUDIO",
        "عطر العود,PERFUME",
        "Кофе в зёрнах «Утро»,COFFEE",
        "Coffee mug,KITCHENWARE",
        "Quxl 9,OTHER"
    })
    void namesTellTheTrade(String name, Trade trade) {
        assertThat(Trade.of(brief(name, "Hello"))).isEqualTo(trade);
    }

    @Test
    void copyTellsItWhereTheNameDoesNot() {
        assertThat(Trade.of(brief("Halden", "Rest, by the spoonful", "Ceramides for your skin, a night cream")))
                .isEqualTo(Trade.SKINCARE);
    }

    @Test
    void aGuessHasMoodStyleSeasonAndScenes() {
        DirectionGuess guess = DirectionGuess.of(brief("pop! Raspberry soda", "Crack open summer"), List.of());
        assertThat(guess.trade()).isEqualTo(Trade.SODA);
        assertThat(guess.moods()).contains(Mood.PLAYFUL);
        assertThat(guess.seasons()).containsExactly(Season.SUMMER);
        assertThat(guess.families()).contains(SceneFamily.SUNBURST);
    }

    @Test
    void coloursGuessWhereNoTradeDoes() {
        assertThat(DirectionGuess.of(brief("Quxl", "Hello"), List.of(Rgba.parse("#e3122f")))
                        .moods()
                        .getFirst())
                .isEqualTo(Mood.BOLD);
        assertThat(DirectionGuess.of(brief("Quxl", "Hello"), List.of(Rgba.parse("#18181a")))
                        .moods()
                        .getFirst())
                .isEqualTo(Mood.LUXURIOUS);
    }

    @Test
    void aSaleIsOneOnlyWhenTheNameOrSeveralLinesSaySo() {
        assertThat(DirectionGuess.of(brief("Shoe sale", "Hello"), List.of()).styles())
                .contains(Style.SALE);
        assertThat(DirectionGuess.of(brief("Shoe", "Hello", "20 % discount"), List.of())
                        .styles())
                .doesNotContain(Style.SALE);
    }

    @Test
    void everyTradeHasSixScenesToStandIn() {
        for (Trade trade : Trade.values()) {
            assertThat(trade.moods()).as(trade.name()).isNotEmpty();
            assertThat(trade.families())
                    .as(trade.name())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .doesNotHaveDuplicates();
        }
    }

    private static Brief brief(String name, String... lines) {
        return new Brief(
                name, Optional.empty(), Candidate.of(List.of(lines)), "", CanvasPreset.PORTRAIT.size(), BrandKit.NONE);
    }
}
