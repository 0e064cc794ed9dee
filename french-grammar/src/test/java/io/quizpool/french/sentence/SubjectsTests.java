package io.quizpool.french.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectsTests {

    private static List<String> subjects(Person person, String complements) {
        return Subjects.of(person, Subjects.gender(person), complements).stream()
                .map(Subject::french)
                .toList();
    }

    @Test
    void nobodyMeetsThemselves() {
        assertThat(subjects(Person.ELLE, "la nouvelle voisine")).doesNotContain("notre voisine");
        assertThat(subjects(Person.ELLE, "la mairie")).contains("notre voisine");
    }

    @Test
    void friendsAndParentsShareNoBrother() {
        assertThat(subjects(Person.ILS, "avec {son} frère"))
                .doesNotContain("mes parents", "mes amis");
        assertThat(subjects(Person.ILS, "avec {sa} fille")).contains("mes parents");
    }

    @Test
    void aPersonWithoutNamesIsThePronounAlone() {
        assertThat(Subjects.of(Person.NOUS, Gender.FEMININE, ""))
                .containsExactly(Subjects.pronoun(Person.NOUS, Gender.FEMININE));
    }
}
