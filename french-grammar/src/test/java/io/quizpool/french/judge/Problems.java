package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-written problems of one correct statement and one distractor. */
final class Problems {

    static final ProblemJudge JUDGE =
            new ProblemJudge(VerbTable.load(), Conjugator.load(), Lexicon.load());

    private static final Map<String, ObjectForm> OBJECTS =
            Map.of("-", ObjectForm.ABSENT, "n", ObjectForm.NOUN, "p", ObjectForm.PRONOUN);

    private Problems() {}

    /**
     * Reads {@code infinitive/tense/person/polarity/cod/coi}, the objects as {@code -}, {@code n}
     * or {@code p}; the gender is feminine for elle and elles, else masculine.
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
                1L);
    }

    private static ObjectForm object(String letter) {
        ObjectForm form = OBJECTS.get(letter);
        if (form == null) {
            throw new IllegalArgumentException("'" + letter + "' is none of " + OBJECTS.keySet());
        }
        return form;
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
