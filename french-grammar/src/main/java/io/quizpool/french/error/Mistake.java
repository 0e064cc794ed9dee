package io.quizpool.french.error;

import io.quizpool.french.reading.Comparison;
import io.quizpool.french.sentence.Sentence;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One error of the catalogue, whole: what it is called and how it is described, where it applies
 * and how it is made of a correct sentence, and how it is recognised in one that somebody else
 * wrote. Its comment names the traps: where the flawed sentence would be right after all.
 *
 * <p>Making trusts nothing that recognising finds out, and the reverse: a maker knows the sentence
 * as it was planned, a recogniser only its words.
 */
interface Mistake {

    /** What is said of it. */
    ErrorProfile profile();

    /**
     * The ways to plant it in a correct sentence, the most instructive first; often none. Each is a
     * single edit, and certain: no reading of the flawed sentence is correct, given what the
     * question states (the tense, whom the subject stands for, what a pronoun stands for, that the
     * French is written and standard).
     */
    Stream<Flaw> in(Sentence sentence);

    /**
     * Why a distractor, whose verb group is not right as it stands, is not the correct statement
     * with this error alone, or why the result is no error; empty where it stands.
     */
    Optional<Refusal> refuse(Comparison comparison);
}
