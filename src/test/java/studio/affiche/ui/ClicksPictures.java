package studio.affiche.ui;

import static studio.affiche.ui.OpenWindow.fx;
import static studio.affiche.ui.OpenWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import studio.affiche.poster.Design;
import studio.affiche.poster.Element;
import studio.affiche.poster.Forecast;
import studio.affiche.poster.Learned;
import studio.affiche.ui.session.ClicksModel;

/**
 * Writes pictures of what the window does with clicks, for looking at.
 *
 * <p>Arguments: the folder to write to, then a brief (the built-in sample without one).
 */
public final class ClicksPictures {
    private ClicksPictures() {}

    public static void main(String[] args) throws Exception {
        Path out = Path.of(args[0]);
        Files.createDirectories(out);
        Optional<Path> brief = args.length > 1 ? Optional.of(Path.of(args[1])) : Optional.empty();
        try (var window = OpenWindow.open(Files.createTempDirectory("affiche-pictures"), 1600, 1000)) {
            window.generate(brief);
            List<String> ids = new ArrayList<>();
            fx(() -> window.session().variants().forEach(v -> ids.add(ClicksModel.id(v))));
            Path odd = out.resolve("Herbstkampagne 夜间修护 mit einem sehr langen Namen für alle Anzeigen.csv");
            Files.write(odd, odd(ids));
            fx(() -> window.window().commands().open(odd));
            until(() -> window.window().root().lookup("#columns-card") != null);
            WindowPictures.picture(window.stage(), out.resolve("1-columns.png"));
            fx(() -> ((Button) window.window().root().lookup("#columns-import")).fire());
            until(() -> !window.workspace().clicks().clicks().isEmpty());
            fx(() -> window.workspace().background().notices().clear());
            fx(() -> forecast(window));
            window.settled();
            WindowPictures.picture(window.stage(), out.resolve("2-ranked.png"));
            fx(() -> window.workspace().clicks().vary());
            until(() -> !window.workspace().clicks().busy().get());
            fx(() -> ids.clear());
            fx(() -> window.session().variants().forEach(v -> ids.add(ClicksModel.id(v))));
            Files.write(odd, odd(ids));
            fx(() -> window.window().commands().open(odd));
            until(() -> window.window().root().lookup("#columns-card") != null);
            fx(() -> ((Button) window.window().root().lookup("#columns-import")).fire());
            until(() -> window.workspace().clicks().clicks().size() == ids.size());
            fx(() -> window.workspace().background().notices().clear());
            fx(() -> forecast(window));
            var adapter = new Learned.Adapter("3f2504e0-4f89-11d3-9a0c-0305e82c3301", "0".repeat(64), "1".repeat(64));
            learned(window.workspace().studio().adapters().folder(adapter));
            fx(() -> window.session().takeLearned(new Learned(Optional.of(adapter), 380, forecasts(window))));
            window.settled();
            fx(() -> window.workspace().background().notices().clear());
            fx(() -> forecast(window));
            window.settled();
            fx(() -> window.window().commands().compare());
            window.settled();
            WindowPictures.picture(window.stage(), out.resolve("3-compare.png"));
            fx(() -> ((Button) window.window().root().lookup("#compare-close")).fire());
            fx(() -> window.window().commands().campaign());
            window.settled();
            WindowPictures.picture(window.stage(), out.resolve("4-campaign.png"));
            fx(() -> ((Button) window.window().root().lookup("#campaign-close")).fire());
            fx(() -> window.workspace()
                    .clicks()
                    .practise(window.workspace()
                            .clicks()
                            .audiences()
                            .values()
                            .iterator()
                            .next()));
            until(() -> window.session().feedback().get().simulated());
            window.settled();
            fx(() -> window.workspace().background().notices().clear());
            fx(() -> window.stage().setWidth(1080));
            fx(() -> window.stage().setHeight(680));
            fx(() -> window.window().commands().campaign());
            window.settled();
            WindowPictures.picture(window.stage(), out.resolve("5-simulated.png"));
            fx(() -> ((Button) window.window().root().lookup("#campaign-close")).fire());
            fx(() -> window.window().commands().compare());
            window.settled();
            WindowPictures.picture(window.stage(), out.resolve("6-compare-small.png"));
        }
        System.exit(0);
    }

    /** Forecasts as a study would give them; nothing was learned here. */
    private static void forecast(OpenWindow window) {
        window.workspace().clicks().forecasts().putAll(forecasts(window));
        window.workspace().learning().study().set(Optional.of((prepared, shown, others, progress) -> {
            var forecasts = new LinkedHashMap<String, Forecast>();
            double lift = 0.062;
            for (Design other : others) {
                forecasts.put(other.id(), lift(lift));
                lift -= 0.019;
            }
            return forecasts;
        }));
    }

    private static Map<String, Forecast> forecasts(OpenWindow window) {
        var forecasts = new LinkedHashMap<String, Forecast>();
        for (var variant : window.session().variants()) {
            forecasts.put(ClicksModel.id(variant), lift(0.12 - 0.02 * forecasts.size()));
        }
        return forecasts;
    }

    /** The record of a learning, invented. */
    private static void learned(Path adapter) throws IOException {
        Files.createDirectories(adapter);
        Files.writeString(adapter.resolve("adapter_config.json"), "{}");
        var evaluations = new ArrayList<String>();
        for (int step = 0; step <= 120; step += 20) {
            evaluations.add("{\"step\": " + step + ", \"held_out_loss\": " + (0.4 + 0.29 * Math.exp(-step / 40.0))
                    + ", \"reward_accuracy\": " + (0.9 - 0.4 * Math.exp(-step / 30.0)) + "}");
        }
        Files.writeString(
                adapter.resolve("training.json"),
                "{\"source\": \"practice\", \"pairs\": 380, \"held_out_pairs\": 42, \"chosen_step\": 100, \"evaluations\": "
                        + evaluations + "}");
    }

    private static Forecast lift(double lift) {
        return new Forecast.Lift(
                lift,
                lift - 0.04,
                lift + 0.05,
                50,
                Map.of(Element.BACKGROUND, 0.65, Element.TEXT, 0.2, Element.LAYOUT, 0.15),
                Map.of(Element.BACKGROUND, lift, Element.TEXT, lift / 3, Element.LAYOUT, -0.01));
    }

    private static List<String> odd(List<String> ids) {
        var lines = new ArrayList<String>();
        lines.add("Kampagne,Anzeige 广告,Gezeigt,Geklickt,Ausgaben in Euro,Tag der Auslieferung");
        for (int day = 1; day <= 5; day++) {
            for (int i = 0; i < ids.size(); i++) {
                lines.add("Herbst,Serum | " + ids.get(i) + " | v2,\"" + (1 + i % 3) + ",2" + day + "0\","
                        + (20 + 7 * i + 3 * day) + ",\"12,50\"," + "2026-09-0" + day);
            }
        }
        return lines;
    }
}
