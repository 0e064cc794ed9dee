package io.quizpool.french.grammar;

import static io.quizpool.french.grammar.GrammaticalFocus.AGREEMENT;
import static io.quizpool.french.grammar.GrammaticalFocus.AUXILIARY;
import static io.quizpool.french.grammar.GrammaticalFocus.CONJUGATION;
import static io.quizpool.french.grammar.GrammaticalFocus.NEGATION;
import static io.quizpool.french.grammar.GrammaticalFocus.PREPOSITIONS;
import static io.quizpool.french.grammar.GrammaticalFocus.PRONOUNS;
import static io.quizpool.french.grammar.GrammaticalFocus.REFLEXIVE;

/** The one error that a distractor carries. */
public enum StatementError implements Wire {
    WRONG_AUXILIARY(AUXILIARY),
    WRONG_CONJUGATION(CONJUGATION),
    WRONG_TENSE(CONJUGATION),
    PARTICIPLE_AGREEMENT(AGREEMENT),
    ADJECTIVE_AGREEMENT(AGREEMENT),
    WRONG_PRONOUN_GENDER(PRONOUNS),
    WRONG_PRONOUN_NUMBER(PRONOUNS),
    /** A direct pronoun for an indirect one, or the reverse: {@code le} for {@code lui}. */
    WRONG_PRONOUN_CATEGORY(PRONOUNS),
    CLITIC_ORDER(PRONOUNS),
    CLITIC_PLACEMENT(PRONOUNS),
    NEGATION_INCOMPLETE(NEGATION),
    NEGATION_PLACEMENT(NEGATION),
    WRONG_NEGATION_WORD(NEGATION),
    REFLEXIVE_MISSING(REFLEXIVE),
    REFLEXIVE_WRONG(REFLEXIVE),
    WRONG_PREPOSITION(PREPOSITIONS),
    MISSING_PREPOSITION(PREPOSITIONS),
    DETERMINER_GENDER(AGREEMENT);

    private final GrammaticalFocus focus;

    StatementError(GrammaticalFocus focus) {
        this.focus = focus;
    }

    /** The focus under which a problem with this error is found. */
    public GrammaticalFocus focus() {
        return focus;
    }
}
