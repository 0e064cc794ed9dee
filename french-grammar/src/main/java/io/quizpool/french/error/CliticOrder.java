package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code Je lui le donne}, {@code donne-lui-le}. */
final class CliticOrder implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.CLITIC_ORDER,
                    DifficultyLevel.INTERMEDIATE,
                    "two object pronouns stand in the wrong order.");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

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
                ? "After an imperative, pronouns stand in the order le/la/les, moi/toi/lui/nous/vous/leur, y, en."
                : "Before the verb, pronouns stand in the order me/te/se/nous/vous, le/la/les, lui/leur, y, en.";
    }

    /** The clitics in another order, in the place where clitics stand. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        boolean reordered =
                comparison.replaced().size() > 1
                        && comparison.replacedOnly(comparison.group().clitics())
                        && comparison.movedOnly(
                                token -> CliticWords.clitic(CliticWords.unstressed(token.text())));
        return reordered
                ? Optional.empty()
                : Optional.of(
                        Refusal.notTheError("more or less than the order of clitics differs"));
    }
}
