package io.quizpool.model.problem;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;

/** What a problem is about, by its type. */
public sealed interface Metadata permits ProblemMetadata, ChoiceMetadata {

    /** The focuses that it is found under; empty where it is not about grammar. */
    List<GrammaticalFocus> grammaticalFocus();

    /** The tenses that it is found under; empty where it is not about grammar. */
    List<Tense> tensesUsed();
}
