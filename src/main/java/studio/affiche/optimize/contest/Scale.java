package studio.affiche.optimize.contest;

/**
 * How large a contest is. Its text names all numbers.
 *
 * @param briefs whose posters are shown, for each seed
 * @param roots designs of each brief whose elements are then replaced
 * @param variants of each element of a root
 * @param impressions of each poster
 * @param judged briefs, with products never shown, that an adapter is judged by
 * @param each designs of an adapter for each of these
 * @param ceiling designs of the policy as it is for each of these: their mean is what it reaches unlearned, their best what
 *     choosing by the true rate would reach
 */
public record Scale(int briefs, int roots, int variants, long impressions, int judged, int each, int ceiling) {
    public Scale {
        if (Math.min(Math.min(briefs, roots), Math.min(variants, judged)) < 1 || Math.min(each, ceiling) < 1) {
            throw new IllegalArgumentException("A contest has one brief, root, variant and design or more");
        }
        if (impressions < 1) {
            throw new IllegalArgumentException("A poster is shown once or more");
        }
    }
}
