package io.quizpool.api.verb;

import io.quizpool.api.http.QueryParameters;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.verb.Verb;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which verbs a list shows. */
record VerbFilter(
        Optional<String> prefix,
        List<DifficultyLevel> levels,
        Optional<String> auxiliary,
        Optional<Boolean> reflexive)
        implements Predicate<Verb> {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final List<String> AUXILIARIES =
            List.of("avoir", "etre", "etre_or_avoir_with_cod", "either");

    static VerbFilter read(QueryParameters query) {
        return new VerbFilter(
                query.text("q").map(VerbFilter::plain),
                query.words("level", DifficultyLevel.class),
                query.parsed(
                        "auxiliary",
                        VerbFilter::auxiliary,
                        "is none of " + String.join(", ", AUXILIARIES)),
                query.flag("reflexive"));
    }

    @Override
    public boolean test(Verb verb) {
        return prefix.map(start -> begins(verb, start)).orElse(true)
                && (levels.isEmpty() || levels.contains(verb.level()))
                && auxiliary.map(VerbEntry.auxiliary(verb)::equals).orElse(true)
                && reflexive.map(wanted -> wanted == verb.reflexive()).orElse(true);
    }

    /** Whether the verb begins so, with or without its {@code se}, whatever the accents. */
    private static boolean begins(Verb verb, String start) {
        return plain(verb.infinitive()).startsWith(start)
                || plain(verb.bareInfinitive()).startsWith(start);
    }

    private static String auxiliary(String word) {
        String plain = plain(word);
        if (!AUXILIARIES.contains(plain)) {
            throw new IllegalArgumentException("no auxiliary");
        }
        return plain;
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed)
                .replaceAll("")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
