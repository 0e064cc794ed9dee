package io.quizpool.french.judge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A determiner of the other gender, before a noun that has one gender only. */
final class DeterminerRule implements ErrorRule {

    /** Superlatives that are nouns of either gender: {@code le pire}, {@code la pire}. */
    private static final Set<String> EPICENE = Set.of("pire", "moindre");

    private final NounPhrases phrases;

    DeterminerRule(Grammar grammar) {
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Comparison apart = comparison.withoutContractions();
        List<Integer> replaced = apart.replaced();
        if (replaced.size() != 1) {
            return Optional.of(Fault.notTheError("more or less than one determiner has changed"));
        }
        int place = replaced.getFirst();
        List<Token> tokens = apart.right().tokens();
        String right = tokens.get(place).text();
        String wrong = apart.wrongText(place);
        if (!ofOtherGender(right, wrong)) {
            return Optional.of(
                    Fault.notTheError(
                            "'%s' is not '%s' in the other gender".formatted(wrong, right)));
        }
        return !EPICENE.contains(tokens.get(place + 1).text())
                        && phrases.nounBehind(tokens, place).isPresent()
                        && phrases.agree(tokens, place, right)
                        && !phrases.agree(tokens, place, wrong)
                ? Optional.empty()
                : Optional.of(Fault.right("the noun may be of either gender"));
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
