package io.quizpool.french.conjugation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import org.junit.jupiter.api.Test;

class LexiconTests {

    private static final Lexicon LEXICON = Lexicon.load();

    @Test
    void tellsTheGenderAndNumberOfNouns() {
        assertThat(LEXICON.noun("pomme"))
                .containsExactly(new Agreement(Gender.FEMININE, GrammaticalNumber.SINGULAR));
        assertThat(LEXICON.noun("livre")).hasSize(2);
        assertThat(LEXICON.noun("mangeons")).isEmpty();
    }

    @Test
    void knowsTheFormsOfOneAdjective() {
        assertThat(LEXICON.sameAdjective("beau", "belle")).isTrue();
        assertThat(LEXICON.sameAdjective("content", "contentes")).isTrue();
        assertThat(LEXICON.sameAdjective("content", "heureux")).isFalse();
        assertThat(LEXICON.adjective("heureux")).hasSize(2);
    }

    @Test
    void tellsWordsThatArePrepositionsFromAdverbs() {
        assertThat(LEXICON.adverb("souvent")).isTrue();
        assertThat(LEXICON.adverb("devant")).isFalse();
        assertThat(LEXICON.preposition("devant")).isTrue();
        assertThat(LEXICON.verb("devant")).isTrue();
        assertThat(LEXICON.knows("ppome")).isFalse();
    }
}
