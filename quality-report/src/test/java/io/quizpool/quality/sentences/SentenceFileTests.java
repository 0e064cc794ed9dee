package io.quizpool.quality.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFileTests {

    private static final List<WrittenSentence> SENTENCES = SentenceFile.read();

    @Test
    void holdsAtLeastTwentyFiveDifferentSentencesOfEveryTense() {
        assertThat(SENTENCES).extracting(WrittenSentence::right).doesNotHaveDuplicates();
        assertThat(Tense.values())
                .allSatisfy(tense ->
                        assertThat(SENTENCES)
                                .filteredOn(sentence -> sentence.brief().tense() == tense)
                                .hasSizeGreaterThanOrEqualTo(25));
    }

    @Test
    void holdsEveryPersonPolarityAndError() {
        assertThat(SENTENCES)
                .extracting(sentence -> sentence.brief().person())
                .contains(Person.values());
        assertThat(SENTENCES)
                .extracting(sentence -> sentence.brief().polarity())
                .contains(Polarity.values());
        assertThat(SENTENCES)
                .flatExtracting(WrittenSentence::wrong)
                .extracting(WrittenSentence.Wrong::error)
                .contains(StatementError.values());
    }

    @Test
    void putsTheWrongWordsInThePlaceOfTheRightOnes() {
        WrittenSentence sentence = SentenceFile.sentence(line("wrong_conjugation: mange>manges"));

        assertThat(sentence.wrong())
                .containsExactly(
                        new WrittenSentence.Wrong(
                                StatementError.WRONG_CONJUGATION, "Je manges une pomme."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wrong_conjugation: mangeais>manges",
                "wrong_conjugation: e>es",
                "wrong_spelling: mange>manges",
                "wrong_conjugation: mange"
            })
    void refusesAnErrorThatCannotBeMade(String error) {
        assertThatThrownBy(() -> SentenceFile.sentence(line(error)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String line(String errors) {
        return String.join(
                "\t",
                Arrays.asList(
                        "manger",
                        "present",
                        "je.f",
                        "affirmative",
                        "n",
                        "-",
                        "Je mange une pomme.",
                        errors));
    }
}
