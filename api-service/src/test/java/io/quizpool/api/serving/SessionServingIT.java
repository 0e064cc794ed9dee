package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class SessionServingIT {

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;

    private RandomProblems here;

    @BeforeEach
    void prepare() {
        here = new RandomProblems(api);
    }

    @Test
    void servesEachProblemOnceAndThenSaysHowToGoOn() {
        String tag = StoredProblems.newTag();
        List<UUID> stored = pool.addMany(12, tag);
        String session = here.session();

        List<UUID> served = Stream.generate(() -> here.serve(tag, session)).limit(12).toList();
        ApiClient.Answer exhausted = here.ask(tag, session);

        assertThat(served).containsExactlyInAnyOrderElementsOf(stored).isNotEqualTo(stored);
        assertThat(exhausted.status()).isEqualTo(410);
        assertThat(exhausted.problem()).isEqualTo("session-exhausted");
        assertThat(exhausted.body().path("detail").asString())
                .contains("topic_tags=" + tag, "/api/v1/sessions/%s/reset".formatted(session));
    }

    @Test
    void servesWhatIsNewAfterAllWasSeen() {
        String tag = StoredProblems.newTag();
        pool.addMany(2, tag);
        String session = here.session();
        here.serve(tag, session);
        here.serve(tag, session);

        UUID added = pool.addMany(1, tag).getFirst();

        assertThat(here.serve(tag, session)).isEqualTo(added);
    }

    @Test
    void hasPutAServingOnRecordBeforeItAnswers() {
        String tag = StoredProblems.newTag();
        pool.addMany(3, tag);
        String session = here.session();
        Set<UUID> served = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            served.add(here.serve(tag, session));

            assertThat(
                            jdbc.sql(
                                            """
                                            select problem_id
                                            from session_serving
                                            where session_id = cast(:session as uuid)
                                            """)
                                    .param("session", session)
                                    .query(UUID.class)
                                    .set())
                    .isEqualTo(served);
        }
    }

    @Test
    void countsAsServedForAllWhatASessionWasServed() {
        String tag = StoredProblems.newTag();
        List<UUID> stored = pool.addMany(10, tag);
        List<UUID> lap = new ArrayList<>();
        lap.add(here.serve(tag));
        String session = here.session();
        for (int i = 0; i < 4; i++) {
            lap.add(here.serve(tag, session));
        }
        for (int i = 0; i < 5; i++) {
            lap.add(here.serve(tag));
        }

        assertThat(lap).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void servesTheStalestThatTheSessionHasNotSeen() {
        String tag = StoredProblems.newTag();
        pool.addMany(8, tag);
        List<UUID> firstHalf = Stream.generate(() -> here.serve(tag)).limit(4).toList();
        String session = here.session();

        List<UUID> served = Stream.generate(() -> here.serve(tag, session)).limit(8).toList();

        assertThat(served.subList(0, 4)).doesNotContainAnyElementsOf(firstHalf);
        assertThat(served.subList(4, 8)).hasSameElementsAs(firstHalf);
    }

    @Test
    void servesNoRetiredProblemAndNoneThatDoesNotMatch() {
        String tag = StoredProblems.newTag();
        UUID retired = pool.addMany(1, tag).getFirst();
        pool.retire(retired);
        pool.add(List.of(tag), "advanced", List.of("negation"), List.of("imparfait"));
        String session = here.session();

        ApiClient.Answer nothing = here.ask(tag + "&tenses_used=present", session);
        here.serve(tag, session);

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.problem()).isEqualTo("no-problem-matches");
        assertThat(here.ask(tag, session).status()).isEqualTo(410);
    }

    @Test
    void refusesWhatIsNoSession() {
        for (String session : List.of("x", "", "1-1-1-1-1")) {
            ApiClient.Answer answer = here.ask("a", session);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("session");
        }
        assertThat(here.ask("a", UUID.randomUUID().toString()).status()).isEqualTo(404);
    }
}
