package studio.affiche.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a campaign brought.
 *
 * @param source file or audience, as the designer calls it
 * @param simulated whether nobody clicked: the clicks are those of an invented audience
 * @param posters id of a design to its clicks
 * @param notes on what was read and what was not, one sentence each
 */
public record ClickReport(String source, boolean simulated, Map<String, Clicks> posters, List<String> notes) {
    public ClickReport {
        posters = Collections.unmodifiableMap(new LinkedHashMap<>(posters));
        notes = List.copyOf(notes);
    }
}
