package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold of a problem before any French is read. */
final class StructureCheck {

    private static final int MAX_CHARACTERS = 200;

    private StructureCheck() {}

    static List<Finding> findings(Candidate candidate) {
        return Stream.of(plan(candidate), texts(candidate), duplicates(candidate))
                .flatMap(found -> found)
                .toList();
    }

    private static Stream<Finding> plan(Candidate candidate) {
        List<Finding> findings = new ArrayList<>();
        List<CandidateStatement> statements = candidate.statements();
        int due = candidate.plan().briefs().size();
        if (statements.size() != due) {
            findings.add(
                    whole(
                            FindingCode.STATEMENT_COUNT,
                            "%d statements where %d are due".formatted(statements.size(), due)));
        }
        long correct = statements.stream().filter(statement -> statement.error() == null).count();
        if (correct != 1) {
            findings.add(
                    whole(
                            FindingCode.CORRECT_COUNT,
                            correct + " statements claim to be correct; exactly one may"));
        }
        List<StatementError> claimed =
                statements.stream().flatMap(s -> Stream.ofNullable(s.error())).sorted().toList();
        List<StatementError> planned = candidate.plan().errors().stream().sorted().toList();
        if (!claimed.equals(planned)) {
            findings.add(
                    whole(
                            FindingCode.ERRORS_NOT_AS_PLANNED,
                            "errors %s where %s are planned".formatted(claimed, planned)));
        }
        return findings.stream();
    }

    private static Finding whole(FindingCode code, String detail) {
        return new Fault(code, detail).of(-1);
    }

    private static Stream<Finding> texts(Candidate candidate) {
        return IntStream.range(0, candidate.statements().size())
                .boxed()
                .flatMap(i -> faults(candidate.statements().get(i)).map(fault -> fault.of(i)));
    }

    private static Stream<Fault> faults(CandidateStatement statement) {
        if (Stream.of(statement.content(), statement.translation(), statement.explanation())
                .anyMatch(String::isBlank)) {
            return Stream.of(
                    new Fault(FindingCode.BLANK, "content, translation or explanation is blank"));
        }
        String corrected = statement.corrected();
        return Stream.concat(
                sentence(statement.content().strip()),
                corrected == null
                        ? Stream.of()
                        : sentence(corrected.strip()).map(Fault::inCorrected));
    }

    private static Stream<Fault> sentence(String text) {
        if (text.isEmpty()) {
            return Stream.of(new Fault(FindingCode.BLANK, "there are no words"));
        }
        List<Fault> faults = new ArrayList<>();
        if (!text.matches("(?s)[«“\"\\s]*\\p{Lu}.*")) {
            faults.add(new Fault(FindingCode.NO_CAPITAL, "begins with '" + text.charAt(0) + "'"));
        }
        if (!text.matches("(?s).*[.!?…]")) {
            faults.add(
                    new Fault(
                            FindingCode.NO_FINAL_PUNCTUATION,
                            "ends with '" + text.charAt(text.length() - 1) + "'"));
        }
        if (text.length() > MAX_CHARACTERS || text.matches("(?s).*[.!?…\\n].+[.!?…]")) {
            faults.add(
                    new Fault(
                            FindingCode.LENGTH,
                            "not one sentence of at most " + MAX_CHARACTERS + " characters"));
        }
        return faults.stream();
    }

    private static Stream<Finding> duplicates(Candidate candidate) {
        List<String> plain =
                candidate.statements().stream().map(s -> normalised(s.content())).toList();
        return IntStream.range(0, plain.size())
                .filter(i -> plain.subList(0, i).contains(plain.get(i)))
                .mapToObj(i ->
                        new Fault(
                                        FindingCode.DUPLICATE,
                                        "the same as statement " + plain.indexOf(plain.get(i)))
                                .of(i));
    }

    private static String normalised(String content) {
        return content.toLowerCase(Locale.FRENCH)
                .replaceAll("[\\s\\p{Punct}’«»…\\u00a0\\u202f]+", " ")
                .strip();
    }
}
