package io.quizpool.model.problem;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
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
        ObjectForm coi) {

    public ProblemMetadata {
        tensesUsed = List.copyOf(tensesUsed);
        grammaticalFocus = List.copyOf(grammaticalFocus);
    }
}
