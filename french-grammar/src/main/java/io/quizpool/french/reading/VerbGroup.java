package io.quizpool.french.reading;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The verb with all that leans on it, as places in the tokens of a sentence. A place of -1 is
 * empty.
 *
 * @param proclitics the clitics before the finite verb, from left to right
 * @param finite the verb that carries the tense: the auxiliary, where the tense is compound
 * @param enclitics the clitics that hang on an imperative
 */
public record VerbGroup(
        List<Token> tokens,
        int ne,
        List<Integer> proclitics,
        int finite,
        List<Integer> enclitics,
        int negator,
        int participle) {

    public static final int EMPTY = -1;

    public VerbGroup {
        proclitics = List.copyOf(proclitics);
        enclitics = List.copyOf(enclitics);
    }

    public String text(int place) {
        return place == EMPTY ? "" : tokens.get(place).text();
    }

    /** The places of all clitics. */
    public List<Integer> clitics() {
        return Stream.concat(proclitics.stream(), enclitics.stream()).toList();
    }

    public List<String> cliticTexts() {
        return clitics().stream().map(this::text).toList();
    }

    /** The same group in other tokens, where it begins {@code shift} words later. */
    public VerbGroup in(List<Token> others, int shift) {
        return new VerbGroup(
                others,
                shifted(ne, shift),
                proclitics.stream().map(place -> place + shift).toList(),
                finite + shift,
                enclitics.stream().map(place -> place + shift).toList(),
                shifted(negator, shift),
                shifted(participle, shift));
    }

    private static int shifted(int place, int shift) {
        return place == EMPTY ? EMPTY : place + shift;
    }

    /** Where the group begins. */
    public int start() {
        return IntStream.concat(
                        IntStream.of(ne == EMPTY ? finite : ne),
                        proclitics.stream().mapToInt(Integer::intValue))
                .min()
                .orElse(finite);
    }

    /** Where what follows the group begins. */
    public int end() {
        return 1
                + IntStream.concat(
                                IntStream.of(finite, negator, participle),
                                enclitics.stream().mapToInt(Integer::intValue))
                        .max()
                        .orElse(finite);
    }
}
