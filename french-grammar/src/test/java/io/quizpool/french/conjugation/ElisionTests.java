package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElisionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    je | aime | j'aime
                    je | habite | j'habite
                    je | hurle | je hurle
                    je | hais | je hais
                    je | hésite | j'hésite
                    ne | y | n'y
                    le | yaourt | le yaourt
                    le | onze | le onze
                    le | héros | le héros
                    le | héroïsme | l'héroïsme
                    le | hall | le hall
                    la | hallucination | l'hallucination
                    la | huile | l'huile
                    le | huit | le huit
                    la | œuvre | l'œuvre
                    que | Hugo | qu'Hugo
                    te | en | t'en
                    lui | aime | lui aime
                    tu | aimes | tu aimes
                    """)
    void elidesBeforeVowelAndMuteH(String word, String next, String joined) {
        assertThat(Elision.join(word, next)).isEqualTo(joined);
    }

    @Test
    void joinsAChainFromItsEnd() {
        assertThat(Elision.join(Stream.of("je", "ne", "le", "ai", "pas")))
                .isEqualTo("je ne l'ai pas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1", "Paul"})
    void leavesWordsWholeBeforeAnythingElse(String next) {
        assertThat(Elision.before(next)).isFalse();
    }
}
