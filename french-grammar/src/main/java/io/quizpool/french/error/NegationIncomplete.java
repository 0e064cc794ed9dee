package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Governors;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code Je ne mange la pomme}, {@code je mange pas la pomme}.
 *
 * <p>Never {@code ne} alone with the verbs that literary French lets deny without {@code pas};
 * never {@code plus} alone, which can mean more, nor {@code jamais} alone in the subjunctive, where
 * it can mean ever.
 */
final class NegationIncomplete implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.NEGATION_INCOMPLETE,
                    DifficultyLevel.BEGINNER,
                    "one of the two words of the negation (ne; pas, plus, jamais) is missing.");

    /** Verbs that {@code ne} alone can deny. Rule: Grevisse, Le bon usage, on ne without pas. */
    private static final Set<String> LITERARY =
            Set.of("pouvoir", "oser", "savoir", "cesser", "bouger", "daigner", "manquer");

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        Wording right = sentence.wording();
        if (!clause.polarity().negated()) {
            return Stream.empty();
        }
        String negator = right.word(Role.NEGATOR).text();
        Stream<Flaw> withoutNegator =
                LITERARY.contains(clause.verb().infinitive())
                                || clause.opening().french().startsWith("Depuis")
                        ? Stream.empty()
                        : Stream.of(
                                new Flaw(
                                        right.remove(Role.NEGATOR),
                                        "« Ne » alone denies nothing: it needs « %s »."
                                                .formatted(negator)));
        boolean ever = clause.polarity() == Polarity.NE_JAMAIS && clause.opening().governs();
        Stream<Flaw> withoutNe =
                clause.polarity() == Polarity.NE_PLUS || ever
                        ? Stream.empty()
                        : Stream.of(
                                new Flaw(
                                        right.remove(Role.NE),
                                        "In written French, « %s » needs « ne »."
                                                .formatted(negator)));
        return Stream.concat(withoutNegator, withoutNe);
    }

    /** One of the two words of negation is missing. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        if (comparison.dropped(group.ne())) {
            return group.text(group.negator()).equals("plus")
                    ? Optional.of(Refusal.right("without 'ne', 'plus' can mean 'more'"))
                    : Optional.empty();
        }
        if (!comparison.dropped(group.negator())) {
            return Optional.of(
                    Refusal.notTheError("more or less than one negation word is missing"));
        }
        return neAlone(comparison)
                ? Optional.of(Refusal.right("'ne' can stand alone here"))
                : Optional.empty();
    }

    private static boolean neAlone(Comparison comparison) {
        String opening =
                comparison.right().opening().stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return LITERARY.contains(comparison.target().verb().bareInfinitive())
                || Governors.allowEmptyNe(opening);
    }
}
