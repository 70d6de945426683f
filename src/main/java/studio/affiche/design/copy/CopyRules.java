package studio.affiche.design.copy;

import java.util.Optional;
import java.util.regex.Pattern;
import studio.affiche.poster.CopyRole;

/** Roles that the form of a line leaves no doubt about. */
final class CopyRules {
    /** An amount of money in any way of writing it. */
    private static final String AMOUNT = "(?:" + CopyFeatures.MONEY.pattern()
            + ")\\s?\\p{Nd}[\\p{Nd}.,:'’\\s]*(?:[–—-])?|\\p{Nd}[\\p{Nd}.,'’\\s]*(?:[–—-])?\\s?(?:"
            + CopyFeatures.MONEY.pattern() + ")";
    /** Nothing but an amount, maybe with an amount of goods or a small word before or behind it. */
    private static final Pattern PRICE = Pattern.compile("^\\s*(?:" + AMOUNT + ")\\s*$");

    private static final Pattern PERCENT_OFF = Pattern.compile("^\\s*[−–-]\\s?\\p{Nd}{1,2}\\s?%\\s*$");

    /** A quotation, maybe with who said it: somebody else's words. */
    private static final Pattern QUOTED =
            Pattern.compile("^\\s*(?:[“„\"«»「『《].{6,}[”“\"»«」』》]|[“„\"«「『].{6,}[”“\"»」』]\\s*\\p{P}*.{0,40})\\s*$");

    private CopyRules() {}

    static Optional<CopyRole> certain(String text, CopyForm form) {
        if (form.numeral()) {
            return Optional.of(PERCENT_OFF.matcher(text).matches() ? CopyRole.OFFER : CopyRole.FACT);
        }
        if (PRICE.matcher(text).matches()) {
            return Optional.of(CopyRole.PRICE);
        }
        return QUOTED.matcher(text).matches() ? Optional.of(CopyRole.PROOF) : Optional.empty();
    }
}
