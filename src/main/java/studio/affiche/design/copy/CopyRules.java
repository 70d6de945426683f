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
    /** An amount, maybe with what it buys and a dash before it. */
    private static final Pattern PRICE = Pattern.compile("^\\s*(?:[^—–]{1,24}\\s[—–]\\s?)?(?:" + AMOUNT + ")\\s*$");
    /** Capitals in parts: how a brand and its line are set over a headline. */
    private static final Pattern CAPITALS = Pattern.compile("^[\\p{Lu}&'’.\\s]{2,24}[·•|][\\p{Lu}&'’.\\s]{2,32}$");

    private static final Pattern PERCENT_OFF = Pattern.compile("^\\s*[−–-]\\s?\\p{Nd}{1,2}\\s?%\\s*$");

    /** A quotation, maybe with who said it: somebody else's words. */
    private static final Pattern QUOTED =
            Pattern.compile("^\\s*(?:[“„\"«»「『《].{6,}[”“\"»«」』》]|[“„\"«「『].{6,}[”“\"»」』]\\s*\\p{P}*.{0,40})\\s*$");

    /** An arrow at the end points on: a button's words. */
    private static final Pattern POINTS_ON = Pattern.compile("^.{2,40}[→➜➔➝]\\s*$");

    private CopyRules() {}

    static Optional<CopyRole> certain(String text, CopyForm form) {
        if (form.numeral()) {
            return Optional.of(PERCENT_OFF.matcher(text).matches() ? CopyRole.OFFER : CopyRole.FACT);
        }
        if (PRICE.matcher(text).matches()) {
            return Optional.of(CopyRole.PRICE);
        }
        if (CAPITALS.matcher(text).matches()) {
            return Optional.of(CopyRole.BRAND);
        }
        if (POINTS_ON.matcher(text).matches()
                && !CopyFeatures.MONEY.matcher(text).find()) {
            return Optional.of(CopyRole.CALL_TO_ACTION);
        }
        return QUOTED.matcher(text).matches() ? Optional.of(CopyRole.PROOF) : Optional.empty();
    }
}
