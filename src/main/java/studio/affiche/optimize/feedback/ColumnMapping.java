package studio.affiche.optimize.feedback;

/**
 * Which columns to take, where the user has said so; names as they stand in the report, letter case and spaces aside.
 *
 * @param poster that names the poster
 * @param impressions how often it was shown
 * @param clicks how often it was clicked
 */
public record ColumnMapping(String poster, String impressions, String clicks) {}
