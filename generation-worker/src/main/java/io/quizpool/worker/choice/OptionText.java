package io.quizpool.worker.choice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Options as they compare: without the differences that tell a learner nothing. */
final class OptionText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern FINAL_PUNCTUATION = Pattern.compile("[\\s.!?…]+$");

    /** Whole options that say nothing themselves, in the languages that are asked for most. */
    private static final Pattern ABOUT_OTHERS =
            Pattern.compile(
                    """
                    (?:all|none|both|neither|either|any)(?: of)?(?: the| these| those)?\
                    (?: (?:above|these|those|them|answers|options|others|previous|preceding))+\
                    (?: (?:is|are) (?:correct|right|true|wrong|false))?\
                    |(?:both )?[a-f1-6] (?:and|or|&|et|ou|y|o|und|oder|e) [a-f1-6]\
                    |(?:toutes|aucune) (?:(?:de )?ces|les|des) (?:réponses|options|propositions)\
                    (?: (?:précédentes|ci-dessus))?\
                    |(?:tout|rien|aucun) (?:de )?ce qui précède\
                    |(?:todas|todos|ninguna|ninguno) (?:de )?(?:las|los)(?: (?:respuestas|opciones))?\
                    (?: anteriores)?\
                    |(?:alle|alles|keine|keines|keiner|nichts)(?: (?:der|davon|von den))?\
                    (?: (?:oben|obigen|genannten?|genannte|antworten|optionen))+\
                    |(?:tutte|nessuna)(?: (?:le|delle))(?: (?:risposte|opzioni))?(?: precedenti)?\
                    |(?:todas|nenhuma)(?: (?:as|das))(?: (?:respostas|opções|alternativas))?\
                    (?: anteriores)?\
                    """);

    private OptionText() {}

    /** Case, spaces, writing variants and final punctuation evened out. */
    static String normalised(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(even).replaceAll(" ").strip();
        String bare = FINAL_PUNCTUATION.matcher(spaced).replaceAll("");
        return bare.isEmpty() ? spaced : bare;
    }

    /** Whether the option is only about the other ones. */
    static boolean speaksOfOthers(String text) {
        return ABOUT_OTHERS.matcher(normalised(text)).matches();
    }

    /** Whether {@code text} has {@code part} as whole words. */
    static boolean contains(String text, String part) {
        String words = Pattern.quote(normalised(part));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])")
                .matcher(normalised(text))
                .find();
    }
}
