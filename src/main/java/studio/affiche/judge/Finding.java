package studio.affiche.judge;

import java.util.Optional;
import studio.affiche.poster.LayerId;

/**
 * One thing that a check found wrong with a poster.
 *
 * @param check that found it
 * @param severity whether it keeps the poster from being published
 * @param value what was measured, in the unit that {@link Check} states
 * @param sentence what is wrong and where, for the designer
 * @param layer it is about; empty for the poster as a whole
 */
public record Finding(Check check, Severity severity, double value, String sentence, Optional<LayerId> layer) {
    static Finding error(Check check, double value, String sentence) {
        return new Finding(check, Severity.ERROR, value, sentence, Optional.empty());
    }

    static Finding warning(Check check, double value, String sentence) {
        return new Finding(check, Severity.WARNING, value, sentence, Optional.empty());
    }

    Finding at(LayerId id) {
        return new Finding(check, severity, value, sentence, Optional.of(id));
    }
}
