package studio.affiche.paint.breaking;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Articles, prepositions, conjunctions: the words that tell a language and that no line had better end with. */
final class FunctionWords {
    private static final Map<Language, Set<String>> WORDS = Map.ofEntries(
            Map.entry(
                    Language.ENGLISH,
                    words("the a an and or of for to in on at with from your you our is are it its that by no not all"
                            + " every more than as be this only")),
            Map.entry(
                    Language.GERMAN,
                    words("der die das den dem des ein eine einen einem einer und oder für mit von zu zum zur im am ist"
                            + " auf aus bei nach ohne dein deine ihr ihre jede jeden nicht ab bis nur wie so es sich")),
            Map.entry(
                    Language.FRENCH,
                    words("le la les un une des du de et ou pour avec sans dans sur par au aux en à est votre vos ce"
                            + " cette qui que plus dès tout toute")),
            Map.entry(
                    Language.SPANISH,
                    words("el la los las un una unos de del y o para con sin en por al es tu su que más todo cada se")),
            Map.entry(
                    Language.ITALIAN,
                    words("il lo la i gli le un uno una di del della dei delle e o per con senza in su da al alla è tuo"
                            + " tua che più ogni non si")),
            Map.entry(
                    Language.PORTUGUESE,
                    words("o a os as um uma de do da dos das e ou para com sem em no na por ao é seu sua que mais cada"
                            + " não se")),
            Map.entry(
                    Language.DUTCH,
                    words("de het een en of voor met van zonder in op aan bij naar uit is je jouw uw dat niet elke meer"
                            + " tot door")),
            Map.entry(
                    Language.SWEDISH,
                    words("en ett och eller för med av utan i på till från är din ditt att som inte varje mer hela")),
            Map.entry(
                    Language.DANISH,
                    words("en et og eller for med af uden i på til fra er din dit at som ikke hver mere")),
            Map.entry(
                    Language.NORWEGIAN,
                    words("en et og eller for med av uten i på til fra er din ditt å som ikke hver mer")),
            Map.entry(Language.FINNISH, words("ja tai on ei että se joka kun kuin sinun myös vain")),
            Map.entry(
                    Language.POLISH,
                    words("i a o u w z we ze na do dla od po za nad przy przez bez jak to jest się nie oraz lub twój")),
            Map.entry(Language.TURKISH, words("ve ile için bir bu da de daha çok her gibi ne")),
            Map.entry(
                    Language.RUSSIAN,
                    words("и в во на с со к ко о об от до из за для по не но а у без при как что это или ваш ваша")),
            Map.entry(Language.UKRAINIAN, words("і й в у на з зі до від для по не але а без при як що це або та ваш")));
    /** Of languages without patterns here. */
    private static final Set<String> OTHERS =
            words("k s v z o u i a ve se ke ku na do od po za pro při pre bez az és egy nem hogy si cu în pe la și και"
                    + " το η ο με για σε");

    private static final Set<String> ALL = Stream.concat(
                    WORDS.values().stream().flatMap(Collection::stream), OTHERS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /** Whether a word is one in some language. */
    static boolean contains(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word is one in a language. */
    static boolean contains(Language language, String lowerCase) {
        return WORDS.getOrDefault(language, Set.of()).contains(lowerCase);
    }
}
