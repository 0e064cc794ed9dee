package io.quizpool.french.error;

import io.quizpool.french.conjugation.Elision;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.reading.Comparison;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.Token;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je mange le pomme}. Never with people, whose gender may be free, nor with nouns that have
 * both genders ({@code le livre, la livre}) and superlatives that show none ({@code le pire, la
 * pire}).
 */
final class DeterminerGender implements Mistake {

    private static final ErrorProfile PROFILE =
            new ErrorProfile(
                    StatementError.DETERMINER_GENDER,
                    DifficultyLevel.BEGINNER,
                    "a determiner has the other gender than its noun.");

    /** Superlatives that are nouns of either gender: {@code le pire}, {@code la pire}. */
    private static final Set<String> EPICENE = Set.of("pire", "moindre");

    private static final Map<String, String> OTHER =
            Map.ofEntries(
                    Map.entry("le ", "la "),
                    Map.entry("la ", "le "),
                    Map.entry("un ", "une "),
                    Map.entry("une ", "un "),
                    Map.entry("ce ", "cette "),
                    Map.entry("cette ", "ce "),
                    Map.entry("mon ", "ma "),
                    Map.entry("ma ", "mon "),
                    Map.entry("ton ", "ta "),
                    Map.entry("ta ", "ton "),
                    Map.entry("son ", "sa "),
                    Map.entry("sa ", "son "),
                    Map.entry("du ", "de la "),
                    Map.entry("de la ", "du "));

    private static final Set<String> BOTH_GENDERS =
            Set.of(
                    """
                    aide aigle après-midi boum cache cartouche chèvre CV couple crème \
                    crêpe critique espace fin finale foudre garde greffe guide hymne \
                    interview laque livre manche manœuvre mémoire merci mode mort \
                    modèle moindre moule mousse office ombre orange orgue page \
                    parallèle part pendule physique pire plastique platine poêle \
                    politique poste pub radio rose solde souris somme tour trompette \
                    vague vapeur vase voile œuvre élève enfant \
                    """
                            .strip()
                            .split(" "));

    private final NounPhrases phrases;

    DeterminerGender(Grammar grammar) {
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public ErrorProfile profile() {
        return PROFILE;
    }

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        NounPhrase object = sentence.clause().codNoun();
        if (object == null
                || object.human()
                || object.number() == GrammaticalNumber.PLURAL
                || Arrays.stream(object.french().split(" ", -1)).anyMatch(BOTH_GENDERS::contains)) {
            return Stream.empty();
        }
        String text = sentence.wording().word(Role.OBJECT).text();
        return OTHER.entrySet().stream()
                .filter(determiner -> text.startsWith(determiner.getKey()))
                .filter(determiner -> !Elision.before(text.substring(determiner.getKey().length())))
                .map(determiner ->
                        new Flaw(
                                sentence.wording()
                                        .replace(
                                                Role.OBJECT,
                                                determiner.getValue()
                                                        + text.substring(
                                                                determiner.getKey().length())),
                                "The determiner takes the gender of its noun, which is %s."
                                        .formatted(object.gender().wire())));
    }

    /** A determiner of the other gender, before a noun that has one gender only. */
    @Override
    public Optional<Refusal> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        List<Integer> replaced = apart.replaced();
        if (replaced.size() != 1) {
            return Optional.of(Refusal.notTheError("more or less than one determiner has changed"));
        }
        int place = replaced.getFirst();
        List<Token> tokens = apart.right().tokens();
        String right = tokens.get(place).text();
        String wrong = apart.wrongText(place);
        if (place + 1 == tokens.size() || !ofOtherGender(right, wrong)) {
            return Optional.of(
                    Refusal.notTheError(
                            "'%s' is not '%s' in the other gender".formatted(wrong, right)));
        }
        return !EPICENE.contains(tokens.get(place + 1).text())
                        && phrases.nounBehind(tokens, place).isPresent()
                        && phrases.agree(tokens, place, right)
                        && !phrases.agree(tokens, place, wrong)
                ? Optional.empty()
                : Optional.of(Refusal.right("the noun may be of either gender"));
    }

    private static boolean ofOtherGender(String right, String wrong) {
        return NounPhrases.determiner(right)
                && NounPhrases.determiner(wrong)
                && series(right).equals(series(wrong))
                && !right.equals(wrong);
    }

    /** What a determiner means, whatever its gender. */
    private static String series(String determiner) {
        return switch (determiner) {
            case "le", "la" -> "the";
            case "un", "une" -> "a";
            case "ce", "cet", "cette" -> "this";
            case "mon", "ma" -> "my";
            case "ton", "ta" -> "your";
            case "son", "sa" -> "his";
            case "aucun", "aucune" -> "no";
            case "tout", "toute" -> "all";
            default -> determiner;
        };
    }
}
