package io.quizpool.api.http;

import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FieldError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says why a body is no JSON that can be read. */
final class BrokenJson {

    private static final Pattern TWICE = Pattern.compile("Duplicate Object property \"(.*)\"");

    private BrokenJson() {}

    static Failure noBody() {
        return new Failure.Unreadable("The request needs a body: send a JSON object.");
    }

    static Failure failure(JacksonException broken) {
        return new Failure.Unreadable(
                switch (broken) {
                    case StreamConstraintsException tooMuch ->
                            "The body is nested too deep or holds too long a number or name"
                                    + place(tooMuch)
                                    + ": make it simpler.";
                    // A tree takes any value, so that only what follows it can be amiss.
                    case MismatchedInputException more ->
                            "The body goes on after its JSON object: send one object only.";
                    default -> syntax(broken);
                });
    }

    private static String syntax(JacksonException broken) {
        Matcher twice = TWICE.matcher(broken.getOriginalMessage());
        return twice.find()
                ? "The field '%s' is given twice%s: give it once."
                        .formatted(FieldError.shortened(twice.group(1)), place(broken))
                : "The body is no valid JSON%s: correct it there and send it again."
                        .formatted(place(broken));
    }

    private static String place(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return location == null
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }
}
