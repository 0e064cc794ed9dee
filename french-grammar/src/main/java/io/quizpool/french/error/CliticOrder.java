package io.quizpool.french.error;

import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import java.util.List;
import java.util.stream.Stream;

/** {@code Je lui le donne}, {@code donne-lui-le}. */
final class CliticOrder implements Mistake {

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        List<Word> clitics = sentence.wording().clitics();
        if (clitics.size() < 2 || clitics.getLast().join() == Word.Join.NOTHING) {
            return Stream.empty();
        }
        Role first = clitics.get(clitics.size() - 2).role();
        Role second = clitics.getLast().role();
        return Stream.of(new Flaw(sentence.wording().swap(first, second), rule(sentence)));
    }

    private static String rule(Sentence sentence) {
        return sentence.clause().positiveCommand()
                ? "After an imperative, the direct object stands before the other pronouns."
                : "Before the verb, pronouns stand in the order me/te/se/nous/vous, le/la/les, lui/leur, y, en.";
    }
}
