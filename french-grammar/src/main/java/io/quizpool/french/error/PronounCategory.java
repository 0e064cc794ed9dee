package io.quizpool.french.error;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Antecedents;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Clitics;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je lui vois}, {@code je la téléphone}.
 *
 * <p>Never where the verb takes the other object too, so that the pronoun could stand for somebody
 * else; never where an agreeing participle would be wrong as well; never where the noun that
 * follows could be what the pronoun announces ({@code je la donne, la pomme}).
 */
final class PronounCategory implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.WRONG_PRONOUN_CATEGORY,
                    DifficultyLevel.ELEMENTARY,
                    "a direct object pronoun stands for an indirect one, or the reverse "
                            + "(le/la/les, lui/leur).");

    private final Grammar grammar;

    PronounCategory(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        NounPhrase direct = clause.codAntecedent();
        SecondComplement.Phrase second = clause.secondAntecedent();
        if (direct != null && second == null) {
            return indirectForDirect(sentence, direct);
        }
        if (second != null && second.kind() == SecondComplement.Kind.COI && direct == null) {
            return directForIndirect(sentence, second.noun());
        }
        return Stream.empty();
    }

    private Stream<Flaw> indirectForDirect(Sentence sentence, NounPhrase direct) {
        Clause clause = sentence.clause();
        if (clause.verb().admitsCoi() || clause.verb().reflexive() || agreeing(clause)) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording()
                                .replace(Role.DIRECT, Role.INDIRECT, Clitics.indirect(direct)),
                        "« %s » takes a direct object here, so the pronoun is a direct one."
                                .formatted(clause.verb().infinitive())));
    }

    private boolean agreeing(Clause clause) {
        Clause.Agreement agreement = clause.participleAgreement();
        String verb = clause.verb().bareInfinitive();
        return clause.tense().compound()
                && !grammar.conjugator()
                        .participle(verb, agreement.gender(), agreement.number())
                        .equals(
                                grammar.conjugator()
                                        .participle(
                                                verb,
                                                Gender.MASCULINE,
                                                GrammaticalNumber.SINGULAR));
    }

    private static Stream<Flaw> directForIndirect(Sentence sentence, NounPhrase indirect) {
        Clause clause = sentence.clause();
        NounPhrase object = clause.codNoun();
        boolean otherReading =
                object == null ? clause.verb().admitsCod() : announces(indirect, object);
        if (otherReading) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording()
                                .replace(Role.INDIRECT, Role.DIRECT, Clitics.direct(indirect)),
                        "« %s » takes an indirect object with « à », so the pronoun is an indirect one."
                                .formatted(clause.verb().infinitive())));
    }

    private static boolean announces(NounPhrase pronoun, NounPhrase object) {
        return Determiners.definite(object.french())
                && pronoun.number() == object.number()
                && (pronoun.number() == GrammaticalNumber.PLURAL
                        || pronoun.gender() == object.gender());
    }

    /** A direct pronoun for an indirect one, or the reverse, where the verb cannot have it. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        VerbGroup group = comparison.group();
        List<Integer> swapped =
                group.clitics().stream().filter(place -> swapped(comparison, place)).toList();
        if (swapped.size() != 1 || !rest(comparison, swapped.getFirst())) {
            return Optional.of(
                    Refusal.notTheError("more or less than the pronoun's category has changed"));
        }
        boolean directNow = CliticWords.DIRECT.contains(comparison.wrongText(swapped.getFirst()));
        return admitted(comparison.target(), directNow)
                ? Optional.of(Refusal.right("the verb can have this pronoun too"))
                : Optional.empty();
    }

    /** Le for lui, les for leur: the number stays. */
    private static boolean swapped(Comparison comparison, int place) {
        if (comparison.right().tokens().size() != comparison.wrong().size()) {
            return false;
        }
        String right = comparison.group().text(place);
        String wrong = comparison.wrongText(place);
        boolean indirectNow =
                CliticWords.DIRECT.contains(right) && CliticWords.INDIRECT.contains(wrong);
        boolean directNow =
                CliticWords.INDIRECT.contains(right) && CliticWords.DIRECT.contains(wrong);
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
                CliticWords.DIRECT.contains(clitic)
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
        boolean taken = directNow ? target.cod().present() : target.coi().present();
        return !taken && (directNow ? verb.admitsCod() : verb.admitsCoi());
    }
}
