package io.quizpool.french.error;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.sentence.Contrast;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.VerbTable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every error that a distractor can carry. Whoever plans, writes, judges or describes errors goes
 * by this list. To add one, write its {@link Mistake} and name it here.
 */
public final class ErrorCatalogue {

    private static final Pattern FULL_STOP = Pattern.compile("\\.$");

    private final Map<StatementError, Mistake> mistakes = new EnumMap<>(StatementError.class);

    /** Takes the forms of verbs from {@code conjugator}, and their uses from {@code verbs}. */
    public ErrorCatalogue(Conjugator conjugator, VerbTable verbs) {
        all(new Grammar(verbs, conjugator, Lexicon.load()))
                .forEach(mistake -> mistakes.put(mistake.profile().error(), mistake));
        Set<StatementError> missing = EnumSet.allOf(StatementError.class);
        missing.removeAll(mistakes.keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("name a Mistake here for each of " + missing);
        }
    }

    private static List<Mistake> all(Grammar grammar) {
        return List.of(
                new WrongAuxiliary(grammar),
                new WrongConjugation(grammar),
                new WrongTense(grammar),
                new ParticipleError(grammar),
                new AdjectiveError(grammar),
                new PronounGender(),
                new PronounNumber(),
                new PronounCategory(grammar),
                new CliticOrder(),
                new CliticPlacement(grammar),
                new NegationIncomplete(),
                new NegationPlacement(grammar),
                new NegationWord(),
                new ReflexiveMissing(grammar),
                new ReflexiveWrong(),
                new WrongPreposition(grammar),
                new MissingPreposition(grammar),
                new DeterminerGender(grammar));
    }

    /** What is said of {@code error} to whoever writes it or looks for it. */
    public ErrorProfile profile(StatementError error) {
        return mistake(error).profile();
    }

    /**
     * Why the distractor does not stand as one with {@code error} and nothing else; empty where it
     * does.
     */
    public Optional<Refusal> refuse(StatementError error, Comparison comparison) {
        return comparison.rightIn(comparison.target().tense())
                ? Optional.of(Refusal.right("the verb group is right as it stands"))
                : mistake(error).refuse(comparison);
    }

    private Mistake mistake(StatementError error) {
        return Objects.requireNonNull(mistakes.get(error));
    }

    /**
     * The different distractors that carry {@code error} and differ from {@code sentence} in
     * nothing else; empty where the error cannot be made, or not with certainty.
     */
    public List<Distractor> distractors(StatementError error, Sentence sentence) {
        String right = sentence.wording().text();
        Map<String, Distractor> distractors = new LinkedHashMap<>();
        mistake(error)
                .in(sentence)
                .forEach(flaw -> {
                    String wrong = flaw.wording().text();
                    if (!wrong.equals(right)) {
                        distractors.putIfAbsent(
                                wrong,
                                new Distractor(
                                        wrong,
                                        explanation(flaw, sentence, profile(error).level())));
                    }
                });
        return List.copyOf(distractors.values());
    }

    private static String explanation(Flaw flaw, Sentence sentence, DifficultyLevel level) {
        Contrast contrast = Contrast.between(sentence.wording(), flaw.wording());
        return "%s (level %s). Write « %s », not « %s »."
                .formatted(
                        FULL_STOP.matcher(flaw.rule()).replaceFirst(""),
                        level.cefr(),
                        contrast.right(),
                        contrast.wrong());
    }
}
