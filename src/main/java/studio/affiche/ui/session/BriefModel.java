package studio.affiche.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.affiche.app.Prepared;
import studio.affiche.poster.BrandKit;
import studio.affiche.poster.Brief;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CanvasPreset;
import studio.affiche.poster.CanvasSize;
import studio.affiche.poster.Rgba;

/** The brief as it is being written. */
public final class BriefModel {
    private final ObjectProperty<Optional<Prepared>> prepared = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty direction = new SimpleStringProperty("");
    private final ObservableList<Candidate> copy = FXCollections.observableArrayList();
    private final ObservableList<Rgba> colors = FXCollections.observableArrayList();
    private final ObjectProperty<CanvasSize> size = new SimpleObjectProperty<>(CanvasPreset.PORTRAIT.size());

    /** The product cut out, with the brief it came with; empty while there is none. */
    public ObjectProperty<Optional<Prepared>> prepared() {
        return prepared;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty direction() {
        return direction;
    }

    /** Lines of copy to choose from, with what the designer says of them. */
    public ObservableList<Candidate> copy() {
        return copy;
    }

    /** The brand's colours. */
    public ObservableList<Rgba> colors() {
        return colors;
    }

    /** The canvas of posters to be generated. */
    public ObjectProperty<CanvasSize> size() {
        return size;
    }

    /** Shows another brief. */
    public void load(Prepared value) {
        Brief brief = value.brief();
        name.set(brief.name());
        direction.set(brief.direction());
        copy.setAll(brief.copy());
        colors.setAll(brief.brand().colors());
        size.set(brief.size());
        prepared.set(Optional.of(value));
    }

    /** Takes the product of another brief and keeps what was written; an empty name is filled. */
    public void takeProduct(Prepared value) {
        if (name.get().isBlank()) {
            name.set(value.brief().name());
        }
        prepared.set(Optional.of(value));
    }

    /** Begins with nothing. */
    public void clear() {
        name.set("");
        direction.set("");
        copy.clear();
        colors.clear();
        size.set(CanvasPreset.PORTRAIT.size());
        prepared.set(Optional.empty());
    }

    /**
     * Adds the lines of a text, a line of copy each, leaving out what is blank, there already, or more than a brief takes.
     *
     * @return what was left out and why, in a sentence; empty if nothing of weight was
     */
    public Optional<String> addLines(String text) {
        var lines = new ArrayList<String>();
        int tooLong = 0;
        int tooMany = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || has(line) || lines.contains(line)) {
                continue;
            }
            if (line.length() > Brief.MAX_LINE) {
                tooLong++;
            } else if (copy.size() + lines.size() >= Brief.MAX_CANDIDATES) {
                tooMany++;
            } else {
                lines.add(line);
            }
        }
        copy.addAll(Candidate.of(lines));
        if (tooMany > 0) {
            return Optional.of("A brief takes " + Brief.MAX_CANDIDATES + " lines of copy: " + tooMany
                    + (tooMany == 1 ? " line was" : " lines were") + " left out");
        }
        return tooLong > 0
                ? Optional.of("A line of copy has at most " + Brief.MAX_LINE + " characters: " + tooLong
                        + (tooLong == 1 ? " line was" : " lines were") + " left out")
                : Optional.empty();
    }

    private boolean has(String line) {
        return copy.stream().anyMatch(c -> c.text().equals(line));
    }

    /** Changes a line; a blank one or one that is there already goes away. */
    public void changeLine(int index, String text) {
        String line = text.strip();
        if (line.equals(copy.get(index).text())) {
            return;
        }
        if (line.isEmpty() || has(line)) {
            copy.remove(index);
        } else {
            copy.set(index, copy.get(index).withText(line.substring(0, Math.min(line.length(), Brief.MAX_LINE))));
        }
    }

    /** The brief as written, ready for proposals; empty while there is no product. */
    public Optional<Prepared> current() {
        return prepared.get().map(p -> p.withBrief(written(p.brief())));
    }

    private Brief written(Brief original) {
        BrandKit brand = original.brand();
        return new Brief(
                name.get().strip(),
                original.product(),
                List.copyOf(copy),
                direction.get().strip(),
                size.get(),
                new BrandKit(List.copyOf(colors), brand.headingFont(), brand.bodyFont(), brand.logo()));
    }
}
