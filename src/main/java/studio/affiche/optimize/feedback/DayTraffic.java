package studio.affiche.optimize.feedback;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report tells of a poster on one day.
 *
 * @param poster its id
 * @param day on which it was shown; empty where the report does not tell
 * @param traffic of that day, or of all days that it does not tell
 */
public record DayTraffic(String poster, Optional<LocalDate> day, Traffic traffic) {}
