package io.quizpool.french.composer;

import java.util.List;

/**
 * What another author of a statement must know beside its brief, so that the question's text and
 * the judge hold for that author too: a prompt for a language model states all of it.
 *
 * @param subject a subject that the sentence may have
 * @param verbGroup the right verb with its auxiliary, pronouns and negation, in every agreement
 *     that the brief asks for: {@code ne l'ai pas mangée}
 * @param antecedents what the pronouns stand for, as the question's text will say
 * @param example a correct sentence
 * @param explanation how the planted error differs from {@code example}, or why that is correct
 */
public record Guidance(
        String subject,
        String verbGroup,
        List<String> antecedents,
        String example,
        String explanation) {

    public Guidance {
        antecedents = List.copyOf(antecedents);
    }
}
