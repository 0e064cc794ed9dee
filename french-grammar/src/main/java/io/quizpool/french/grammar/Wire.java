package io.quizpool.french.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of the contract: an enum constant whose name on the wire is its Java name in lower case.
 */
public interface Wire {

    /** The Java name of the constant. */
    String name();

    /**
     * The name in JSON, in query parameters and in the database, for example {@code passe_compose}.
     */
    default String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code name} means this constant: its name on the wire, or an alias. */
    default boolean answersTo(String name) {
        return wire().equals(name);
    }

    /** The constant of {@code type} that is called {@code wire}; empty where there is none. */
    static <E extends Enum<E> & Wire> Optional<E> find(Class<E> type, String wire) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.answersTo(wire))
                .findFirst();
    }

    /** Every name that {@code type} knows on the wire, in the order of its declaration. */
    static <E extends Enum<E> & Wire> Stream<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Wire::wire);
    }
}
