package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An object pronoun in another gender, or in another number, than the phrase that it takes up or
 * than the participle that agrees with it.
 */
final class PronounFormRule implements ErrorRule {

    private final Grammar grammar;
    private final String property;
    private final Function<Agreement, Object> value;

    private PronounFormRule(Grammar grammar, String property, Function<Agreement, Object> value) {
        this.grammar = grammar;
        this.property = property;
        this.value = value;
    }

    static PronounFormRule gender(Grammar grammar) {
        return new PronounFormRule(grammar, "gender", Agreement::gender);
    }

    static PronounFormRule number(Grammar grammar) {
        return new PronounFormRule(grammar, "number", Agreement::number);
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        List<Integer> replaced = comparison.replaced();
        boolean clitic =
                replaced.size() == 1 && comparison.group().clitics().contains(replaced.getFirst());
        if (!clitic || !changed(comparison, replaced.getFirst())) {
            return Optional.of(
                    Fault.notTheError("more or less than the pronoun's " + property + " differs"));
        }
        Set<Agreement> evidence = new HashSet<>(antecedent(comparison.right()));
        String wrong = comparison.wrongText(replaced.getFirst());
        if (Clitics.DIRECT.contains(wrong)) {
            evidence.retainAll(participle(comparison));
        }
        evidence.retainAll(agreements(wrong));
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Fault.right(
                                "nothing in the sentence tells what '" + wrong + "' stands for"));
    }

    /** Of the same category, and different in this property alone. */
    private boolean changed(Comparison comparison, int place) {
        String right = comparison.group().text(place);
        String wrong = comparison.wrongText(place);
        boolean category = Clitics.DIRECT.contains(right) == Clitics.DIRECT.contains(wrong);
        Set<Object> common = values(right);
        common.retainAll(values(wrong));
        return category && common.isEmpty();
    }

    private Set<Object> values(String clitic) {
        return agreements(clitic).stream().map(value).collect(Collectors.toSet());
    }

    private static Set<Agreement> agreements(String clitic) {
        return switch (clitic) {
            case "lui", Token.HIDDEN_ARTICLE -> NounPhrases.ofDeterminer(Token.HIDDEN_ARTICLE);
            case "leur" -> NounPhrases.ofDeterminer("les");
            case "le", "la", "les" -> NounPhrases.ofDeterminer(clitic);
            default -> Agreement.all();
        };
    }

    private Set<Agreement> participle(Comparison comparison) {
        int place = comparison.group().participle();
        return place == VerbGroup.EMPTY
                ? Agreement.all()
                : grammar.lexicon().adjective(comparison.group().text(place));
    }

    /** What a phrase set apart by a comma says: {@code cette pomme, je la mange}. */
    private Set<Agreement> antecedent(Clause clause) {
        List<Token> opening = clause.opening();
        NounPhrases phrases = new NounPhrases(grammar.lexicon());
        boolean apart =
                !opening.isEmpty()
                        && opening.getLast().comma()
                        && NounPhrases.determiner(opening.getFirst().text());
        if (!apart) {
            return Agreement.all();
        }
        Set<Agreement> possible =
                new HashSet<>(NounPhrases.ofDeterminer(opening.getFirst().text()));
        phrases.nounBehind(opening, 0).ifPresent(possible::retainAll);
        return possible;
    }
}
