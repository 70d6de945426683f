package studio.affiche.optimize.contest;

import java.util.List;
import java.util.Set;
import studio.affiche.optimize.campaign.Audience;
import studio.affiche.optimize.campaign.Taste;
import studio.affiche.optimize.campaign.Trait;

/** Audiences to test with. */
final class Audiences {
    private Audiences() {}

    /** They like short headlines, at the top, strongly. */
    static Audience readers() {
        return new Audience(
                "Readers",
                "",
                0.1,
                0,
                0,
                List.of(
                        new Taste(Set.of(new Trait.Lead(Trait.Length.SHORT)), 1.5),
                        new Taste(Set.of(new Trait.Place(Trait.Part.TOP)), 1.5)));
    }
}
