package io.quizpool.api.support;

import io.quizpool.api.change.ChangeFeed;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts problems into the pool as a worker does. */
@TestComponent
public class StoredProblems {

    private static final String ADD =
            """
            with added as (insert into problem
                   (id, task_id, problem_type, title, instructions, statements,
                    correct_answer_index, target_language_code, topic_tags, difficulty_level,
                    source, grammatical_focus, tenses_used, metadata, verdict, generation_trace,
                    content_fingerprint, created_at, updated_at)
            values (:id, :task_id, 'grammar', 'Title', 'Choose.', cast(:statements as jsonb), 0,
                    'eng', :tags, :level, 'composer', :focus, :tenses,
                    '{"verb_infinitive": "manger"}', '{"accepted": true, "judges": []}', '{"model": "composer"}',
                    :fingerprint, :now, :now)
            returning id)
            insert into problem_serving (problem_id) select id from added
            """;

    private static final String COMPLETE =
            """
            update generation_task
               set state = 'completed', completed_at = :now, attempts = attempts + 1,
                   published_at = null, published_partition = null, published_offset = null,
                   claim_id = null, claimed_by = null, claimed_at = null, claim_expires_at = null,
                   claim_partition = null, claim_offset = null
             where id = :task_id
            """;

    private static final String START =
            """
            update generation_request set status = 'processing', started_at = :now
             where id = (select request_id from generation_task where id = :task_id)
               and status = 'pending'
            """;

    private static final String COUNT =
            """
            select count_ended_tasks(request_id, 1, 0, 0, null, :now)
              from generation_task
             where id = :task_id
            """;

    private final JdbcClient jdbc;
    private final ChangeFeed feed;

    StoredProblems(JdbcClient jdbc, ChangeFeed feed) {
        this.jdbc = jdbc;
        this.feed = feed;
    }

    /** Retires a problem as an operator does, directly in the database. */
    public void retire(UUID id) {
        jdbc.sql("update problem set retired_at = now() where id = :id").param("id", id).update();
        catchUp();
    }

    /** Has the running service know of all that was changed until now. */
    public void catchUp() {
        if (!feed.catchUp(Duration.ofSeconds(10))) {
            throw new IllegalStateException("The service could not read what has changed");
        }
    }

    /** Adds a problem with these words. */
    public UUID add(List<String> tags, String level, List<String> focus, List<String> tenses) {
        UUID id = add(null, tags, level, focus, tenses);
        catchUp();
        return id;
    }

    /** Adds {@code count} problems with this tag. */
    public List<UUID> addMany(int count, String tag) {
        List<UUID> added =
                Stream.generate(() ->
                                add(
                                        null,
                                        List.of(tag),
                                        "beginner",
                                        List.of("conjugation"),
                                        List.of("present")))
                        .limit(count)
                        .toList();
        catchUp();
        return added;
    }

    /** Does a task: its problem is in the pool and its request has counted it. */
    public UUID complete(UUID taskId, String tag) {
        UUID id = add(taskId, List.of(tag), "beginner", List.of("conjugation"), List.of("present"));
        jdbc.sql(COMPLETE).param("task_id", taskId).param("now", now()).update();
        jdbc.sql(START).param("task_id", taskId).param("now", now()).update();
        jdbc.sql(COUNT).param("task_id", taskId).param("now", now()).query(String.class).list();
        return id;
    }

    /** A tag that no other test uses. */
    public static String newTag() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    private UUID add(
            @Nullable UUID taskId,
            List<String> tags,
            String level,
            List<String> focus,
            List<String> tenses) {
        UUID id = UUID.randomUUID();
        List<Statement> statements =
                List.of(
                        new Statement("Je mange " + id, true, "I eat", "Right.", null),
                        new Statement("Je manges " + id, false, "I eat", "Wrong ending.", null));
        jdbc.sql(ADD)
                .param("id", id)
                .param("task_id", taskId)
                .param("statements", ContractJson.mapper().writeValueAsString(statements))
                .param("tags", tags.toArray(String[]::new))
                .param("level", level)
                .param("focus", focus.toArray(String[]::new))
                .param("tenses", tenses.toArray(String[]::new))
                .param("fingerprint", sha256(id.toString()))
                .param("now", now())
                .update();
        return id;
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
