package io.quizpool.worker.prompt;

import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final VerbFacts facts;
    private final QuestionText questions;

    PromptWriter(VerbFacts facts, QuestionText questions) {
        this.facts = facts;
        this.questions = questions;
    }

    /**
     * The prompt for {@code brief}.
     *
     * @param correct the correct sentence that a distractor must differ from in one point; null
     *     where the statement stands on its own
     * @param findings what the judge found in the last attempt; empty at the first one
     */
    public StatementPrompt write(
            StatementBrief brief, @Nullable String correct, List<Finding> findings) {
        String user =
                Stream.of(
                                base(brief.sentence()),
                                piece(brief, correct),
                                feedback(findings),
                                BriefLine.write(brief))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\n\n"));
        return new StatementPrompt(SYSTEM, user, brief);
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

    private static String piece(StatementBrief brief, @Nullable String correct) {
        if (brief.error() == null) {
            return "Write the correct sentence: no error of any kind.";
        }
        String task =
                "Write a wrong sentence for learners to rule out. It has exactly one error, %s: %s"
                        .formatted(
                                brief.error().wire().toUpperCase(Locale.ROOT),
                                ErrorPieces.of(brief.error()));
        String again =
                brief.variant() > 0
                        ? " Another distractor has the same kind of error already: choose a different wrong form."
                        : "";
        String pair =
                correct == null
                        ? ""
                        : "\nChange this correct sentence in that one point and leave everything else as it is:\n« %s »"
                                .formatted(correct);
        return task + again + pair;
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
