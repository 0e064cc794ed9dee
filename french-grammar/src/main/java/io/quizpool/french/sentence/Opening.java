package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Person;
import java.util.Set;

/**
 * What stands before the subject and sets the time, the condition or the mood.
 *
 * @param french with its comma or its {@code que}; empty where the sentence begins with its subject
 * @param english the same in English
 * @param sense how the English verb renders the tense behind it
 * @param aspect what kind of verb it suits
 * @param barred persons whom it does not suit: the governing clause's own subject, or a person that
 *     nobody uses in the tense
 */
public record Opening(
        String french, String english, Sense sense, Aspect aspect, Set<Person> barred) {

    public Opening {
        barred = Set.copyOf(barred);
    }

    /** How an English verb renders a tense that French has one of and English several. */
    public enum Sense {
        /** The tense that first comes to mind. */
        PLAIN,
        /** {@code I am reading}. */
        PROGRESSIVE,
        /** {@code I used to read}. */
        HABITUAL,
        /** {@code I have never read}. */
        PERFECT,
        /** {@code I had already read}: {@code déjà} stands behind the French finite verb. */
        ALREADY,
        /** {@code that I will read}, after a verb that governs the subjunctive. */
        FUTURE,
        /** {@code that she read}, the bare form that a demand asks for. */
        DEMAND
    }

    /** What kind of verb an opening suits. */
    public enum Aspect {
        ANY,
        /** Something happens: {@code la semaine dernière}. */
        EVENT,
        /** Something happens and does not take its time: {@code hier soir}. */
        MOMENT,
        /** Somebody gets something done: {@code d'ici demain}. */
        ACHIEVEMENT,
        /** Something that people do on purpose: {@code demain}. */
        DEED,
        /** Something happens again and again: {@code d'habitude}. */
        HABIT,
        /** Something that people do on purpose again and again: {@code le lundi}. */
        ROUTINE,
        /** Something lasts: {@code pendant des années}. */
        STATE
    }

    /** Whether it governs the sentence, which then stands in the subjunctive. */
    public boolean governs() {
        return french.endsWith(" que");
    }
}
