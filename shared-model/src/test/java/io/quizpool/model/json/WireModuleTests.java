package io.quizpool.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.Tense;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.InvalidFormatException;

class WireModuleTests {

    @Test
    void readsAnAliasAndWritesTheNameProper() {
        Tense tense = ContractJson.mapper().readValue("\"future_simple\"", Tense.class);

        assertThat(ContractJson.mapper().writeValueAsString(tense)).isEqualTo("\"futur_simple\"");
    }

    @Test
    void refusesAJavaNameAndANumber() {
        assertThatThrownBy(() -> ContractJson.mapper().readValue("\"PRESENT\"", Tense.class))
                .isInstanceOf(InvalidFormatException.class);
        assertThatThrownBy(() -> ContractJson.mapper().readValue("0", Tense.class))
                .isInstanceOf(InvalidFormatException.class);
    }
}
