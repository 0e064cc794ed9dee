package io.quizpool.model.problem;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import java.util.List;

/** What a grammar problem is about: what it is filtered by, and more. */
public record ProblemMetadata(
        String verbInfinitive,
        List<Tense> tensesUsed,
        List<GrammaticalFocus> grammaticalFocus,
        Person person,
        Polarity polarity,
        boolean includesNegation,
        boolean includesCod,
        boolean includesCoi,
        ObjectForm cod,
        ObjectForm coi)
        implements Metadata {

    public ProblemMetadata {
        tensesUsed = List.copyOf(tensesUsed);
        grammaticalFocus = List.copyOf(grammaticalFocus);
    }

    /** What a problem of this plan is about. */
    public static ProblemMetadata of(ProblemPlan plan) {
        SentenceBrief sentence = plan.sentence();
        return new ProblemMetadata(
                sentence.infinitive(),
                List.of(sentence.tense()),
                plan.focuses(),
                sentence.person(),
                sentence.polarity(),
                sentence.polarity().negated(),
                sentence.cod().present(),
                sentence.coi().present(),
                sentence.cod(),
                sentence.coi());
    }
}
