package io.quizpool.french.judge;

import java.util.Optional;

/** The clitics in another order, in the place where clitics stand. */
final class CliticOrderRule implements ErrorRule {

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        boolean reordered =
                comparison.replaced().size() > 1
                        && comparison.replacedOnly(comparison.group().clitics())
                        && comparison.movedOnly(
                                token -> Clitics.clitic(Clitics.unstressed(token.text())));
        return reordered
                ? Optional.empty()
                : Optional.of(Fault.notTheError("more or less than the order of clitics differs"));
    }
}
