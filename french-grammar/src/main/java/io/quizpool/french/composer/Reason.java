package io.quizpool.french.composer;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.Auxiliary;
import io.quizpool.french.verb.NounPhrase;
import java.util.ArrayList;
import java.util.List;

/** Why a correct sentence is correct: how its verb is built and what agrees with what. */
final class Reason {

    private Reason() {}

    static String of(Sentence sentence) {
        Clause clause = sentence.clause();
        List<String> reasons = new ArrayList<>();
        reasons.add(
                "« %s » is the %s of « %s »%s."
                        .formatted(
                                sentence.wording().verbGroup(),
                                clause.tense().french(),
                                clause.verb().infinitive(),
                                clause.tense().compound()
                                        ? ": %s and the past participle"
                                                .formatted(clause.auxiliary().infinitive())
                                        : ""));
        if (clause.opening().governs()) {
            reasons.add("« %s » governs the subjunctive.".formatted(clause.opening().french()));
        }
        if (clause.tense().compound()) {
            reasons.add(agreement(clause));
        }
        if (clause.polarity().negated()) {
            reasons.add(negation(clause));
        }
        return String.join(" ", reasons);
    }

    private static String agreement(Clause clause) {
        NounPhrase before = clause.codAntecedent();
        if (before != null) {
            return "The participle agrees with the direct object before it, which stands for « %s »."
                    .formatted(Possessives.french(before.french(), clause.subject().person()));
        }
        if (clause.verb().reflexive()) {
            return clause.participleAgreement().equals(clause.subjectAgreement())
                            && clause.codNoun() == null
                    ? "The participle agrees with the subject."
                    : "The participle does not agree: no direct object stands before it.";
        }
        return clause.auxiliary() == Auxiliary.ETRE
                ? "The participle agrees with the subject."
                : "The participle does not agree: no direct object stands before it.";
    }

    private static String negation(Clause clause) {
        String around = clause.tense().compound() ? "the auxiliary" : "the verb";
        String second =
                clause.polarity() == Polarity.NE_PAS
                        ? "pas"
                        : clause.polarity() == Polarity.NE_PLUS ? "plus" : "jamais";
        String pronouns =
                clause.tense() == Tense.IMPERATIF || clause.codAntecedent() == null
                        ? ""
                        : " and its pronouns";
        return "« Ne » and « %s » enclose %s%s.".formatted(second, around, pronouns);
    }
}
