package studio.affiche.ui;

import static studio.affiche.ui.OpenWindow.fx;
import static studio.affiche.ui.OpenWindow.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        }
        System.exit(0);
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
