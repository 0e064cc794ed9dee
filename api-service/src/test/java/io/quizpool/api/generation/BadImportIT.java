package io.quizpool.api.generation;

import static io.quizpool.api.generation.TestImports.PROBLEMS;
import static io.quizpool.api.generation.TestImports.problem;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class BadImportIT {

    @Autowired private ApiClient api;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "content": "Elle a venue lundi."   | "content": " "           | statements[1].content
                    "content": "Elle a venue lundi."   | "content": "\\u0000 a."  | statements[1].content
                    "content": "Elle a venue lundi."   | "content": "\\ud800 a."  | statements[1].content
                    "content": "Elle a venue lundi."   | "content": {}            | statements[1].content
                    "content": "Elle a venue lundi.",  | ''                       | statements[1].content
                    , "error_type": "wrong_auxiliary"  | ''                       | statements[1].error_type
                    "wrong_auxiliary"                  | "wrong"                  | statements[1].error_type
                    "is_correct": true                 | "is_correct": null       | statements[0].is_correct
                    "is_correct": false                | "is_correct": true       | statements[1].error_type
                    {"statements"                      | {"sentences"             | sentences
                    "tense": "passe_compose",          | ''                       | metadata.tense
                    "person": "elle"                   | "person": "elle", "gender": "masculine" | metadata.gender
                    "person": "elle"                   | "person": "elle", "cod_antecedent": {"text": "la", "gender": "feminine", "number": "singular"} | metadata.cod_antecedent
                    "person": "elle"                   | "person": "elle", "cod": "pronoun", "cod_antecedent": {"text": "la"} | metadata.cod_antecedent.gender
                    {"statements"                      | {"problem_type": "multiple_choice", "instructions": "Which?", "statements" | metadata
                    {"statements"                      | {"problem_type": "multiple_choice", "statements" | instructions
                    {"statements"                      | {"problem_type": "multiple_choice", "statements" | statements[1].error_type
                    {"statements"                      | {"title": "", "statements" | title
                    {"statements"                      | {"topic_tags": ["A b"], "statements" | topic_tags[0]
                    {"statements"                      | {"topic": "Rivers", "statements" | topic
                    {"statements"                      | {"score": 7, "statements" | score
                    {"statements"                      | {"context": "A town.", "statements" | context
                    {"statements"                      | {"problem_type": "multiple_choice", "instructions": "Which?", "score": 11, "statements" | score
                    {"statements"                      | {"problem_type": "multiple_choice", "instructions": "Which?", "topic": " ", "statements" | topic
                    """)
    void namesTheFieldThatIsRefused(String right, String wrong, String field) {
        String bad = problem("lundi").replaceAll("\\s+", " ").replace(right, wrong);

        ApiClient.Answer answer =
                api.post(PROBLEMS, "{\"problems\": [%s, %s]}".formatted(problem("mardi"), bad));

        assertThat(answer.status()).as(bad).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream().map(e -> e.path("field").asString()))
                .as(answer.raw().body())
                .contains("problems[1]." + field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                  | problems
                    {"problems": []}                    | problems
                    {"problems": [null]}                | problems[0]
                    {"problems": [{}]}                  | problems[0].statements
                    {"problems": [{}]}                  | problems[0].metadata
                    {"problems": [{"statements": [null, null]}]} | problems[0].statements[1]
                    {"problems": [], "topic_tags": ["A b"]}      | topic_tags[0]
                    {"problems": [], "dryrun": true}    | dryrun
                    """)
    void refusesWhatIsNoImport(String body, String field) {
        ApiClient.Answer answer = api.post(PROBLEMS, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream().map(e -> e.path("field").asString()))
                .contains(field);
    }
}
