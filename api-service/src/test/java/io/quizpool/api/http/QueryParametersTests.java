package io.quizpool.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.french.grammar.Tense;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class QueryParametersTests {

    @Test
    void aListMayBeRepeatedAndSeparatedByCommas() {
        QueryParameters query = query("t=present,imparfait", "t=future_simple", "t= present");

        assertThat(query.words("t", Tense.class))
                .containsExactly(Tense.PRESENT, Tense.IMPARFAIT, Tense.FUTUR_SIMPLE);
        query.check();
    }

    @Test
    void everyWrongValueIsSaidAtOnce() {
        QueryParameters query = query("t=past", "limit=0", "flag=yes", "at=noon", "one=a", "one=b");
        query.words("t", Tense.class);
        query.number("limit", 1, 200, 50);
        query.flag("flag");
        query.time("at");
        query.text("one");

        assertThat(errors(query))
                .extracting(FieldError::field)
                .containsExactly("t", "limit", "flag", "at", "one");
    }

    @Test
    void anEmptyValueIsRefusedRatherThanIgnored() {
        for (String pair : List.of("v=", "v=,", "v=present,", "v= ")) {
            QueryParameters list = query(pair);
            list.words("v", Tense.class);
            QueryParameters single = query(pair);
            single.word("v", Tense.class);

            assertThat(errors(list)).as(pair).extracting(FieldError::field).contains("v");
            assertThat(errors(single)).as(pair).extracting(FieldError::field).contains("v");
        }
    }

    @Test
    void aTimeBeyondTheYear9999IsRefused() {
        for (String time : List.of("+999999999-01-01T00:00:00Z", "-0044-03-15T12:00:00Z")) {
            QueryParameters query = query("at=" + time);
            query.time("at");

            assertThat(errors(query)).as(time).extracting(FieldError::field).contains("at");
        }
    }

    @Test
    void anIdIsAUuidInFull() {
        String id = "01930000-0000-7000-8000-00000000000A";
        assertThat(query("id=" + id).id("id")).contains(UUID.fromString(id));

        for (String other : List.of("1-1-1-1-1", id + "0", "x")) {
            QueryParameters query = query("id=" + other);
            query.id("id");

            assertThat(errors(query)).as(other).extracting(FieldError::field).contains("id");
        }
    }

    @Test
    void whatNobodyAskedForIsRefused() {
        QueryParameters query = query("known=1", "other=2");
        query.text("known");

        assertThat(errors(query))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.field()).isEqualTo("other");
                    assertThat(error.allowed()).containsExactly("known");
                });
    }

    @Test
    void anAbsentValueIsItsDefault() {
        QueryParameters query = query();

        assertThat(query.number("limit", 1, 200, 50)).isEqualTo(50);
        assertThat(query.text("a")).isEmpty();
        assertThat(query.texts("b")).isEmpty();
        query.check();
    }

    private static List<FieldError> errors(QueryParameters query) {
        FailureException refusal = catchThrowableOfType(FailureException.class, query::check);
        return ((Failure.Invalid) refusal.failure()).errors();
    }

    private static QueryParameters query(String... pairs) {
        LinkedMultiValueMap<String, String> given = new LinkedMultiValueMap<>();
        Arrays.stream(pairs)
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> given.add(pair[0], pair[1]));
        return new QueryParameters(() -> given);
    }
}
