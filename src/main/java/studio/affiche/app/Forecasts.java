package studio.affiche.app;

import java.util.EnumMap;
import java.util.Map;
import studio.affiche.optimize.ranking.Outlook;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;

/** Forecasts as they are shown and kept. */
final class Forecasts {
    private Forecasts() {}

    static Forecast of(Outlook outlook) {
        return switch (outlook) {
            case Outlook.Forecast f ->
                new Forecast.Lift(
                        lift(f.lift()), lift(f.low()), lift(f.high()), f.percentile(), f.shares(), gains(f.gains()));
            case Outlook.NotEnoughData(String missing) -> new Forecast.NotEnoughData(missing);
        };
    }

    private static double lift(double value) {
        return Math.clamp(value, -1, Forecast.Lift.MOST_LIFT);
    }

    private static Map<Element, Double> gains(Map<Element, Double> values) {
        Map<Element, Double> gains = new EnumMap<>(Element.class);
        values.forEach((element, gain) ->
                gains.put(element, Math.clamp(gain, -Forecast.Lift.MOST_GAIN, Forecast.Lift.MOST_GAIN)));
        return gains;
    }
}
