package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Stated;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hand-written problems of one correct statement and one distractor. */
final class Problems {

    private static final Grammar GRAMMAR =
            new Grammar(VerbTable.load(), Conjugator.load(), Lexicon.load());
    private static final ErrorCatalogue ERRORS =
            new ErrorCatalogue(GRAMMAR.conjugator(), GRAMMAR.verbs());

    static final ProblemJudge JUDGE = new ProblemJudge(GRAMMAR, ERRORS, Problems::stated);

    /** What a pronoun stands for, numbered so that a brief's variation can carry it. */
    private static final List<String> ANTECEDENTS = List.of("-", "n", "ms", "fs", "mp", "fp");

    private Problems() {}

    /**
     * Reads {@code infinitive/tense/person/polarity/cod/coi}, the objects as {@code -} for none,
     * {@code n} for a noun, or the gender and number of what a pronoun stands for; the gender is
     * feminine for elle and elles, else masculine.
     */
    static SentenceBrief brief(String words) {
        String[] parts = words.split("/", -1);
        Person person = Wire.find(Person.class, parts[2]).orElseThrow();
        boolean feminine = person == Person.ELLE || person == Person.ELLES;
        return new SentenceBrief(
                parts[0],
                Wire.find(Tense.class, parts[1]).orElseThrow(),
                person,
                feminine ? Gender.FEMININE : Gender.MASCULINE,
                Wire.find(Polarity.class, parts[3]).orElseThrow(),
                object(parts[4]),
                object(parts[5]),
                DifficultyLevel.BEGINNER,
                "eng",
                10L * ANTECEDENTS.indexOf(parts[4]) + ANTECEDENTS.indexOf(parts[5]));
    }

    private static Stated stated(SentenceBrief brief) {
        return new Stated(
                antecedent((int) brief.variation() / 10), antecedent((int) brief.variation() % 10));
    }

    private static @Nullable Agreement antecedent(int index) {
        String words = ANTECEDENTS.get(index);
        return words.length() < 2
                ? null
                : new Agreement(
                        words.startsWith("f") ? Gender.FEMININE : Gender.MASCULINE,
                        words.endsWith("p")
                                ? GrammaticalNumber.PLURAL
                                : GrammaticalNumber.SINGULAR);
    }

    private static ObjectForm object(String letters) {
        return switch (letters) {
            case "-" -> ObjectForm.ABSENT;
            case "n" -> ObjectForm.NOUN;
            default -> ObjectForm.PRONOUN;
        };
    }

    static Candidate candidate(String brief, StatementError error, String right, String wrong) {
        return new Candidate(
                new ProblemPlan(brief(brief), error.focus(), List.of(error)),
                List.of(statement(right, null, right), statement(wrong, error, right)));
    }

    static CandidateStatement statement(
            String content, @Nullable StatementError error, String right) {
        return new CandidateStatement(
                content, error, "The translation.", "The rule. Write « " + right + " ».");
    }
}
