package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class ServingIT {

    private static final String RANDOM = "/api/v1/problems/random?topic_tags=";
    private static final String GRAMMAR = "/api/v1/problems/grammar/random?topic_tags=";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;

    @Test
    void servesAllBeforeAnyRepeatInAnotherOrderEachRound() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(12, tag));

        List<List<String>> rounds =
                Stream.generate(() ->
                                Stream.generate(() -> serve(GRAMMAR + tag)).limit(12).toList())
                        .limit(4)
                        .toList();

        assertThat(rounds)
                .allSatisfy(round -> assertThat(round).containsExactlyInAnyOrderElementsOf(stored))
                .doesNotHaveDuplicates();
        for (int i = 1; i < rounds.size(); i++) {
            assertThat(rounds.get(i).subList(0, 3))
                    .as("does not begin with what has just ended")
                    .doesNotContainAnyElementsOf(rounds.get(i - 1).subList(9, 12));
        }
    }

    @Test
    void servesWhatAnotherFilterLeftOutBeforeAnyRepeat() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(5, tag));
        stored = new ArrayList<>(stored);
        stored.add(
                pool.add(List.of(tag), "advanced", List.of("negation"), List.of("imparfait"))
                        .toString());
        for (int i = 0; i < 7; i++) {
            serve(RANDOM + tag + "&tenses_used=present");
        }

        List<String> served = Stream.generate(() -> serve(RANDOM + tag)).limit(6).toList();

        assertThat(served).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void servesNeverServedProblemsInAnOrderOfItsOwn() {
        String tag = StoredProblems.newTag();
        List<String> stored = strings(pool.addMany(40, tag));

        List<String> served = Stream.generate(() -> serve(RANDOM + tag)).limit(40).toList();

        assertThat(served).hasSameElementsAs(stored).isNotEqualTo(stored);
    }

    @Test
    void servesDistinctProblemsToCallersThatComeTogether() throws Exception {
        String tag = StoredProblems.newTag();
        pool.addMany(60, tag);
        Callable<String> call = () -> serve(RANDOM + tag);
        try (ExecutorService clients = Executors.newFixedThreadPool(15)) {
            List<String> served = new ArrayList<>();
            for (Future<String> answer : clients.invokeAll(Collections.nCopies(60, call))) {
                served.add(answer.get());
            }
            assertThat(served).hasSize(60).doesNotHaveDuplicates();
        }
    }

    @Test
    void servesEveryCallerOfAPoolOfOne() throws Exception {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        Callable<Integer> call = () -> api.get(RANDOM + tag).status();
        try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(24, call))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(
                        jdbc.sql(
                                        """
                                        select serve_count from problem_serving
                                        join problem on problem.id = problem_id
                                        where :tag = any (topic_tags)
                                        """)
                                .param("tag", tag)
                                .query(Long.class)
                                .single())
                .as("those served, and one that is leased for the next caller")
                .isBetween(24L, 25L);
    }

    @Test
    void filtersByAnyWordOfAFieldAndByEveryField() {
        String tag = StoredProblems.newTag();
        UUID wanted =
                pool.add(
                        List.of(tag),
                        "advanced",
                        List.of("pronouns", "negation"),
                        List.of("passe_compose"));
        pool.add(List.of(tag), "beginner", List.of("pronouns"), List.of("passe_compose"));
        pool.add(List.of(tag), "advanced", List.of("auxiliary"), List.of("passe_compose"));
        pool.add(List.of(tag), "advanced", List.of("pronouns"), List.of("present"));
        String filter =
                "&difficulty_level=native,advanced&grammatical_focus=negation"
                        + "&grammatical_focus=pronouns&tenses_used=passe_compose,imparfait"
                        + "&target_language_code=eng&problem_type=grammar";

        for (int i = 0; i < 3; i++) {
            assertThat(serve(RANDOM + tag + filter)).isEqualTo(wanted.toString());
        }
    }

    @Test
    void aRetiredProblemIsNotServed() {
        String tag = StoredProblems.newTag();
        UUID retired = pool.addMany(1, tag).getFirst();
        pool.retire(retired);

        assertThat(api.get(RANDOM + tag).status()).isEqualTo(404);
    }

    @Test
    void saysWhichPartOfAFilterToDropWhereNothingMatches() {
        String tag = StoredProblems.newTag();
        pool.addMany(3, tag);

        ApiClient.Answer answer =
                api.get(GRAMMAR + tag + "&tenses_used=passe_simple&difficulty_level=beginner");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("no-problem-matches");
        assertThat(answer.body().path("detail").asString())
                .contains("tenses_used=passe_simple", "tenses_used: 3");
    }

    @Test
    void addsMetadataWhereItIsAskedFor() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);

        ApiClient.Answer plain = api.get(RANDOM + tag);
        ApiClient.Answer full = api.get(RANDOM + tag + "&include_metadata=true");

        assertThat(plain.header("Cache-Control")).contains("no-store");
        assertThat(plain.body().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "problem_type",
                        "title",
                        "instructions",
                        "statements",
                        "correct_answer_index",
                        "target_language_code",
                        "topic_tags",
                        "difficulty_level",
                        "source",
                        "created_at",
                        "updated_at");
        assertThat(plain.body().at("/statements/0/is_correct").asBoolean()).isTrue();
        assertThat(full.body().at("/metadata/verb_infinitive").asString()).isEqualTo("manger");
        assertThat(full.body().at("/verdict/accepted").asBoolean()).isTrue();
        assertThat(full.body().at("/generation_trace/model").asString()).isEqualTo("composer");
    }

    @Test
    void refusesAnotherTypeWhereOnlyGrammarIsServed() {
        assertThat(
                        api.get(GRAMMAR + "a&problem_type=multiple_choice")
                                .body()
                                .at("/errors/0/field")
                                .asString())
                .isEqualTo("problem_type");
    }

    private String serve(String path) {
        ApiClient.Answer answer = api.get(path);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().get("id").asString();
    }

    private static List<String> strings(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
