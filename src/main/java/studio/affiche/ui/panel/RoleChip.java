package studio.affiche.ui.panel;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.affiche.poster.Candidate;
import studio.affiche.poster.CopyRole;

/**
 * What a line of copy is for, as a small button with a menu: the role that was read, or the one that the designer set, and
 * whether the line must, may or must not stand on posters.
 */
final class RoleChip extends MenuButton {
    private static final PseudoClass SET = PseudoClass.getPseudoClass("set");

    private final Candidate candidate;
    private final RadioMenuItem asRead = new RadioMenuItem("As read");

    /**
     * A chip for a line.
     *
     * @param change takes the line with another role or use
     */
    RoleChip(Candidate candidate, Consumer<Candidate> change) {
        this.candidate = candidate;
        getStyleClass().setAll("role-chip");
        setFocusTraversable(true);
        pseudoClassStateChanged(SET, candidate.role().isPresent());
        if (candidate.use() == Candidate.Use.MUST) {
            setGraphic(new FontIcon(Feather.BOOKMARK));
        } else if (candidate.use() == Candidate.Use.NEVER) {
            setGraphic(new FontIcon(Feather.SLASH));
        }
        var roles = new ToggleGroup();
        asRead.setToggleGroup(roles);
        asRead.setSelected(candidate.role().isEmpty());
        asRead.setOnAction(e -> change.accept(candidate.withRole(Optional.empty())));
        getItems().add(asRead);
        for (CopyRole role : CopyRole.values()) {
            var item = new RadioMenuItem(name(role));
            item.setToggleGroup(roles);
            item.setSelected(candidate.role().equals(Optional.of(role)));
            item.setOnAction(e -> change.accept(candidate.withRole(Optional.of(role))));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        var uses = new ToggleGroup();
        for (Candidate.Use use : Candidate.Use.values()) {
            var item = new RadioMenuItem(name(use));
            item.setToggleGroup(uses);
            item.setSelected(candidate.use() == use);
            item.setOnAction(e -> change.accept(candidate.withUse(use)));
            getItems().add(item);
        }
        setText(candidate.role().map(RoleChip::name).orElse("…"));
        describe();
    }

    /** Shows the role that was read from the words. */
    void read(CopyRole role) {
        asRead.setText("As read (" + name(role) + ")");
        if (candidate.role().isEmpty()) {
            setText(name(role));
            describe();
        }
    }

    private void describe() {
        setAccessibleText("Role of “" + candidate.text() + "”: " + getText() + ", "
                + name(candidate.use()).toLowerCase(java.util.Locale.ROOT));
    }

    private static String name(Candidate.Use use) {
        return switch (use) {
            case MUST -> "On every poster";
            case MAY -> "Where it fits";
            case NEVER -> "On no poster";
        };
    }

    private static String name(CopyRole role) {
        return switch (role) {
            case SLOGAN -> "Slogan";
            case SUPPORT -> "Support";
            case FACT -> "Fact";
            case PRICE -> "Price";
            case OFFER -> "Offer";
            case PROOF -> "Proof";
            case CALL_TO_ACTION -> "Action";
            case BRAND -> "Brand";
            case PRODUCT_NAME -> "Name";
            case LEGAL -> "Legal";
        };
    }
}
