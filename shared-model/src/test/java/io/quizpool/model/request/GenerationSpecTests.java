package io.quizpool.model.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.json.ContractJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationSpecTests {

    @Test
    void saysWhetherItsProblemsAreImported() {
        GenerationSpec written =
                GenerationSpec.ofImport(new ImportTerms(true), "eng", List.of("unit-3"));

        String json = ContractJson.mapper().writeValueAsString(written);

        assertThat(json).contains("\"import\":{\"dry_run\":true}");
        assertThat(ContractJson.mapper().readValue(json, GenerationSpec.class)).isEqualTo(written);
    }

    @Test
    void readsWhatWasStoredBeforeThereWereImports() {
        GenerationSpec stored =
                ContractJson.mapper()
                        .readValue(
                                """
                                {"problem_type": "grammar", "constraints": {}, "statement_count": 4,
                                 "target_language_code": "eng", "topic_tags": [],
                                 "strategy": "minimal_pairs"}
                                """,
                                GenerationSpec.class);

        assertThat(stored.importTerms()).isNull();
    }
}
