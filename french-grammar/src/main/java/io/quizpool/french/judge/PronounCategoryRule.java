package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A direct pronoun for an indirect one, or the reverse, where the verb cannot have it. */
final class PronounCategoryRule implements ErrorRule {

    private final Grammar grammar;

    PronounCategoryRule(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        List<Integer> swapped =
                group.clitics().stream().filter(place -> swapped(comparison, place)).toList();
        if (swapped.size() != 1 || !rest(comparison, swapped.getFirst())) {
            return Optional.of(
                    Fault.notTheError("more or less than the pronoun's category has changed"));
        }
        boolean directNow = Clitics.DIRECT.contains(comparison.wrongText(swapped.getFirst()));
        return admitted(comparison.target(), directNow)
                ? Optional.of(Fault.right("the verb can have this pronoun too"))
                : Optional.empty();
    }

    /** Le for lui, les for leur: the number stays. */
    private static boolean swapped(Comparison comparison, int place) {
        if (comparison.right().tokens().size() != comparison.wrong().size()) {
            return false;
        }
        String right = comparison.group().text(place);
        String wrong = comparison.wrongText(place);
        boolean indirectNow = Clitics.DIRECT.contains(right) && Clitics.INDIRECT.contains(wrong);
        boolean directNow = Clitics.INDIRECT.contains(right) && Clitics.DIRECT.contains(wrong);
        return (indirectNow || directNow) && plural(right) == plural(wrong);
    }

    private static boolean plural(String clitic) {
        return clitic.equals("les") || clitic.equals("leur");
    }

    /**
     * Nothing else differs, but the participle may agree with the pronoun that stands there now.
     */
    private boolean rest(Comparison comparison, int place) {
        int participle = comparison.group().participle();
        if (comparison.replacedOnly(place)) {
            return true;
        }
        return participle != VerbGroup.EMPTY
                && comparison.replacedOnly(place, participle)
                && agreeing(comparison, comparison.wrongText(place))
                        .anyMatch(comparison.wrongText(participle)::equals);
    }

    /** The participle beside {@code clitic}; with an indirect one it agrees with nothing. */
    private Stream<String> agreeing(Comparison comparison, String clitic) {
        Set<Agreement> agreements =
                Clitics.DIRECT.contains(clitic)
                        ? Antecedents.of(clitic)
                        : Set.of(new Agreement(Gender.MASCULINE, GrammaticalNumber.SINGULAR));
        String verb = comparison.target().verb().bareInfinitive();
        return agreements.stream()
                .flatMap(agreement ->
                        grammar
                                .conjugator()
                                .participle(verb, agreement.gender(), agreement.number())
                                .stream());
    }

    private static boolean admitted(Target target, boolean directNow) {
        Verb verb = target.verb();
        boolean taken = directNow ? target.brief().cod().present() : target.brief().coi().present();
        return !taken && (directNow ? verb.admitsCod() : verb.admitsCoi());
    }
}
