package io.quizpool.french.error;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Wording;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code Je ne pas mange}, {@code je n'ai mangé pas}, {@code je la ne mange pas}.
 *
 * <p>Never {@code jamais} behind the participle or the object, where emphasis may put it, nor
 * {@code plus} before {@code de}, where it means more.
 */
final class NegationPlacement implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.NEGATION_PLACEMENT,
                    DifficultyLevel.ELEMENTARY,
                    "the second word of the negation stands in the wrong place, for example "
                            + "after the participle.");

    private final Grammar grammar;

    NegationPlacement(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Polarity polarity = sentence.clause().polarity();
        if (!polarity.negated()) {
            return Stream.empty();
        }
        Wording right = sentence.wording();
        String rule =
                "« Ne » stands %s and « %s » right after the %s verb."
                        .formatted(
                                right.has(Role.SUBJECT) ? "right after the subject" : "first",
                                right.word(Role.NEGATOR).text(),
                                right.has(Role.PARTICIPLE) ? "auxiliary" : "finite");
        return edits(right, sentence.clause()).stream().map(wording -> new Flaw(wording, rule));
    }

    private static List<Wording> edits(Wording right, Clause clause) {
        List<Wording> edits = new ArrayList<>();
        if (right.has(Role.PARTICIPLE)) {
            if (clause.polarity() != Polarity.NE_JAMAIS && !denies(right, clause)) {
                edits.add(right.moveAfter(Role.NEGATOR, Role.PARTICIPLE));
            }
            edits.add(right.moveBefore(Role.NE, Role.NEGATOR));
        } else if (clause.polarity() == Polarity.NE_PAS
                && right.has(Role.OBJECT)
                && !right.has(Role.COMPLEMENT)) {
            edits.add(right.moveAfter(Role.NEGATOR, Role.OBJECT));
        }
        edits.add(right.moveBefore(Role.NEGATOR, Role.FINITE));
        if (!right.clitics().isEmpty()) {
            edits.add(right.moveBefore(Role.NE, Role.FINITE));
        }
        return edits;
    }

    /** Whether the word, right behind the participle, could belong to what follows. */
    private static boolean denies(Wording right, Clause clause) {
        if (right.has(Role.OBJECT)) {
            return clause.polarity() == Polarity.NE_PLUS
                    && right.word(Role.OBJECT).text().matches("d(e |').*");
        }
        return clause.complement().other() instanceof SecondComplement.Phrase phrase
                && phrase.kind() == SecondComplement.Kind.ADJUNCT;
    }

    /** Both words of negation, one of them where it cannot stand. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        String negator = group.text(group.negator());
        boolean negatorMoved = comparison.movedOnly(token -> token.text().equals(negator));
        if (negator.isEmpty()
                || !(negatorMoved || comparison.movedOnly(token -> token.text().equals("ne")))) {
            return Optional.of(
                    Refusal.notTheError("more or less than a negation word's place differs"));
        }
        boolean free =
                negatorMoved
                        && (standsInFront(comparison, negator)
                                || passesAdverb(comparison, negator)
                                || isEmphatic(comparison, negator)
                                || deniesAdverb(comparison, negator));
        return free || deniesInfinitive(comparison.wrong())
                ? Optional.of(Refusal.right("'" + negator + "' can stand there too"))
                : Optional.empty();
    }

    /** {@code Jamais je ne mange}. */
    private static boolean standsInFront(Comparison comparison, String negator) {
        return negator.equals("jamais")
                && place(comparison.wrong(), negator) <= comparison.right().opening().size();
    }

    /** {@code Je ne l'ai vu jamais}: behind its place, jamais only says it louder. */
    private static boolean isEmphatic(Comparison comparison, String negator) {
        return negator.equals("jamais")
                && place(comparison.wrong(), negator) > comparison.group().negator();
    }

    /** {@code Il ne l'a fait pas assez vite}: the adverb alone may be denied. */
    private boolean deniesAdverb(Comparison comparison, String negator) {
        List<Token> wrong = comparison.wrong();
        int next = place(wrong, negator) + 1;
        return next > comparison.group().negator() + 1
                && next < wrong.size()
                && grammar.lexicon().adverb(wrong.get(next).text());
    }

    /** {@code Je préfère ne pas manger}. */
    private boolean deniesInfinitive(List<Token> tokens) {
        return IntStream.range(2, tokens.size())
                .filter(i -> tokens.get(i - 2).text().equals("ne"))
                .anyMatch(i ->
                        grammar.conjugator().analyse(tokens.get(i).text()).stream()
                                .anyMatch(Reading.Infinitive.class::isInstance));
    }

    /** {@code Je n'ai encore jamais mangé} beside {@code je n'ai jamais encore mangé}. */
    private boolean passesAdverb(Comparison comparison, String negator) {
        int before = comparison.group().negator();
        int now = place(comparison.wrong(), negator);
        int from = Math.min(before + 1, now);
        int to = Math.max(before - 1, now);
        return before != now
                && IntStream.rangeClosed(from, to)
                        .allMatch(passed ->
                                passed != comparison.group().finite()
                                        && grammar.lexicon()
                                                .adverb(comparison.group().text(passed)));
    }

    private static int place(List<Token> tokens, String text) {
        return tokens.stream().map(Token::text).toList().indexOf(text);
    }
}
