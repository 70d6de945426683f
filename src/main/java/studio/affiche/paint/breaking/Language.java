package studio.affiche.paint.breaking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages whose words can be hyphenated, guessed from a line of text. */
enum Language {
    ENGLISH("en-us", "tion ing ght ness ful ous th ee ck ly ould sh"),
    GERMAN("de-1996", "sch ung keit heit cht ß ä ö ü ei eu au ie tz pf lich isch stoff pflege werk zeug schutz"),
    FRENCH("fr", "eau eux ment oi ou é è ê ç ai qu eur ette ille œ"),
    SPANISH("es", "ción ñ ll dad í ó á rr ue ie mente ado ido"),
    ITALIAN("it", "zione gli cch gg zz tà ss ment ogni bb à ù ò"),
    PORTUGUESE("pt", "ção ções ã õ nh lh ç ê mente dade agem á í"),
    DUTCH("nl", "ij aa oo uu ee cht heid oe lijk sch isch eel ui"),
    SWEDISH("sv", "å ä ö het ning sk skap lig tj"),
    DANISH("da", "æ ø å hed ning lig sk"),
    NORWEGIAN("no", "æ ø å het ing lig sk kj"),
    FINNISH("fi", "ää yy kk uu ii ntt öö ssa stä nen uksen aa"),
    POLISH("pl", "sz cz rz ł ą ę ż ź ś ć ń dz ość nie"),
    TURKISH("tr", "ı ğ ş ç ler lar lik lık"),
    RUSSIAN("ru", "ы э ъ ё ие ость ющ"),
    UKRAINIAN("uk", "і ї є ґ ість ння");

    private final String patterns;
    private final List<String> telling;

    Language(String patterns, String telling) {
        this.patterns = patterns;
        this.telling = List.of(telling.split(" "));
    }

    /** Name of its patterns. */
    String patterns() {
        return patterns;
    }

    /** The likeliest language of a text in Latin or Cyrillic letters; empty where nothing tells. */
    static Optional<Language> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String[] words = lower.split("[^\\p{L}]+");
        Optional<Language> best = Optional.empty();
        int most = 0;
        for (Language language : values()) {
            int score = language.score(lower, words);
            if (score > most) {
                most = score;
                best = Optional.of(language);
            }
        }
        return best;
    }

    private int score(String lower, String[] words) {
        int score = 0;
        for (String word : words) {
            score += FunctionWords.contains(this, word) ? 4 : 0;
        }
        for (String letters : telling) {
            score += lower.contains(letters) ? letters.length() : 0;
        }
        return score;
    }
}
