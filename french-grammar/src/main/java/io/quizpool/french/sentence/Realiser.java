package io.quizpool.french.sentence;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Clause.Agreement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a clause into French words. Each part stands where a plain statement has it. */
public final class Realiser {

    private final Conjugator conjugator;

    /** Takes the forms of verbs from {@code conjugator}. */
    public Realiser(Conjugator conjugator) {
        this.conjugator = conjugator;
    }

    /** The sentence; empty where the verb lacks the form. */
    public Optional<Wording> words(Clause clause) {
        Optional<String> finite = finite(clause);
        if (finite.isEmpty() || (clause.tense().compound() && participle(clause).isEmpty())) {
            return Optional.empty();
        }
        List<Word> words = new ArrayList<>();
        if (!clause.opening().french().isEmpty()) {
            words.add(Word.of(Role.OPENING, clause.opening().french()));
        }
        if (clause.positiveCommand()) {
            words.addAll(Clitics.command(clause, finite.get()));
        } else {
            words.addAll(statement(clause, finite.get()));
        }
        words.addAll(complements(clause));
        return Optional.of(new Wording(words));
    }

    private Optional<String> finite(Clause clause) {
        String infinitive =
                clause.tense().compound()
                        ? clause.auxiliary().infinitive()
                        : clause.verb().bareInfinitive();
        return conjugator
                .finite(infinitive, clause.tense().finite(), clause.subject().person())
                .stream()
                .findFirst();
    }

    private Optional<String> participle(Clause clause) {
        Agreement agreement = clause.participleAgreement();
        return conjugator
                .participle(clause.verb().bareInfinitive(), agreement.gender(), agreement.number())
                .stream()
                .findFirst();
    }

    private List<Word> statement(Clause clause, String finite) {
        List<Word> words = new ArrayList<>();
        if (clause.tense() != Tense.IMPERATIF) {
            words.add(Word.of(Role.SUBJECT, clause.subject().french()));
        }
        if (clause.polarity().negated()) {
            words.add(Word.of(Role.NE, "ne"));
        }
        if (clause.verb().reflexive()) {
            words.add(Word.of(Role.REFLEXIVE, Pronouns.reflexive(clause.subject().person())));
        }
        words.addAll(Clitics.ofObjects(clause));
        words.add(Word.of(Role.FINITE, finite));
        if (clause.polarity().negated()) {
            words.add(Word.of(Role.NEGATOR, negator(clause.polarity())));
        }
        if (clause.opening().sense() == Opening.Sense.ALREADY) {
            words.add(Word.of(Role.ADVERB, "déjà"));
        }
        if (clause.tense().compound()) {
            words.add(Word.of(Role.PARTICIPLE, participle(clause).orElseThrow()));
        }
        return words;
    }

    private static List<Word> complements(Clause clause) {
        Person person = clause.subject().person();
        List<Word> words = new ArrayList<>();
        NounPhrase cod = clause.codNoun();
        if (cod != null) {
            String object = Possessives.french(cod.french(), person);
            words.add(
                    Word.of(
                            Role.OBJECT,
                            clause.polarity().negated() ? Determiners.negated(object) : object));
        }
        if (clause.secondForm() == ObjectForm.NOUN) {
            switch (clause.complement().other()) {
                case SecondComplement.Phrase phrase ->
                        words.add(
                                Word.of(
                                        Role.COMPLEMENT,
                                        Possessives.french(phrase.french(), person)));
                case SecondComplement.Attribute attribute -> {
                    Agreement agreement = clause.subjectAgreement();
                    words.add(
                            Word.of(
                                    Role.COMPLEMENT,
                                    attribute.form(agreement.gender(), agreement.number())));
                }
                case null -> throw new IllegalArgumentException("no second complement to name");
            }
        }
        return words;
    }

    private static String negator(Polarity polarity) {
        return switch (polarity) {
            case NE_PAS -> "pas";
            case NE_PLUS -> "plus";
            case NE_JAMAIS -> "jamais";
            case AFFIRMATIVE -> throw new IllegalArgumentException("an affirmation denies nothing");
        };
    }
}
