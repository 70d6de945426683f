package studio.affiche.poster;

import java.util.Optional;

/**
 * The typeface of a text: a family where one is wanted by name, else the family of the role.
 *
 * @param role the voice, and the fallback where the family is not on this machine
 * @param family a family name as the system lists it
 */
public record FontChoice(FontRole role, Optional<String> family) {
    /** The family that speaks a role. */
    public static FontChoice of(FontRole role) {
        return new FontChoice(role, Optional.empty());
    }
}
