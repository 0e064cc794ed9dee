package io.quizpool.french.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Je l'ai mangée. | je l' ai mangée
                    Aujourd’hui, j’ai froid ! | aujourd'hui , je ai froid
                    Donne-le-lui. | donne le lui
                    Va-t'en ! | va te en
                    S'il te plaît, vas-y. | si il te plaît , vas y
                    Jusqu'à présent, elle s'est tue. | jusque à présent , elle se est tue
                    Ma grand-mère a un rendez-vous. | ma grand-mère a un rendez-vous
                    « Il faut qu'il parte. » | il faut que il parte
                    Quelqu'un d'autre vient. | quelqu'un de autre vient
                    """)
    void cutsAtSpacesApostrophesAndHyphens(String sentence, String words) {
        assertThat(
                        Tokenizer.tokens(sentence).stream()
                                .map(Token::text)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }
}
