package io.quizpool.api.http;

import java.lang.reflect.RecordComponent;
import java.util.Locale;

/** What the components of a record are called in JSON. */
public final class FieldNames {

    private FieldNames() {}

    /** The name in snake_case. */
    public static String of(RecordComponent component) {
        return component
                .getName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
    }
}
