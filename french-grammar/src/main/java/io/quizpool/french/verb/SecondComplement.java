package io.quizpool.french.verb;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.List;

/** What follows the verb beside, or instead of, its direct object. */
public sealed interface SecondComplement {

    /** The English, as it stands after the English verb. */
    String english();

    /** What kind of phrase it is, and so which clitic may replace it. */
    enum Kind {
        /** À + person: {@code lui, leur}. */
        COI,
        /** A place or thing with its preposition: {@code y}. */
        Y,
        /** A governed {@code de} + thing: {@code en}. */
        DE,
        /** Any other governed complement: no clitic. */
        PREPOSITION,
        /** An infinitive with its preposition, if it has one: no clitic. */
        INFINITIVE,
        /** A free place or manner: no clitic. */
        ADJUNCT
    }

    /**
     * A phrase that agrees with nothing.
     *
     * @param noun gender, number and whether it is a person, and the whole phrase with its
     *     preposition as {@code french}; only the human, gender and number of kinds COI, Y and DE
     *     mean anything, the others are masculine singular things
     */
    record Phrase(Kind kind, NounPhrase noun) implements SecondComplement {

        /** The whole phrase with its preposition. */
        public String french() {
            return noun.french();
        }

        @Override
        public String english() {
            return noun.english();
        }
    }

    /**
     * An adjective that agrees with the subject.
     *
     * @param forms masculine singular, feminine singular, masculine plural, feminine plural
     */
    record Attribute(List<String> forms, String english) implements SecondComplement {

        public Attribute {
            forms = List.copyOf(forms);
        }

        /** The form that agrees with a subject of this gender and number. */
        public String form(Gender gender, GrammaticalNumber number) {
            return forms.get(
                    (gender == Gender.FEMININE ? 1 : 0)
                            + (number == GrammaticalNumber.PLURAL ? 2 : 0));
        }
    }
}
