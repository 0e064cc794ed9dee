package io.quizpool.worker.imports;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.VerbTable;
import io.quizpool.model.problem.GrammarFacts;
import io.quizpool.model.problem.WrittenProblem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a written grammar problem asks: its author's words, and the facts that the judge went by,
 * for a learner has to know them too.
 */
@Component
class WrittenQuestion {

    private static final Set<StatementError> AGREEMENT =
            Set.of(StatementError.PARTICIPLE_AGREEMENT, StatementError.ADJECTIVE_AGREEMENT);

    private final QuestionText questions;
    private final VerbTable verbs;

    WrittenQuestion(QuestionText questions, VerbTable verbs) {
        this.questions = questions;
        this.verbs = verbs;
    }

    String title(WrittenProblem written, ProblemPlan plan) {
        String given = written.title();
        return given != null ? given.strip() : questions.title(plan);
    }

    String instructions(WrittenProblem written, GrammarFacts facts, ProblemPlan plan) {
        List<String> antecedents =
                Stream.of(facts.codAntecedent(), facts.coiAntecedent())
                        .filter(Objects::nonNull)
                        .map(GrammarFacts.Antecedent::text)
                        .toList();
        String known = QuestionText.facts(plan.sentence(), showsGender(plan), antecedents);
        String given = written.instructions();
        if (given == null) {
            return QuestionText.question(known);
        }
        // A problem that comes back to the pool says it already.
        return given.contains(known)
                ? given.strip()
                : "%s It must fit this: %s.".formatted(given.strip(), known);
    }

    private boolean showsGender(ProblemPlan plan) {
        SentenceBrief sentence = plan.sentence();
        boolean agrees =
                sentence.tense().compound()
                        && verbs.find(sentence.infinitive())
                                .filter(verb ->
                                        verb.auxiliaries(sentence.cod().present())
                                                .contains(Auxiliary.ETRE))
                                .isPresent();
        return agrees || plan.errors().stream().anyMatch(AGREEMENT::contains);
    }
}
