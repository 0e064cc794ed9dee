package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.CliticWords;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Contractions;
import io.quizpool.french.reading.GovernedPrepositions;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.Token;
import io.quizpool.french.reading.VerbGroup;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.PronominalUse;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code Je lève à sept heures}.
 *
 * <p>Never in a compound tense, where être and participle are a passive or an adjective ({@code
 * elle est levée}); never where the bare verb needs no object, or finds one in what follows ({@code
 * je demande où aller}).
 */
final class ReflexiveMissing implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.REFLEXIVE_MISSING,
                    DifficultyLevel.BEGINNER,
                    "the reflexive pronoun of the verb is missing.");

    private static final Set<String> PARTITIVE = Set.of("du", "des");

    private static final Pattern OBJECT_LIKE = Pattern.compile("(de|du|des) |d'");

    /** What stirs feelings may stir them in nobody in particular: {@code il amuse}. */
    private static final String MOVES_ANYBODY = "emotions";

    private final Grammar grammar;

    ReflexiveMissing(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        Clause clause = sentence.clause();
        if (!clause.verb().reflexive()
                || clause.tense().compound()
                || clause.codForm().present()
                || !lost(clause)) {
            return Stream.empty();
        }
        return Stream.of(
                new Flaw(
                        sentence.wording().remove(Role.REFLEXIVE),
                        "« %s » needs its pronoun.".formatted(clause.verb().infinitive())));
    }

    /** Whether the bare verb makes no sense in the sentence. */
    private boolean lost(Clause clause) {
        if (!(clause.complement().other() instanceof SecondComplement.Phrase phrase)) {
            return clause.complement().other() == null
                    && grammar.verbs().find(clause.verb().bareInfinitive()).isEmpty()
                    && withoutObject(clause.verb());
        }
        String preposition = Prepositions.of(phrase.french()).preposition();
        return !preposition.isEmpty()
                && !OBJECT_LIKE.matcher(phrase.french()).lookingAt()
                && withoutObject(clause.verb())
                && grammar.verbs()
                        .find(clause.verb().bareInfinitive())
                        .filter(bare ->
                                bare.admits(new Frame.Prepositional(preposition))
                                        || bare.admits(new Frame.Infinitive(preposition)))
                        .isEmpty();
    }

    private boolean withoutObject(Verb verb) {
        Optional<Verb> bare = grammar.verbs().find(verb.bareInfinitive());
        return bare.isEmpty()
                ? verb.pronominal() == PronominalUse.ESSENTIAL
                : !bare.get().admits(Frame.Plain.INTRANSITIVE)
                        && !bare.get().admits(Frame.Plain.ATTRIBUTE)
                        && !bare.get().tags().contains(MOVES_ANYBODY);
    }

    /** The reflexive pronoun is missing, and the verb cannot stand so without it. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        Verb verb = comparison.target().verb();
        VerbGroup group = comparison.group();
        boolean dropped =
                verb.reflexive()
                        && group.clitics().stream()
                                .filter(place ->
                                        CliticWords.PERSONAL.contains(
                                                CliticWords.unstressed(group.text(place))))
                                .anyMatch(comparison::dropped);
        if (!dropped) {
            return Optional.of(
                    Refusal.notTheError("more or less than the reflexive pronoun is missing"));
        }
        return standsWithout(comparison.right(), verb)
                ? Optional.of(
                        Refusal.right(
                                "'" + verb.bareInfinitive() + "' can stand so without pronoun"))
                : Optional.empty();
    }

    private boolean standsWithout(ParsedClause clause, Verb verb) {
        if (statal(clause.target(), verb)) {
            return true;
        }
        Optional<Verb> known = grammar.verbs().find(verb.bareInfinitive());
        if (known.isEmpty()) {
            return verb.pronominal() != PronominalUse.ESSENTIAL;
        }
        Verb bare = known.get();
        boolean complete =
                clause.target().has(ObjectForm.ABSENT)
                        ? bare.admits(Frame.Plain.INTRANSITIVE)
                        : bare.admitsCod();
        return complete || readsAsObject(clause);
    }

    /** {@code Je sers du pain}, {@code j'appelle Paul}: what follows could be the object. */
    private static boolean readsAsObject(ParsedClause clause) {
        List<Token> rest = clause.rest();
        if (rest.isEmpty()) {
            return false;
        }
        String first = rest.getFirst().text();
        boolean partitive =
                PARTITIVE.contains(first)
                        || (first.equals("de")
                                && rest.size() > 1
                                && Set.of("la", Token.HIDDEN_ARTICLE).contains(rest.get(1).text()));
        boolean attribute =
                clause.target().verb().admits(Frame.Plain.ATTRIBUTE)
                        && !GovernedPrepositions.contains(Contractions.undone(rest).getFirst());
        return partitive || attribute;
    }

    /** {@code Elle est levée}: être and a participle that agrees tell the state. */
    private static boolean statal(Target target, Verb verb) {
        return target.compound() && verb.agreement() == ParticipleAgreement.SUBJECT;
    }
}
