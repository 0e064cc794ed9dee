package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.api.http.LanguageCodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the fields that every request for problems has. */
final class CommonFields {

    private static final Pattern TAG = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 50;
    private static final int LONGEST_USER_ID = 200;

    private CommonFields() {}

    /** {@code target_language_code}, English where none is given. */
    static String language(@Nullable String given, List<FieldError> errors) {
        String language = Objects.requireNonNullElse(given, "eng");
        LanguageCodes.refusal("target_language_code", language).ifPresent(errors::add);
        return language;
    }

    static void checkUser(@Nullable String userId, List<FieldError> errors) {
        if (userId != null && (userId.isBlank() || userId.length() > LONGEST_USER_ID)) {
            errors.add(new FieldError("user_id", "This must be 1 to 200 characters"));
        }
    }

    /** {@code topic_tags}, each once. */
    static List<String> tags(@Nullable List<@Nullable String> given, List<FieldError> errors) {
        return tags("topic_tags", given, errors);
    }

    /** The labels that stand in {@code field}, each once. */
    static List<String> tags(
            String field, @Nullable List<@Nullable String> given, List<FieldError> errors) {
        List<String> tags = new ArrayList<>();
        List<@Nullable String> asked = given == null ? List.of() : given;
        if (asked.size() > MOST_TAGS) {
            errors.add(new FieldError(field, "At most 20 tags are kept"));
        }
        for (int i = 0; i < asked.size(); i++) {
            String tag = asked.get(i);
            if (tag == null || tag.length() > LONGEST_TAG || !TAG.matcher(tag).matches()) {
                errors.add(
                        new FieldError(
                                "%s[%d]".formatted(field, i),
                                "A tag is 1 to 50 lower-case letters and digits, words joined by -"
                                        + " or _"));
            } else if (!tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}
