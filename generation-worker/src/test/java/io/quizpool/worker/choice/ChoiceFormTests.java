package io.quizpool.worker.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.problem.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceFormTests {

    private static final String STEM = "Which river flows through Tours?";

    @Test
    void passesAnItemInGoodForm() {
        assertThat(findings(STEM, "The Loire", "The Seine", "The Rhône", "The Garonne")).isEmpty();
    }

    @Test
    void wantsOneKeyAndAsManyOptionsAsWereAskedFor() {
        Statement key = option("The Loire", true);
        Statement other = option("The Seine", false);

        assertThat(codes(2, key, option("The Cher", true))).containsExactly("correct_count");
        assertThat(codes(2, other, option("The Cher", false))).containsExactly("correct_count");
        assertThat(codes(4, key, other)).containsExactly("statement_count");
    }

    @Test
    void wantsAllTexts() {
        assertThat(findings(" ", "The Loire", "The Seine"))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("blank", -1));
        assertThat(findings(STEM, "The Loire", " "))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("blank", 1));
        Statement unexplained = new Statement("The Seine", false, null, "", null);
        assertThat(codes(2, option("The Loire", true), unexplained)).containsExactly("blank");
    }

    @ParameterizedTest
    @CsvSource({"the loire", "The  Loire.", "'The Loire '"})
    void refusesOptionsThatDifferInWritingOnly(String again) {
        assertThat(findings(STEM, "The Loire", again))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("duplicate", 1));
    }

    @ParameterizedTest
    @CsvSource({"resume,résumé", "C,C++", "x = 1,x = -1"})
    void tellsOptionsApartThatDifferInASign(String one, String other) {
        assertThat(findings(STEM, one, other)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All of the above",
                "None of the above.",
                "none of these",
                "Both of the above are correct",
                "All the answers",
                "Both A and C",
                "B et C",
                "Toutes les réponses",
                "Aucune de ces réponses",
                "Aucune des réponses ci-dessus",
                "Tout ce qui précède",
                "Todas las anteriores",
                "Ninguna de las respuestas anteriores",
                "Keine der genannten Antworten",
                "Alle oben genannten",
                "Nessuna delle precedenti"
            })
    void refusesAnOptionThatSpeaksOfTheOthers(String option) {
        assertThat(findings(STEM, "The Loire", "The Seine", option))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("refers_to_options", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"All of the children", "None", "Above the town", "Both", "A and the"})
    void takesWordsOfThatKindForWhatTheySay(String option) {
        assertThat(findings(STEM, "The Loire", "The Seine", option)).isEmpty();
    }

    @Test
    void refusesAKeyThatIsTheLongestByFar() {
        assertThat(
                        findings(
                                STEM,
                                "The Loire, which rises in the Ardèche and ends at Saint-Nazaire",
                                "The Seine",
                                "The Rhône"))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("key_longest", 0));
        assertThat(findings(STEM, "The river Loire", "The Seine", "The Po")).isEmpty();
        assertThat(findings(STEM, "The Po", "The Loire, which rises in the Ardèche")).isEmpty();
    }

    @Test
    void refusesAStemThatContainsTheKeyAlone() {
        String telling = "Which river gives the Loire Valley its name?";

        assertThat(findings(telling, "Loire", "Seine"))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("stem_contains_key", 0));
        assertThat(findings("Is it the Loire or the Seine?", "Loire", "Seine")).isEmpty();
        assertThat(findings("Who lived in Loireville?", "Loire", "Seine")).isEmpty();
        assertThat(findings("What is the plural of « the cat »?", "the", "cats")).isEmpty();
    }

    private static List<String> codes(int due, Statement... options) {
        return ChoiceForm.findings(new ChoiceCandidate(STEM, null, List.of(options), due, "eng"))
                .stream()
                .map(Finding::code)
                .toList();
    }

    /** The first of {@code options} is the key. */
    private static List<Finding> findings(String stem, String... options) {
        List<Statement> statements =
                IntStream.range(0, options.length)
                        .mapToObj(i -> option(options[i], i == 0))
                        .toList();
        return ChoiceForm.findings(
                new ChoiceCandidate(stem, null, statements, options.length, "eng"));
    }

    private static Statement option(String text, boolean correct) {
        return new Statement(text, correct, null, "It is so.", null);
    }
}
