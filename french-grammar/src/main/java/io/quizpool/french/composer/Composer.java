package io.quizpool.french.composer;

import io.quizpool.french.error.Distractor;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.sentence.Translator;
import java.util.List;
import java.util.Optional;

/**
 * Writes statements from the table of verbs and their complements. Deterministic: the same brief
 * always gets the same statement, and the briefs of one problem the same sentence.
 */
public final class Composer {

    private static final String ENGLISH = "eng";

    private final Drafter drafter;
    private final ErrorCatalogue errors;

    /** Writes what {@code drafter} finds, and plants what {@code errors} knows. */
    public Composer(Drafter drafter, ErrorCatalogue errors) {
        this.drafter = drafter;
        this.errors = errors;
    }

    /** Whether it writes translations in the language of this ISO 639-3 code. */
    public static boolean translatesInto(String language) {
        return language.equals(ENGLISH);
    }

    /** The statement, or why there is none. */
    public Composition compose(StatementBrief brief) {
        SentenceBrief asked = brief.sentence();
        if (!translatesInto(asked.language())) {
            return new Composition.Impossible(
                    "The built-in author translates into eng only, not into "
                            + asked.language()
                            + ".");
        }
        Optional<Sentence> sentence = drafter.draft(asked);
        if (sentence.isEmpty()) {
            return new Composition.Impossible(
                    "The table has no sentence for « %s » in the %s with these objects and this subject."
                            .formatted(asked.infinitive(), asked.tense().french()));
        }
        StatementError error = brief.error();
        return error == null
                ? correct(sentence.get())
                : wrong(sentence.get(), error, brief.variant());
    }

    /** What to tell another author; empty where this one could not write the statement either. */
    public Optional<Guidance> guidance(StatementBrief brief) {
        SentenceBrief asked = brief.sentence();
        return drafter.draft(asked)
                .flatMap(sentence ->
                        explanation(sentence, brief)
                                .map(explanation ->
                                        new Guidance(sentence.wording().text(), explanation)));
    }

    private Optional<String> explanation(Sentence sentence, StatementBrief brief) {
        StatementError error = brief.error();
        return error == null
                ? Optional.of(Reason.of(sentence))
                : errors.distractors(error, sentence).stream()
                        .skip(brief.variant())
                        .findFirst()
                        .map(Distractor::explanation);
    }

    private static Composition correct(Sentence sentence) {
        return new Composition.Composed(
                sentence.wording().text(),
                Translator.english(sentence.clause()),
                Reason.of(sentence));
    }

    private Composition wrong(Sentence sentence, StatementError error, int variant) {
        List<Distractor> distractors = errors.distractors(error, sentence);
        if (variant >= distractors.size()) {
            return new Composition.Impossible(
                    "The error %s can be made in %d ways in « %s », not in %d."
                            .formatted(
                                    error.wire(),
                                    distractors.size(),
                                    sentence.wording().text(),
                                    variant + 1));
        }
        Distractor distractor = distractors.get(variant);
        return new Composition.Composed(
                distractor.content(),
                Translator.english(sentence.clause()),
                distractor.explanation());
    }
}
