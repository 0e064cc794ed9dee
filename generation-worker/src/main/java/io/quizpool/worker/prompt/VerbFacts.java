package io.quizpool.worker.prompt;

import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the verb table tells a model about a verb, in one line. */
@Component
class VerbFacts {

    private final VerbTable verbs;

    VerbFacts(VerbTable verbs) {
        this.verbs = verbs;
    }

    String of(String infinitive) {
        return verbs.find(infinitive).map(VerbFacts::line).orElse("« " + infinitive + " »");
    }

    private static String line(Verb verb) {
        return "« %s » (%s; auxiliary %s%s%s)"
                .formatted(
                        verb.infinitive(),
                        verb.english().base(),
                        verb.auxiliaries(false).stream()
                                .map(auxiliary -> auxiliary.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or ")),
                        verb.admitsCod() ? "; takes a direct object" : "",
                        verb.admitsCoi() ? "; takes à + person" : "");
    }
}
