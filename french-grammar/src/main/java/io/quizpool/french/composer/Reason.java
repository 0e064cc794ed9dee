package io.quizpool.french.composer;

import io.quizpool.french.error.Prepositions;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Determiners;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.AuxiliaryUse;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Why a correct sentence is correct. It states every rule that a problem about the sentence can
 * test: how the verb is built, what agrees with what, which pronouns and prepositions stand where.
 */
final class Reason {

    private static final Pattern SHOWS_GENDER =
            Pattern.compile("(le|la|une?|ce|cette|mon|ma|ton|ta|son|sa|du|de la) .*");

    private final Sentence sentence;
    private final Clause clause;
    private final List<String> rules = new ArrayList<>();

    private Reason(Sentence sentence) {
        this.sentence = sentence;
        this.clause = sentence.clause();
    }

    static String of(Sentence sentence) {
        Reason reason = new Reason(sentence);
        reason.tense();
        reason.agreement();
        if (!sentence.wording().clitics().isEmpty()) {
            reason.rules.add(PronounReason.of(sentence));
        }
        reason.object();
        reason.complement();
        reason.negation();
        return String.join(" ", reason.rules);
    }

    private void tense() {
        rules.add(
                "« %s » is the %s of « %s » for « %s »%s."
                        .formatted(
                                sentence.wording().verbGroup(),
                                clause.tense().french(),
                                clause.verb().infinitive(),
                                clause.tense() == Tense.IMPERATIF
                                        ? clause.subject().person().wire()
                                        : clause.subject().french(),
                                clause.tense().compound()
                                        ? ": " + auxiliary() + " and the past participle"
                                        : ""));
        String senses = clause.verb().note();
        if (clause.tense().compound()
                && clause.verb().auxiliary() == AuxiliaryUse.EITHER
                && senses != null) {
            rules.add(senses);
        }
        if (clause.opening().governs()) {
            rules.add("« %s » governs the subjunctive.".formatted(clause.opening().french()));
        }
    }

    private String auxiliary() {
        String auxiliary = clause.auxiliary().infinitive();
        if (clause.verb().reflexive()) {
            return auxiliary + ", as always with « se »,";
        }
        return switch (clause.verb().auxiliary()) {
            case AVOIR, EITHER -> auxiliary;
            case ETRE -> auxiliary + ", which this verb takes,";
            case ETRE_OR_AVOIR_WITH_COD ->
                    auxiliary
                            + (clause.codForm().present()
                                    ? ", as there is a direct object,"
                                    : ", as there is no direct object,");
        };
    }

    private void agreement() {
        if (clause.complement().other() instanceof SecondComplement.Attribute) {
            rules.add(
                    "« %s » agrees with the subject%s."
                            .formatted(sentence.wording().word(Role.COMPLEMENT).text(), shown()));
        }
        if (!clause.tense().compound()) {
            return;
        }
        NounPhrase before = clause.codAntecedent();
        if (before != null) {
            rules.add(
                    "The participle agrees with the direct object before it, which stands for « %s »."
                            .formatted(
                                    Possessives.french(
                                            before.french(), clause.subject().person())));
        } else if (clause.agreesWithSubject()) {
            rules.add("The participle agrees with the subject%s.".formatted(shown()));
        } else {
            rules.add("The participle does not agree: no direct object stands before it.");
        }
    }

    /** What the subject makes agree; nothing after {@code on}, where that is free. */
    private String shown() {
        Clause.Agreement agreement = clause.subjectAgreement();
        return clause.subject().person() == Person.ON
                ? ""
                : ", %s %s".formatted(agreement.gender().wire(), agreement.number().wire());
    }

    private void object() {
        NounPhrase object = clause.codNoun();
        if (object == null) {
            return;
        }
        String text = sentence.wording().word(Role.OBJECT).text();
        String affirmed = Possessives.french(object.french(), clause.subject().person());
        if (clause.polarity().negated() && !Determiners.negated(affirmed).equals(affirmed)) {
            rules.add("After a negation, « %s » becomes « %s ».".formatted(affirmed, text));
        } else if (object.number() == GrammaticalNumber.SINGULAR
                && SHOWS_GENDER.matcher(text).matches()) {
            rules.add("« %s » is %s.".formatted(text, object.gender().wire()));
        }
    }

    private void complement() {
        if (clause.secondForm() != ObjectForm.NOUN
                || !(clause.complement().other() instanceof SecondComplement.Phrase phrase)
                || phrase.kind() == SecondComplement.Kind.ADJUNCT) {
            return;
        }
        String verb = clause.verb().infinitive();
        String preposition = Prepositions.of(phrase.french()).preposition();
        if (phrase.kind() == SecondComplement.Kind.INFINITIVE) {
            rules.add(
                    preposition.isEmpty()
                            ? "« %s » is followed by a bare infinitive.".formatted(verb)
                            : "« %s » takes « %s » before an infinitive%s."
                                    .formatted(
                                            verb,
                                            preposition,
                                            clause.verb()
                                                    .alsoBeforeInfinitive(preposition)
                                                    .map("; « %s » is right too"::formatted)
                                                    .orElse("")));
        } else if (!preposition.isEmpty()) {
            rules.add(
                    phrase.kind() == SecondComplement.Kind.Y
                            ? "The complement « %s » needs « %s »."
                                    .formatted(
                                            sentence.wording().word(Role.COMPLEMENT).text(),
                                            preposition)
                            : "« %s » is constructed with « %s » here."
                                    .formatted(verb, preposition));
        }
    }

    private void negation() {
        if (clause.polarity().negated()) {
            rules.add(
                    "« Ne » and « %s » enclose the %s%s."
                            .formatted(
                                    sentence.wording().word(Role.NEGATOR).text(),
                                    clause.tense().compound() ? "auxiliary" : "verb",
                                    sentence.wording().clitics().isEmpty()
                                            ? ""
                                            : " and its pronouns"));
        }
    }
}
