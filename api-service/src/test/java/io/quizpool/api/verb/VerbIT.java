package io.quizpool.api.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.french.verb.VerbTable;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class VerbIT {

    private static final String VERBS = "/api/v1/verbs";

    @Autowired private ApiClient api;
    @Autowired private VerbTable table;

    @Test
    void takesAccentsHoweverTheyAreComposed() {
        String decomposed = Normalizer.normalize("être", Normalizer.Form.NFD);

        assertThat(api.get("/api/v1/verbs/" + ApiClient.encoded(decomposed)).status())
                .isEqualTo(200);
        assertThat(
                        api.post(
                                        "/api/v1/problems/generate",
                                        "{\"constraints\": {\"verb_infinitives\": [\"%s\"]}}"
                                                .formatted(decomposed))
                                .status())
                .isEqualTo(202);
    }

    @Test
    void findsAVerbWhateverItsApostropheAndCase() {
        for (String spelling : List.of("s'évanouir", "s’évanouir", "S'Évanouir")) {
            JsonNode verb = api.get(VERBS + "/" + ApiClient.encoded(spelling)).body();

            assertThat(verb.path("infinitive").asString()).isEqualTo("s'évanouir");
            assertThat(verb.path("auxiliary").asString()).isEqualTo("etre");
            assertThat(verb.path("reflexive").asBoolean()).isTrue();
        }
    }

    @Test
    void showsWhatIsKnownOfAVerb() {
        JsonNode monter = entry("monter");
        JsonNode souvenir = entry("se souvenir");

        assertThat(monter.path("auxiliary").asString()).isEqualTo("etre_or_avoir_with_cod");
        assertThat(monter.path("auxiliaries").toString())
                .isEqualTo(
                        "[{\"auxiliary\":\"etre\",\"when\":\"without_cod\"},"
                                + "{\"auxiliary\":\"avoir\",\"when\":\"with_cod\"}]");
        assertThat(monter.path("note").asString()).contains("elle a monté la valise");
        assertThat(monter.path("frames").toString())
                .contains(
                        "{\"kind\":\"cod\"}", "{\"kind\":\"prepositional\",\"preposition\":\"à\"}");
        assertThat(monter.path("pronominal").asString()).isEqualTo("possible");
        assertThat(monter.has("participle_agreement")).isFalse();
        assertThat(souvenir.path("pronominal").asString()).isEqualTo("essential");
        assertThat(souvenir.path("participle_agreement").asString()).isEqualTo("subject");
        assertThat(souvenir.path("auxiliaries").toString())
                .isEqualTo("[{\"auxiliary\":\"etre\",\"when\":\"always\"}]");
        assertThat(souvenir.path("frames").toString())
                .contains("{\"kind\":\"infinitive\",\"preposition\":\"de\"}");
        assertThat(entry("se parler").path("participle_agreement").asString())
                .isEqualTo("invariable");
        assertThat(entry("haïr").path("aspirated_h").asBoolean()).isTrue();
        assertThat(entry("aller").path("translation_past").asString()).isEqualTo("went");
        assertThat(entry("aller").path("translation_participle").asString()).isEqualTo("gone");
        assertThat(entry("pleuvoir").path("pronominal").asString()).isEqualTo("no");
    }

    @Test
    void aVerbOfEitherAuxiliaryNamesTheUsualOneFirst() {
        assertThat(entry("apparaître").path("auxiliaries").toString())
                .isEqualTo(
                        "[{\"auxiliary\":\"etre\",\"when\":\"always\"},"
                                + "{\"auxiliary\":\"avoir\",\"when\":\"always\"}]");
    }

    @Test
    void listsEveryVerbOnceOverAllPages() {
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(VERBS + "?limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body();
            page.path("items").forEach(verb -> listed.add(verb.path("infinitive").asString()));
            cursor = page.path("next_cursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(listed).isSorted().doesNotHaveDuplicates().hasSize(table.all().size());
    }

    @Test
    void filtersByBeginningLevelAuxiliaryAndUse() {
        assertThat(infinitives("?q=EVAN")).contains("s'évanouir");
        assertThat(infinitives("?q=mang")).contains("manger").doesNotContain("aller");
        assertThat(infinitives("?auxiliary=%C3%AAtre&reflexive=false&limit=200"))
                .contains("aller")
                .doesNotContain("manger", "se lever");
        assertThat(infinitives("?reflexive=true&limit=200")).allMatch(verb -> verb.startsWith("s"));
        assertThat(api.get(VERBS + "?level=beginner&limit=200").body().path("items").valueStream())
                .isNotEmpty()
                .allMatch(verb -> verb.path("cefr").asString().equals("A1"));
    }

    @Test
    void givesAnyVerbThatMatches() {
        assertThat(api.get(VERBS + "/random?q=manger").body().path("infinitive").asString())
                .isEqualTo("manger");
        assertThat(api.get(VERBS + "/random?q=zzzz").status()).isEqualTo(404);
    }

    @Test
    void anUnknownVerbIsNotFound() {
        ApiClient.Answer answer = api.get(VERBS + "/blorper/conjugations");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body().path("detail").asString()).contains("blorper", VERBS);
    }

    @Test
    void anUnknownAuxiliaryOrCursorIsRefused() {
        assertThat(api.get(VERBS + "?auxiliary=faire").status()).isEqualTo(400);
        assertThat(api.get(VERBS + "?cursor=***").status()).isEqualTo(400);
        assertThat(api.get(VERBS + "?limit=0").status()).isEqualTo(400);
    }

    private JsonNode entry(String infinitive) {
        return api.get(VERBS + "/" + ApiClient.encoded(infinitive)).body();
    }

    private List<String> infinitives(String query) {
        return api.get(VERBS + query)
                .body()
                .path("items")
                .valueStream()
                .map(verb -> verb.path("infinitive").asString())
                .toList();
    }
}
