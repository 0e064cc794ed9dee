package io.quizpool.worker.prompt;

import io.quizpool.french.grammar.StatementError;

/** What models are told about each error: those that write it and those that look for it. */
public final class ErrorPieces {

    private ErrorPieces() {}

    /** The error in a sentence or two, beginning in the middle of one. */
    public static String of(StatementError error) {
        return switch (error) {
            case WRONG_AUXILIARY ->
                    "the compound tense is built with avoir where être is right, or the reverse."
                            + " The result must not be readable as a passive.";
            case WRONG_CONJUGATION ->
                    "the finite verb (or the auxiliary) has the form of another person or a form that"
                            + " does not exist; the tense stays recognisable.";
            case WRONG_TENSE ->
                    "the verb stands in another tense than the one asked for, with the same subject.";
            case PARTICIPLE_AGREEMENT ->
                    "the past participle does not agree as it should (or agrees where it should not).";
            case ADJECTIVE_AGREEMENT ->
                    "an adjective does not agree in gender or number with its noun or the subject.";
            case WRONG_PRONOUN_GENDER ->
                    "the object pronoun has the other gender than what it stands for (le, la).";
            case WRONG_PRONOUN_NUMBER ->
                    "the object pronoun has the other number than what it stands for (le/la, les; lui, leur).";
            case WRONG_PRONOUN_CATEGORY ->
                    "a direct object pronoun stands for an indirect one, or the reverse (le/la/les, lui/leur).";
            case CLITIC_ORDER -> "two object pronouns stand in the wrong order.";
            case CLITIC_PLACEMENT ->
                    "the object pronoun stands in the wrong place, for example after the verb or between"
                            + " auxiliary and participle.";
            case NEGATION_INCOMPLETE ->
                    "the second word of the negation (pas, plus, jamais) is missing.";
            case NEGATION_PLACEMENT ->
                    "the second word of the negation stands in the wrong place, for example after the participle.";
            case WRONG_NEGATION_WORD ->
                    "the second word of the negation is one that cannot stand there (for example rien"
                            + " or non instead of pas).";
            case REFLEXIVE_MISSING -> "the reflexive pronoun of the verb is missing.";
            case REFLEXIVE_WRONG ->
                    "the reflexive pronoun belongs to another person than the subject.";
            case WRONG_PREPOSITION ->
                    "the verb's complement has a preposition that the verb does not take.";
            case MISSING_PREPOSITION ->
                    "the preposition that the verb's complement needs is missing.";
            case DETERMINER_GENDER -> "a determiner has the other gender than its noun.";
        };
    }
}
