package io.quizpool.worker.prompt;

import io.quizpool.french.composer.Composer;
import io.quizpool.french.composer.Guidance;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.error.ErrorProfile;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Composes the prompt of a statement from its pieces. */
@Component
public class PromptWriter {

    private static final String SYSTEM =
            """
            You write items for a quiz of French grammar: standard modern French, natural and complete \
            sentences that a teacher would sign. You answer with one JSON object and nothing else: \
            "content" is the French sentence with its final punctuation, "translation" is what the \
            correct sentence means in the language asked for, "explanation" states the rule in one or \
            two sentences of that same language and quotes the right form between « ».\
            """;

    private static final String CORRECT = "Write the correct sentence: no error of any kind.";

    private static final String OWN_SENTENCE =
            """
            The sentence is your own: think of a scene of its own, for every other statement of the item has \
            another one. Answer with a fourth string, "corrected": the same sentence word for word but without \
            that error, so that it fits everything above and a teacher would sign it. "translation" is the \
            meaning of "corrected", and "explanation" quotes the right form from it.\
            """;

    /** Whoever writes one statement does not see the others: they must look alike all the same. */
    private static final String SAME_SHAPE =
            "The sentence has six to ten words and ends with a full stop. It has no quotation marks, parentheses,"
                    + " dashes or colons.";

    private final VerbFacts facts;
    private final QuestionText questions;
    private final Composer composer;
    private final ErrorCatalogue errors;

    PromptWriter(
            VerbFacts facts, QuestionText questions, Composer composer, ErrorCatalogue errors) {
        this.facts = facts;
        this.errors = errors;
        this.questions = questions;
        this.composer = composer;
    }

    /**
     * The prompt for the correct statement of minimal pairs.
     *
     * @param brief without an error
     * @param planned the errors that the distractors will plant in it: it must leave room for each
     * @param findings what the judge found in the last attempt; empty at the first one
     */
    public StatementPrompt correct(
            StatementBrief brief, List<StatementError> planned, List<Finding> findings) {
        return prompt(brief, CORRECT + "\n" + room(planned), findings, false);
    }

    /**
     * The prompt for a distractor that makes a minimal pair.
     *
     * @param correct the sentence that it must differ from in one point
     * @param findings what the judge found in the last attempt; empty at the first one
     */
    public StatementPrompt pair(StatementBrief brief, String correct, List<Finding> findings) {
        return prompt(
                brief,
                "%s\nChange this correct sentence in that one point and leave everything else as it is:\n« %s »"
                        .formatted(wrong(brief), correct),
                findings,
                false);
    }

    /**
     * The prompt for a statement, correct or not, that shares no sentence with the others.
     *
     * @param findings what the judge found in the last attempt; empty at the first one
     */
    public StatementPrompt independent(StatementBrief brief, List<Finding> findings) {
        boolean distractor = brief.error() != null;
        String piece = distractor ? wrong(brief) + "\n" + OWN_SENTENCE : CORRECT;
        return prompt(brief, piece + "\n" + SAME_SHAPE, findings, distractor);
    }

    private StatementPrompt prompt(
            StatementBrief brief, String piece, List<Finding> findings, boolean corrected) {
        String user =
                Stream.of(
                                base(brief.sentence()),
                                piece,
                                example(brief),
                                feedback(findings),
                                BriefLine.write(brief))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return new StatementPrompt(SYSTEM, user, brief, corrected);
    }

    private String base(SentenceBrief sentence) {
        return """
        Verb: %s
        Tense: %s
        Subject: %s (%s)
        Polarity: %s
        Direct object (COD): %s; indirect object (COI, à + person): %s
        Level: %s (CEFR %s)
        Language of translation and explanation: %s (ISO 639-3)
        The learner is told, so the correct sentence must fit it: %s.\
        """
                .formatted(
                        facts.of(sentence.infinitive()),
                        sentence.tense().french(),
                        sentence.person().wire(),
                        sentence.gender().wire(),
                        sentence.polarity().wire().replace('_', ' '),
                        sentence.cod().wire(),
                        sentence.coi().wire(),
                        sentence.level().wire(),
                        sentence.level().cefr(),
                        sentence.language(),
                        questions.facts(sentence));
    }

    private String room(List<StatementError> planned) {
        return planned.stream()
                .distinct()
                .map(error ->
                        "- %s: %s".formatted(name(error), errors.profile(error).description()))
                .collect(
                        Collectors.joining(
                                "\n",
                                "Learners will see it beside wrong ones that differ from it by one of these errors. It must"
                                        + " have the words that each of them spoils:\n",
                                ""));
    }

    /** What the plan was made with: it shows which parts the sentence must have. */
    private String example(StatementBrief brief) {
        return composer.guidance(brief).map(guidance -> example(brief, guidance)).orElse("");
    }

    private static String example(StatementBrief brief, Guidance guidance) {
        String sentence =
                "For example « %s »: yours has the same parts and other words around the verb."
                        .formatted(guidance.example());
        return brief.error() == null
                ? sentence
                : "From « %s » this error is made so: %s"
                        .formatted(guidance.example(), guidance.explanation());
    }

    private static String name(StatementError error) {
        return error.wire().toUpperCase(Locale.ROOT);
    }

    private String wrong(StatementBrief brief) {
        ErrorProfile error =
                errors.profile(
                        Objects.requireNonNull(
                                brief.error(), "a distractor's brief names its error"));
        String task =
                "Write a wrong sentence for learners to rule out. It has exactly one error, %s, against a rule that is learnt at level %s: %s"
                        .formatted(name(error.error()), error.level().cefr(), error.description());
        return brief.variant() > 0
                ? task
                        + " Another distractor has the same kind of error already: choose a different wrong form."
                : task;
    }

    private static String feedback(List<Finding> findings) {
        return findings.isEmpty()
                ? ""
                : findings.stream()
                        .map(finding -> "- %s: %s".formatted(finding.code(), finding.detail()))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "A reviewer refused the last attempt. Avoid this:\n",
                                        ""));
    }
}
