package io.quizpool.french.sentence;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.ParticipleAgreement;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as what it says, before it is put into words.
 *
 * @param complement what follows the verb, each part as noun or as clitic
 * @param codForm how the direct object appears; absent where {@code complement} has none
 * @param secondForm how the second complement appears: {@code lui, leur}, {@code y} or {@code en}
 *     where it is a pronoun
 */
public record Clause(
        Verb verb,
        Tense tense,
        Subject subject,
        Polarity polarity,
        Opening opening,
        Complement complement,
        ObjectForm codForm,
        ObjectForm secondForm) {

    /** What a participle or an adjective agrees with. */
    public record Agreement(Gender gender, GrammaticalNumber number) {

        static final Agreement NONE = new Agreement(Gender.MASCULINE, GrammaticalNumber.SINGULAR);
    }

    /** The direct object where it stands as a noun phrase. */
    public @Nullable NounPhrase codNoun() {
        return codForm == ObjectForm.NOUN ? complement.cod() : null;
    }

    /** What the direct object's clitic stands for, where it is a clitic. */
    public @Nullable NounPhrase codAntecedent() {
        return codForm == ObjectForm.PRONOUN ? complement.cod() : null;
    }

    /** What the clitic of the second complement stands for, where it is a clitic. */
    public SecondComplement.@Nullable Phrase secondAntecedent() {
        return secondForm == ObjectForm.PRONOUN
                        && complement.other() instanceof SecondComplement.Phrase phrase
                ? phrase
                : null;
    }

    /** Whether the sentence is a command without {@code ne}, whose clitics follow the verb. */
    public boolean positiveCommand() {
        return tense == Tense.IMPERATIF && !polarity.negated();
    }

    /** The auxiliary of a compound tense; the usual one where both are current. */
    public Auxiliary auxiliary() {
        return verb.auxiliaries(codForm.present()).getFirst();
    }

    /** What adjectives and the participle of an être verb agree with. */
    public Agreement subjectAgreement() {
        return new Agreement(subject.gender(), subject.person().number());
    }

    /**
     * What the participle agrees with: after être the subject, after avoir a direct object that
     * stands before it, and with {@code se} the direct object, which {@code se} itself may be.
     */
    public Agreement participleAgreement() {
        NounPhrase before = codAntecedent();
        if (before != null) {
            return new Agreement(before.gender(), before.number());
        }
        return agreesWithSubject() ? subjectAgreement() : Agreement.NONE;
    }

    /** Whether the participle of a compound tense agrees with the subject. */
    public boolean agreesWithSubject() {
        return !codForm.present()
                && (verb.reflexive()
                        ? verb.agreement() == ParticipleAgreement.SUBJECT
                        : auxiliary() == Auxiliary.ETRE);
    }

    /** What the clitics stand for, in the words that they replace; the direct object first. */
    public List<String> antecedents() {
        NounPhrase direct = codAntecedent();
        SecondComplement.Phrase second = secondAntecedent();
        return Stream.of(
                        direct == null ? "" : direct.french(),
                        second == null ? "" : second.french())
                .filter(phrase -> !phrase.isEmpty())
                .map(phrase -> Possessives.french(phrase, subject.person()))
                .toList();
    }
}
