package io.quizpool.french.error;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.sentence.Contrast;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.VerbTable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every error that a distractor can carry. To add one, name its {@link Mistake} here. */
public final class ErrorCatalogue {

    private final Conjugator conjugator;
    private final VerbTable verbs;
    private final Map<StatementError, Mistake> mistakes = new EnumMap<>(StatementError.class);

    /** Takes the forms of verbs from {@code conjugator}, and their uses from {@code verbs}. */
    public ErrorCatalogue(Conjugator conjugator, VerbTable verbs) {
        this.conjugator = conjugator;
        this.verbs = verbs;
        Arrays.stream(StatementError.values())
                .forEach(error -> mistakes.put(error, mistake(error)));
    }

    private Mistake mistake(StatementError error) {
        return switch (error) {
            case WRONG_AUXILIARY -> new WrongAuxiliary(conjugator);
            case WRONG_CONJUGATION -> new WrongConjugation(conjugator);
            case WRONG_TENSE -> new WrongTense(conjugator);
            case PARTICIPLE_AGREEMENT -> new ParticipleError(conjugator);
            case ADJECTIVE_AGREEMENT -> new AdjectiveError();
            case WRONG_PRONOUN_GENDER -> new PronounGender();
            case WRONG_PRONOUN_NUMBER -> new PronounNumber();
            case WRONG_PRONOUN_CATEGORY -> new PronounCategory(conjugator);
            case CLITIC_ORDER -> new CliticOrder();
            case CLITIC_PLACEMENT -> new CliticPlacement(Lexicon.load());
            case NEGATION_INCOMPLETE -> new NegationIncomplete();
            case NEGATION_PLACEMENT -> new NegationPlacement();
            case WRONG_NEGATION_WORD -> new NegationWord();
            case REFLEXIVE_MISSING -> new ReflexiveMissing(verbs);
            case REFLEXIVE_WRONG -> new ReflexiveWrong();
            case WRONG_PREPOSITION -> new WrongPreposition();
            case MISSING_PREPOSITION -> new MissingPreposition();
            case DETERMINER_GENDER -> new DeterminerGender();
        };
    }

    /**
     * The different distractors that carry {@code error} and differ from {@code sentence} in
     * nothing else; empty where the error cannot be made, or not with certainty.
     */
    public List<Distractor> distractors(StatementError error, Sentence sentence) {
        String right = sentence.wording().text();
        Map<String, Distractor> distractors = new LinkedHashMap<>();
        Mistake mistake = mistakes.get(error);
        Stream<Flaw> flaws = mistake == null ? Stream.empty() : mistake.in(sentence);
        flaws.forEach(flaw -> {
            String wrong = flaw.wording().text();
            if (!wrong.equals(right)) {
                distractors.putIfAbsent(wrong, new Distractor(wrong, explanation(flaw, sentence)));
            }
        });
        return List.copyOf(distractors.values());
    }

    private static String explanation(Flaw flaw, Sentence sentence) {
        Contrast contrast = Contrast.between(sentence.wording(), flaw.wording());
        return "%s Write « %s », not « %s »."
                .formatted(flaw.rule(), contrast.right(), contrast.wrong());
    }
}
