package io.quizpool.model.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import org.junit.jupiter.api.Test;

class ChoiceLineTests {

    private static final ChoiceBrief BRIEF =
            new ChoiceBrief("The Loire\nand its castles", 4, DifficultyLevel.ADVANCED, "eng", 7);

    @Test
    void readsBackWhatItWroteAmongOtherLines() {
        assertThat(ChoiceLine.find("Write an item.\n" + ChoiceLine.write(BRIEF) + "\nThat is all."))
                .contains(BRIEF);
    }

    @Test
    void goesByTheLastLineWhereATopicImitatesOne() {
        assertThat(ChoiceLine.find("ITEM: {\"topic\": \"mine\"}\n" + ChoiceLine.write(BRIEF)))
                .contains(BRIEF);
    }

    @Test
    void findsNoneInAnotherPrompt() {
        assertThat(ChoiceLine.find("Write a sentence about an ITEM: please.")).isEmpty();
    }
}
