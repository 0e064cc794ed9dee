package io.quizpool.french.error;

import io.quizpool.french.sentence.Sentence;
import java.util.stream.Stream;

/**
 * One error of the catalogue: knows where it applies and how it is made.
 *
 * <p>Every flaw it answers is certain: no reading of the flawed sentence is correct, given what the
 * question states (the tense, whom the subject stands for, what a pronoun stands for, that the
 * French is written and standard).
 */
interface Mistake {

    /** The ways to plant it in a correct sentence, the most instructive first; often none. */
    Stream<Flaw> in(Sentence sentence);
}
