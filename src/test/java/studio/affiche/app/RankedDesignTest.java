package studio.affiche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Element;

class RankedDesignTest {
    @Test
    void aLineTellsLiftIntervalSharesAndTraffic() {
        var forecast = new Outlook.Forecast(
                -0.0002,
                -0.193,
                0.21,
                55,
                Map.of(Element.BACKGROUND, 0.7, Element.TEXT, 0.2, Element.LAYOUT, 0.1),
                Map.of());
        assertThat(new RankedDesign("serum-1", forecast, Optional.of(0.08)).line())
                .startsWith("serum-1 ")
                .endsWith("    0 %  (−19.3 to +21.0 %)  percentile  55  background 70 %, text 20 %, layout 10 %"
                        + "  next test  8 %");
    }
}
