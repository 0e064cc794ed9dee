package io.quizpool.api.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ConjugationIT {

    private static final String VERBS = "/api/v1/verbs";

    @Autowired private ApiClient api;

    @Test
    void conjugatesWithoutTheSubjectPronoun() {
        JsonNode lever =
                api.get(VERBS + "/" + ApiClient.encoded("se lever") + "/conjugations").body();

        assertThat(lever.path("tenses").propertyNames()).hasSize(12);
        assertThat(lever.at("/tenses/present/je/0").asString()).isEqualTo("me lève");
        assertThat(lever.path("tenses").valueStream())
                .allSatisfy(tense ->
                        assertThat(tense.propertyNames())
                                .containsExactly(
                                        "je", "tu", "il", "elle", "on", "nous", "vous", "ils",
                                        "elles"));
        assertThat(lever.at("/tenses/imperatif/je").isArray()).isTrue();
        assertThat(texts(lever.at("/tenses/imperatif/je"))).isEmpty();
        assertThat(texts(lever.at("/tenses/imperatif/tu"))).containsExactly("lève-toi");
        assertThat(texts(lever.at("/past_participle/feminine_plural"))).containsExactly("levées");
    }

    @Test
    void listsEveryAgreementThatThePronounAllows() {
        JsonNode composed = forms("aller").path("passe_compose");

        assertThat(texts(composed.path("je"))).containsExactly("suis allé", "suis allée");
        assertThat(texts(composed.path("elle"))).containsExactly("est allée");
        assertThat(texts(composed.path("nous"))).containsExactly("sommes allés", "sommes allées");
        assertThat(texts(composed.path("vous")))
                .containsExactlyInAnyOrder("êtes allé", "êtes allée", "êtes allés", "êtes allées");
        assertThat(texts(forms("se parler").at("/passe_compose/elles")))
                .containsExactly("se sont parlé");
        assertThat(texts(forms("monter").at("/passe_compose/elles")))
                .containsExactly("sont montées", "ont monté");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    connaître | present      | il   | connaît,connait
                    connaître | futur_simple | je   | connaîtrai,connaitrai
                    naître    | futur_simple | elle | naîtra,naitra
                    plaire    | present      | il   | plaît,plait
                    céder     | futur_simple | je   | céderai,cèderai
                    espérer   | conditionnel | nous | espérerions,espèrerions
                    appeler   | present      | je   | appelle
                    jeter     | futur_simple | ils  | jetteront
                    ruisseler | present      | il   | ruisselle,ruissèle
                    renouveler| futur_simple | tu   | renouvelleras,renouvèleras
                    étiqueter | present      | je   | étiquette,étiquète
                    acheter   | present      | je   | achète
                    payer     | present      | tu   | paies,payes
                    s'asseoir | present      | je   | m'assieds,m'assois
                    croître   | present      | il   | croît
                    dissoudre | passe_compose| on   | a dissous,a dissout
                    """)
    void listsTheUsualSpellingBeforeThatOf1990AndNoneThatIsNotAccepted(
            String verb, String tense, String pronoun, String expected) {
        assertThat(texts(forms(verb).path(tense).path(pronoun)))
                .containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "falloir, present, je, ''",
        "falloir, present, il, faut",
        "falloir, passe_compose, il, a fallu",
        "falloir, passe_compose, elles, ''",
        "falloir, imperatif, tu, ''",
        "pleuvoir, futur_simple, il, pleuvra",
        "pleuvoir, futur_simple, nous, ''",
        "concerner, present, je, ''",
        "concerner, present, ils, concernent",
        "gésir, present, nous, gisons",
        "gésir, futur_simple, il, ''",
        "clore, passe_simple, il, ''",
        "paître, passe_compose, il, ''",
        "pouvoir, imperatif, vous, ''",
    })
    void aDefectiveVerbHasEmptyLists(String verb, String tense, String pronoun, String expected) {
        JsonNode forms = forms(verb).path(tense).path(pronoun);

        assertThat(forms.isArray()).isTrue();
        assertThat(String.join(",", texts(forms))).isEqualTo(expected);
    }

    private JsonNode forms(String infinitive) {
        return api.get(VERBS + "/" + ApiClient.encoded(infinitive) + "/conjugations")
                .body()
                .path("tenses");
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
