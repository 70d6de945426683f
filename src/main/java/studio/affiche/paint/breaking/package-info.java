/**
 * Where a line of text may be broken: UAX 14 as ICU has it, with dictionaries for scripts without spaces, the tailorings
 * of typesetters and hyphenation by patterns. Knows text only, neither fonts nor widths.
 *
 * <p>Start at {@link studio.affiche.paint.breaking.Breaks}.
 */
@NullMarked
package studio.affiche.paint.breaking;

import org.jspecify.annotations.NullMarked;
