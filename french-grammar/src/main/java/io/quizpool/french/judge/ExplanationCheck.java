package io.quizpool.french.judge;

import java.util.List;
import java.util.Optional;

/** The explanation of a distractor names what would be right in the place of its error. */
final class ExplanationCheck {

    private ExplanationCheck() {}

    static Optional<Fault> fault(Comparison comparison, String explanation) {
        List<Token> named = Tokenizer.tokens(explanation.replaceAll("[\\p{Punct}&&[^'-]]", " "));
        return comparison.removed().stream()
                .filter(token -> !token.comma())
                .filter(token -> named.stream().noneMatch(token::matches))
                .findFirst()
                .map(token ->
                        new Fault(
                                FindingCode.EXPLANATION,
                                "does not name '%s', which would be right"
                                        .formatted(token.text())));
    }
}
