package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.planning.ProblemPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Turns of phrase that are no error, though they look like one. */
class RightSentencesTests {

    private static List<String> codes(String brief, String sentence) {
        ProblemPlan plan =
                new ProblemPlan(Problems.brief(brief), GrammaticalFocus.CONJUGATION, List.of());
        return Problems.JUDGE
                .judge(new Candidate(plan, List.of(Problems.statement(sentence, null, sentence))))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    parler/futur_simple/vous/affirmative/-/-     | Vous parlerez plus fort.
                    partir/subjonctif/elle/affirmative/-/-       | Range tout avant qu'elle ne parte.
                    rire/conditionnel/il/affirmative/-/-         | Il tombe si bien que tout le monde rirait.
                    partir/subjonctif/ils/affirmative/-/-        | C'est incroyable qu'ils partent.
                    dormir/subjonctif/tu/affirmative/-/-         | Je ne crois pas que tu dormes.
                    naître/passe_compose/il/affirmative/-/-      | Il est né en 1989.
                    dormir/passe_compose/nous/affirmative/-/-    | Nous avons dormi toute la journée.
                    venir/passe_simple/ils/ne_pas/-/-            | Ils ne vinrent pas cette nuit-là.
                    voir/passe_compose/on/affirmative/n/-        | On a vu tous les films.
                    lire/imparfait/elle/affirmative/n/-          | Elle lisait six romans par mois.
                    finir/present/ils/affirmative/n/-            | Ils finissent leur journée à midi.
                    être/present/elles/affirmative/-/-           | Ces chaussures sont bon marché.
                    être/present/elle/affirmative/-/-            | Sa jupe est bleu clair.
                    être/imparfait/elles/affirmative/-/-         | Les fenêtres étaient grand ouvertes.
                    être/present/elles/affirmative/-/-           | Elles sont très chic.
                    être/present/elle/affirmative/-/-            | Ma mère est médecin.
                    être/present/ils/affirmative/-/-             | Ils sont un peu fatigués.
                    être/present/on/affirmative/-/-              | On est contents.
                    être/present/il/affirmative/-/-              | Il est important de lire.
                    devenir/present/elle/affirmative/-/-         | Elle devient plus patiente.
                    se sentir/present/nous/affirmative/-/-       | Nous nous sentons moins seuls ici.
                    rester/present/elle/affirmative/-/-          | Elle reste debout.
                    trouver/present/elle/affirmative/-/-         | Elle trouve normal de payer.
                    """)
    void findsNothingInThem(String brief, String sentence) {
        assertThat(codes(brief, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    partir/present/elle/affirmative/-/-          | Elle ne part.
                    dormir/present/ils/affirmative/-/-           | Ils dorment pas.
                    """)
    void stillFindsNegationsThatAreNotPlanned(String brief, String sentence) {
        assertThat(codes(brief, sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    être/imparfait/elles/affirmative/-/-         | Les rues étaient étroit.
                    être/imparfait/elle/affirmative/-/-          | Sa chambre était toujours bien rangé.
                    être/passe_simple/ils/affirmative/-/-        | Les princes furent étonné de sa réponse.
                    être/imperatif/vous/affirmative/-/-          | Soyez prudent sur la route.
                    être/subjonctif/elle/ne_pas/-/-              | Je regrette qu'elle ne soit pas heureux.
                    devenir/passe_compose/ils/affirmative/-/-    | Ils sont devenus un peu méfiant mais polis.
                    se sentir/conditionnel/elle/affirmative/-/-  | Seule ici, elle se sentirait perdu.
                    rester/futur_simple/elle/affirmative/-/-     | Elle restera moins attentif.
                    """)
    void findsAttributesThatDoNotAgree(String brief, String sentence) {
        assertThat(codes(brief, sentence)).containsExactly("correct_has_error");
    }
}
