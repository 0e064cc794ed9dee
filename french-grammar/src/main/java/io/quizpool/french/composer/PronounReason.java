package io.quizpool.french.composer;

import io.quizpool.french.sentence.Clause;
import io.quizpool.french.sentence.Possessives;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Word;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.List;
import java.util.stream.Collectors;

/** What the pronouns before or behind a verb stand for, and why they stand there. */
final class PronounReason {

    private final Sentence sentence;
    private final Clause clause;

    private PronounReason(Sentence sentence) {
        this.sentence = sentence;
        this.clause = sentence.clause();
    }

    /** The sentence must have a clitic. */
    static String of(Sentence sentence) {
        PronounReason reason = new PronounReason(sentence);
        List<Word> clitics = sentence.wording().clitics();
        String meaning =
                clitics.stream()
                        .map(clitic ->
                                "« %s » %s"
                                        .formatted(
                                                sentence.wording().asWritten(clitic.role()),
                                                reason.meaning(clitic.role())))
                        .collect(Collectors.joining(" and "));
        return "%s; %s.".formatted(meaning, reason.place(clitics.size() > 1));
    }

    private String meaning(Role role) {
        return switch (role) {
            case REFLEXIVE ->
                    "is the reflexive pronoun of « %s »"
                            .formatted(
                                    sentence.wording().has(Role.SUBJECT)
                                            ? clause.subject().french()
                                            : clause.subject().person().wire());
            case DIRECT -> direct();
            case INDIRECT -> indirect();
            default -> "stands for « %s »".formatted(second());
        };
    }

    private String direct() {
        NounPhrase object = clause.codAntecedent();
        return object == null
                ? "is the direct object"
                : "stands for the direct object « %s » (%s %s)"
                        .formatted(
                                Possessives.french(object.french(), clause.subject().person()),
                                object.gender().wire(),
                                object.number().wire());
    }

    private String indirect() {
        SecondComplement.Phrase object = clause.secondAntecedent();
        return "stands for the indirect object « %s »%s"
                .formatted(
                        second(),
                        object == null ? "" : " (%s)".formatted(object.noun().number().wire()));
    }

    private String second() {
        SecondComplement.Phrase phrase = clause.secondAntecedent();
        return phrase == null ? "" : Possessives.french(phrase.french(), clause.subject().person());
    }

    private String place(boolean several) {
        if (clause.positiveCommand()) {
            return several
                    ? "they follow the imperative with hyphens, "
                            + (sentence.wording().has(Role.DIRECT)
                                    ? "the direct object first"
                                    : "in this order")
                    : "it follows the imperative with a hyphen";
        }
        String verb = clause.tense().compound() ? "the auxiliary" : "the verb";
        return several ? "they stand in this order before " + verb : "it stands before " + verb;
    }
}
