package io.quizpool.api.http;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.error.FieldError;
import io.quizpool.french.grammar.Wire;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.util.MultiValueMap;
import org.springframework.util.function.SingletonSupplier;

/**
 * Reads the query parameters of one request and collects what is wrong with them. Call {@link
 * #check()} when all are read: it refuses the request if any value was wrong or any parameter was
 * not asked for.
 */
public final class QueryParameters {

    private static final String EMPTY = "This is empty: give a value or leave it out";

    private final SingletonSupplier<MultiValueMap<String, String>> given;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<FieldError> errors = new ArrayList<>();

    /** Asks for what is given when the first parameter is read: an endpoint may know the query. */
    QueryParameters(Supplier<MultiValueMap<String, String>> given) {
        this.given = SingletonSupplier.of(given);
    }

    /** The values of a parameter that may be repeated and may hold several, comma-separated. */
    public List<String> texts(String name) {
        known.add(name);
        return given().getOrDefault(name, List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> fit(name, value))
                .distinct()
                .toList();
    }

    /** As {@link #texts}, each a word of {@code type}. */
    public <E extends Enum<E> & Wire> List<E> words(String name, Class<E> type) {
        return texts(name).stream()
                .flatMap(value -> {
                    Optional<E> word = Wire.find(type, value);
                    if (word.isEmpty()) {
                        errors.add(FieldError.unknown(name, value, type));
                    }
                    return word.stream();
                })
                .distinct()
                .toList();
    }

    /** The one value of a parameter; empty where it is absent. */
    public Optional<String> text(String name) {
        known.add(name);
        List<String> values = given().getOrDefault(name, List.of());
        if (values.size() > 1) {
            errors.add(new FieldError(name, "This parameter may be given once only"));
        }
        return values.stream().findFirst().filter(value -> fit(name, value));
    }

    /** As {@link #text}, one word of {@code type}. */
    public <E extends Enum<E> & Wire> Optional<E> word(String name, Class<E> type) {
        return text(name)
                .flatMap(value -> {
                    Optional<E> word = Wire.find(type, value);
                    if (word.isEmpty()) {
                        errors.add(FieldError.unknown(name, value, type));
                    }
                    return word;
                });
    }

    /** {@code true} or {@code false}; empty where it is absent. */
    public Optional<Boolean> flag(String name) {
        return text(name)
                .flatMap(value ->
                        switch (value) {
                            case "true" -> Optional.of(true);
                            case "false" -> Optional.of(false);
                            default -> {
                                errors.add(
                                        new FieldError(
                                                name,
                                                quoted(value) + " is neither",
                                                List.of("true", "false")));
                                yield Optional.empty();
                            }
                        });
    }

    /** A time such as {@code 2026-01-31T12:00:00Z}; empty where it is absent. */
    public Optional<Instant> time(String name) {
        return parsed(name, StorableText::time, "is not " + StorableText.TIME);
    }

    /** An id; empty where it is absent. */
    public Optional<UUID> id(String name) {
        return parsed(name, QueryParameters::parseId, "is no id: a UUID is needed");
    }

    /** A whole number from {@code least} to {@code most}. */
    public int number(String name, int least, int most, int otherwise) {
        Optional<Integer> number =
                parsed(name, Integer::valueOf, "is no whole number")
                        .filter(value -> {
                            boolean fits = least <= value && value <= most;
                            if (!fits) {
                                refuse(
                                        name,
                                        "%d is not between %d and %d"
                                                .formatted(value, least, most));
                            }
                            return fits;
                        });
        return number.orElse(otherwise);
    }

    /** What {@code parser} makes of the one value; {@code complaint} where it throws. */
    public <T> Optional<T> parsed(String name, Function<String, T> parser, String complaint) {
        return text(name)
                .flatMap(value -> {
                    try {
                        return Optional.of(parser.apply(value));
                    } catch (IllegalArgumentException | DateTimeException e) {
                        refuse(name, quoted(value) + " " + complaint);
                        return Optional.empty();
                    }
                });
    }

    /** Refuses the request for the value of {@code name}. */
    public void refuse(String name, String message) {
        errors.add(new FieldError(name, message));
    }

    /** Throws what is wrong, if anything is. */
    public void check() {
        given().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        errors.add(
                                new FieldError(
                                        FieldError.shortened(name),
                                        "This parameter is not known",
                                        List.copyOf(known))));
        if (!errors.isEmpty()) {
            throw new FailureException(new Failure.Invalid(errors));
        }
    }

    /**
     * An empty value is a mistake: were it no filter, a client would get what it did not ask for.
     */
    private boolean fit(String name, String value) {
        Optional<String> complaint =
                value.isBlank() ? Optional.of(EMPTY) : StorableText.complaint(value);
        complaint.ifPresent(message -> refuse(name, message));
        return complaint.isEmpty();
    }

    private MultiValueMap<String, String> given() {
        return given.obtain();
    }

    /** The id that {@code text} is, all 36 characters of it. */
    private static UUID parseId(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("shortened");
        }
        return id;
    }

    private static String quoted(String value) {
        return "'" + FieldError.shortened(value) + "'";
    }
}
