package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request allows a problem to be. An empty set allows anything; null means "either".
 *
 * @param focuses the problem tests at least one of these
 * @param infinitives the verb is one of these
 * @param tenses the sentence stands in one of these
 * @param negation true: negated; false: affirmative
 * @param cod true: the verb has a direct object; false: it has none
 * @param coi true: the verb has an indirect object; false: it has none
 * @param level exactly this level
 * @param statementCount the correct statement and its distractors together, 2 to 6
 * @param language ISO 639-3 code of the translations
 */
public record Constraints(
        Set<GrammaticalFocus> focuses,
        List<String> infinitives,
        Set<Tense> tenses,
        @Nullable Boolean negation,
        @Nullable Boolean cod,
        @Nullable Boolean coi,
        @Nullable DifficultyLevel level,
        int statementCount,
        String language) {

    public Constraints {
        focuses = Set.copyOf(focuses);
        infinitives = List.copyOf(infinitives);
        tenses = Set.copyOf(tenses);
    }
}
