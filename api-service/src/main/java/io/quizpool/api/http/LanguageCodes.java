package io.quizpool.api.http;

import io.quizpool.api.error.FieldError;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * ISO 639-3 codes of languages that a translation can be asked for: those that ISO 639-1 knows too,
 * and those that the Java platform has an English name for (Unicode CLDR), some hundreds.
 */
public final class LanguageCodes {

    private static final Pattern FORM = Pattern.compile("[a-z]{3}");

    /** Codes for several languages, for none and for those that have no code. */
    private static final Set<String> NO_LANGUAGE = Set.of("mis", "mul", "und", "zxx");

    private static final Set<String> TWO_LETTERED =
            Arrays.stream(Locale.getISOLanguages())
                    .map(code -> Locale.of(code).getISO3Language())
                    .collect(Collectors.toUnmodifiableSet());

    private LanguageCodes() {}

    /** What is wrong with {@code code} as the value of {@code field}; empty where it is right. */
    public static Optional<FieldError> refusal(String field, String code) {
        return known(code)
                ? Optional.empty()
                : Optional.of(
                        new FieldError(
                                field,
                                "'%s' is no ISO 639-3 code of a language: three lower-case letters such as eng"
                                        .formatted(FieldError.shortened(code))));
    }

    private static boolean known(String code) {
        return FORM.matcher(code).matches()
                && !NO_LANGUAGE.contains(code)
                && (TWO_LETTERED.contains(code) || named(code));
    }

    private static boolean named(String code) {
        return !Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
    }
}
