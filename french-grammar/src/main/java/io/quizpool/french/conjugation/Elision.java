package io.quizpool.french.conjugation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Elision: {@code j'aime}, {@code l'homme}, but {@code je hurle}, {@code le onze}. The rule and its
 * exceptions are those of Grevisse, Le bon usage, on elision and disjunction.
 */
public final class Elision {

    private static final Set<String> ELIDABLE =
            Set.of(
                    "je", "me", "te", "se", "le", "la", "ne", "de", "que", "ce", "jusque",
                    "lorsque", "puisque", "quoique");

    /** Words that begin with a vowel and yet leave the word before them whole. */
    private static final Set<String> DISJUNCT =
            Set.of("oui", "onze", "onzième", "ouistiti", "uhlan");

    /** Words with aspirated h whose beginning other words share with mute h ({@code héroïne}). */
    private static final Set<String> ASPIRATED_WORDS =
            words(
                    """
                    hais hait haie haies haine haines hall halls halte haltes hase héros hors huit
                    huitième huitièmes hic hue huer huée huées huez huons huns
                    """);

    /** Beginnings that only words with aspirated h have. */
    private static final String[] ASPIRATED_BEGINNINGS =
            words(
                            """
                            hach haï hagard haill haineu hâl halet hamac hamburger hameau
                            hamster hanch hand hangar hanneton hant happ harangu haras harass harc
                            hard harem hareng hargn haricot harnach harnais harp hasard hasch hât
                            hauss haut hav heaum hennir henni hérisson hériss hernie héron herse
                            hêtre heurt hibou hideu hiérarch hip-hop hippie hiss hobby hoch hockey
                            holding hold hollan homard hongr honn hont hoquet horde hotte houblon
                            houe houill houl houpp housse houx hublot huche huguenot huitain hul
                            hupp hurl huron hutte
                            """)
                    .toArray(String[]::new);

    private Elision() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Whether a word that can lose its vowel loses it before {@code next}. */
    public static boolean before(String next) {
        String word = next.strip().toLowerCase(Locale.ROOT);
        if (word.isEmpty() || DISJUNCT.contains(firstWord(word))) {
            return false;
        }
        return switch (word.charAt(0)) {
            case 'h' -> !aspirated(firstWord(word));
            case 'y' ->
                    firstWord(word).equals("y") || word.startsWith("yeu") || consonantAfterY(word);
            default -> "aeiouàâäéèêëîïôöùûüœæ".indexOf(word.charAt(0)) >= 0;
        };
    }

    /** {@code l'Yonne} and {@code l'y grec}, but {@code le yaourt}. */
    private static boolean consonantAfterY(String word) {
        return word.length() > 1 && "aeiouéè".indexOf(word.charAt(1)) < 0;
    }

    private static String firstWord(String text) {
        return text.split("[\\s,.;!?-]", 2)[0];
    }

    private static boolean aspirated(String word) {
        return ASPIRATED_WORDS.contains(word)
                || Arrays.stream(ASPIRATED_BEGINNINGS).anyMatch(word::startsWith);
    }

    /**
     * {@code word} as it stands before {@code next}, with the apostrophe or the space that parts
     * them: {@code "j'"} before {@code aime}, {@code "je "} before {@code mange}.
     */
    public static String of(String word, String next) {
        if (!ELIDABLE.contains(word.toLowerCase(Locale.ROOT)) || !before(next)) {
            return word + " ";
        }
        return word.substring(0, word.length() - 1) + "'";
    }

    /** The two together: {@code j'aime}. */
    public static String join(String word, String next) {
        return of(word, next) + next;
    }

    /** All words in their order, each elided before the one that follows it. */
    public static String join(Stream<String> words) {
        return words.toList().reversed().stream()
                .reduce((text, word) -> join(word, text))
                .orElse("");
    }
}
