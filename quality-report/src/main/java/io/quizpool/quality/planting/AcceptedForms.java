package io.quizpool.quality.planting;

import io.quizpool.french.French;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.verb.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Forms of a verb that are as right as the one in the sentence: {@code je paye, je paie}. */
final class AcceptedForms {

    private final French french;

    AcceptedForms(French french) {
        this.french = french;
    }

    /** The correct sentence with such a form. */
    Optional<String> another(Candidate good) {
        SentenceBrief brief = good.plan().sentence();
        String sentence = Rewriting.content(good, Rewriting.CORRECT);
        return french.verbs().find(brief.infinitive()).stream()
                .flatMap(verb -> forms(verb, brief))
                .flatMap(equal -> exchanged(sentence, equal))
                .findFirst();
    }

    /** Lists of forms that can stand for each other. */
    private Stream<List<String>> forms(Verb verb, SentenceBrief brief) {
        String infinitive = verb.bareInfinitive();
        return brief.tense().compound()
                ? Arrays.stream(Gender.values())
                        .flatMap(gender ->
                                Arrays.stream(GrammaticalNumber.values())
                                        .map(number ->
                                                french.conjugator()
                                                        .participle(infinitive, gender, number)))
                : Stream.of(french.conjugator().finite(infinitive, brief.tense(), brief.person()));
    }

    private static Stream<String> exchanged(String sentence, List<String> equal) {
        return equal.stream()
                .flatMap(old ->
                        equal.stream()
                                .filter(other -> !other.equals(old))
                                .flatMap(other -> replaced(sentence, old, other).stream()));
    }

    private static Optional<String> replaced(String sentence, String old, String other) {
        Matcher found =
                Pattern.compile("(?<!\\p{L})" + Pattern.quote(old) + "(?!\\p{L})")
                        .matcher(sentence);
        return found.find()
                ? Optional.of(found.replaceFirst(Matcher.quoteReplacement(other)))
                : Optional.empty();
    }
}
