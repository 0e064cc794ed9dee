package io.quizpool.worker.pool;

import io.quizpool.model.problem.Statement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells problems apart by what a learner sees, whatever the order of the statements. */
final class Fingerprint {

    private Fingerprint() {}

    /** SHA-256 over type, language, an item's stem and the sorted sentences. */
    static byte[] of(NewProblem problem) {
        String content =
                Stream.of(
                                Stream.of(problem.type().wire(), problem.targetLanguageCode()),
                                stem(problem),
                                problem.statements().stream().map(Statement::content).sorted())
                        .flatMap(part -> part)
                        .collect(Collectors.joining("\n"));
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** The options of an item mean nothing without its stem; sentences of grammar speak alone. */
    private static Stream<String> stem(NewProblem problem) {
        return switch (problem.type()) {
            case GRAMMAR -> Stream.of();
            case MULTIPLE_CHOICE -> Stream.of(problem.instructions());
        };
    }
}
