package io.quizpool.french.sentence;

import static io.quizpool.french.grammar.Person.ELLE;
import static io.quizpool.french.grammar.Person.IL;
import static io.quizpool.french.grammar.Person.ILS;
import static io.quizpool.french.grammar.Polarity.NE_JAMAIS;
import static io.quizpool.french.grammar.Polarity.NE_PAS;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.SecondComplement.Kind;
import io.quizpool.french.verb.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishNecessityTests {

    @Test
    void anObligationIsSaidOfPeople() {
        obligation(Tense.PRESENT, "partir|ms|leave").hasEnglish("We have to leave.");
        obligation(Tense.PRESENT, "partir|ms|leave")
                .denied(NE_JAMAIS)
                .hasEnglish("We must never leave.");
        obligation(Tense.FUTUR_SIMPLE, "partir|ms|leave")
                .denied(NE_JAMAIS)
                .hasEnglish("We must never leave.");
        obligation(Tense.FUTUR_SIMPLE).cod("une clé|fs|a key").hasEnglish("We will need a key.");
        Sketch.of("pleuvoir", Tense.PRESENT, IL)
                .subject(Subjects.empty(verb("pleuvoir")))
                .hasEnglish("It rains.");
    }

    private static Sketch obligation(Tense tense, String infinitive) {
        return obligation(tense).second(Kind.INFINITIVE, infinitive);
    }

    private static Sketch obligation(Tense tense) {
        return Sketch.of("falloir", tense, IL).subject(Subjects.empty(verb("falloir")));
    }

    private static Verb verb(String infinitive) {
        return Sketch.VERBS.find(infinitive).orElseThrow();
    }

    @Test
    void beAndHaveToHaveTheirOwnForms() {
        Sketch.of("pouvoir", Tense.IMPARFAIT, ILS)
                .second(Kind.INFINITIVE, "sortir|ms|go out")
                .denied(NE_PAS)
                .hasEnglish("They were not able to go out.");
        Sketch.of("devoir", Tense.PRESENT, ELLE)
                .second(Kind.INFINITIVE, "sortir|ms|go out")
                .hasEnglish("She has to go out.");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    PRESENT,            NE_PAS,    She must not go out.
                    PRESENT,            NE_PLUS,   She must no longer go out.
                    IMPARFAIT,          NE_PAS,    She was not supposed to go out.
                    IMPARFAIT,          NE_PLUS,   She no longer had to go out.
                    PASSE_COMPOSE,      NE_PAS,    She did not have to go out.
                    PASSE_COMPOSE,      NE_PLUS,   She no longer had to go out.
                    PASSE_SIMPLE,       NE_PAS,    She did not have to go out.
                    PLUS_QUE_PARFAIT,   NE_JAMAIS, She had never had to go out.
                    FUTUR_SIMPLE,       NE_PLUS,   She will no longer have to go out.
                    CONDITIONNEL,       NE_PAS,    She should not go out.
                    CONDITIONNEL_PASSE, NE_PAS,    She would not have had to go out.
                    """)
    void devoirIsDeniedByTense(Tense tense, Polarity polarity, String english) {
        Sketch.of("devoir", tense, ELLE)
                .second(Kind.INFINITIVE, "sortir|ms|go out")
                .denied(polarity)
                .hasEnglish(english);
    }
}
