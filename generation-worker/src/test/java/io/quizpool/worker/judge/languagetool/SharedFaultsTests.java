package io.quizpool.worker.judge.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.judge.Candidate;
import io.quizpool.worker.judge.ComposedCandidates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What LanguageTool adds: errors in the words that all statements of a problem share, which a model
 * that writes minimal pairs copies into each. They are planted in every statement, as that model
 * would.
 */
class SharedFaultsTests {

    private static final int PROBLEMS = Integer.getInteger("quizpool.judged-problems", 400) / 4;

    /** Kind of fault: what is looked for (a regular expression) and what takes its place. */
    private static final Map<String, List<String>> FAULTS = faults();

    /** How many faults of a kind there were, and who found them. */
    private static final class Tally {
        private int planted;
        private int template;
        private int languageTool;
        private int either;

        @Override
        public String toString() {
            return "%d planted: template %d, LanguageTool %d, either %d"
                    .formatted(planted, template, languageTool, either);
        }
    }

    @Test
    void findsThreeInFourOfTheFaultsThatTheTemplateJudgePassesInTheSharedWords() {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        ComposedCandidates.first(PROBLEMS)
                .forEach(candidate ->
                        FAULTS.forEach((kind, fault) ->
                                plant(candidate, fault)
                                        .forEach(planted ->
                                                count(
                                                        tallies.computeIfAbsent(
                                                                kind, k -> new Tally()),
                                                        planted))));

        int passed =
                tallies.values().stream().mapToInt(tally -> tally.planted - tally.template).sum();
        int added =
                tallies.values().stream().mapToInt(tally -> tally.either - tally.template).sum();
        assertThat(added).as("of %d: %s", passed, tallies).isGreaterThan(passed * 3 / 4);
    }

    private static Stream<Candidate> plant(Candidate candidate, List<String> fault) {
        Candidate planted =
                ComposedCandidates.rewritten(
                        candidate,
                        sentence -> sentence.replaceFirst(fault.getFirst(), fault.getLast()));
        return correct(planted).equals(correct(candidate)) ? Stream.empty() : Stream.of(planted);
    }

    private static String correct(Candidate candidate) {
        return candidate.statements().getFirst().content();
    }

    private static void count(Tally tally, Candidate planted) {
        boolean template = !ComposedCandidates.FRENCH.judge().judge(planted).accepted();
        boolean languageTool = !LoadedTools.findings(planted).isEmpty();
        tally.planted++;
        tally.template += template ? 1 : 0;
        tally.languageTool += languageTool ? 1 : 0;
        tally.either += template || languageTool ? 1 : 0;
    }

    private static Map<String, List<String>> faults() {
        Map<String, List<String>> faults = new LinkedHashMap<>();
        faults.put("a for à", List.of(" à (?=\\p{L})", " a "));
        faults.put("à le for au", List.of(" au ", " à le "));
        faults.put("de le for du", List.of(" du ", " de le "));
        faults.put("sûr for sur", List.of(" sur ", " sûr "));
        faults.put("sont for son", List.of(" (son|sa) (?=\\p{L})", " sont "));
        faults.put("est for et", List.of(" et ", " est "));
        faults.put("dans twice", List.of(" dans ", " dans dans "));
        faults.put("leurs before a singular", List.of(" (?:notre|votre) (?=\\p{L})", " leurs "));
        faults.put(
                "plural noun without s",
                List.of("\\b(les|des|mes|nos|ces|ses) (\\p{L}{3,})s\\b", "$1 $2"));
        faults.put(
                "singular noun with s",
                List.of("\\b(le|la|un|une|mon|ma|ce|cette) (\\p{L}{3,}[a-rt-wyz])\\b", "$1 $2s"));
        faults.put(
                "adjective in the plural",
                List.of("\\b(petit|petite|nouveau|nouvelle|grand|grande) (?=\\p{L})", "$1s "));
        faults.put("il sont for il est", List.of("^Il est ", "Il sont "));
        return faults;
    }
}
