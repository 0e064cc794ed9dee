package io.quizpool.benchmark.naive;

import io.quizpool.benchmark.pool.Queries;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The stalest row that matches, then an update. Only conditions that are asked for are in the
 * query, so that PostgreSQL can plan for them; two callers may well get the same problem.
 */
@RestController
class NaiveController {

    private static final String STALEST =
            "select " + NaiveProblem.COLUMNS + " from problem where problem_type = 'grammar'";
    private static final String FOCUS = " and grammatical_focus && cast(:focus as text[])";
    private static final String TENSES = " and tenses_used && cast(:tenses as text[])";
    private static final String LEVEL = " and difficulty_level = any (cast(:levels as text[]))";
    private static final String ORDER = " order by last_served_at nulls first limit 1";
    private static final String SERVED =
            "update problem set last_served_at = now(), serve_count = serve_count + 1 where id = :id";

    private final JdbcClient jdbc;

    NaiveController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping(Queries.PATH)
    NaiveProblem random(
            @RequestParam("grammatical_focus") Optional<List<String>> focus,
            @RequestParam("tenses_used") Optional<List<String>> tenses,
            @RequestParam("difficulty_level") Optional<List<String>> levels) {
        String sql =
                STALEST
                        + focus.map(_ -> FOCUS).orElse("")
                        + tenses.map(_ -> TENSES).orElse("")
                        + levels.map(_ -> LEVEL).orElse("")
                        + ORDER;
        NaiveProblem problem =
                jdbc.sql(sql)
                        .param("focus", words(focus))
                        .param("tenses", words(tenses))
                        .param("levels", words(levels))
                        .query(NaiveProblem::of)
                        .optional()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        jdbc.sql(SERVED).param("id", problem.id()).update();
        return problem;
    }

    private static String[] words(Optional<List<String>> words) {
        return words.orElse(List.of()).toArray(String[]::new);
    }
}
