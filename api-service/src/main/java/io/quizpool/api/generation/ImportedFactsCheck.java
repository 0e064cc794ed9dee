package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import io.quizpool.api.generation.ImportProblems.ImportedAntecedent;
import io.quizpool.api.generation.ImportProblems.ImportedFacts;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.model.problem.GrammarFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks the {@code metadata} of a grammar problem of an import. */
final class ImportedFactsCheck {

    private static final int LONGEST_INFINITIVE = 60;
    private static final int LONGEST_ANTECEDENT = 100;

    private final String path;
    private final List<FieldError> errors;
    private final TextCheck texts;

    /**
     * @param path where the body holds the metadata
     * @param errors gets whatever is refused
     */
    ImportedFactsCheck(String path, List<FieldError> errors) {
        this.path = path;
        this.errors = errors;
        this.texts = new TextCheck(errors);
    }

    /** The facts with their defaults; empty where something is refused. */
    Optional<GrammarFacts> check(@Nullable ImportedFacts given) {
        if (given == null) {
            errors.add(
                    new FieldError(
                            path,
                            "This is required: an object with verb_infinitive, tense and person"));
            return Optional.empty();
        }
        int before = errors.size();
        String verb =
                texts.required(
                        path + ".verb_infinitive", given.verbInfinitive(), LONGEST_INFINITIVE);
        required("tense", given.tense());
        required("person", given.person());
        ObjectForm cod = Objects.requireNonNullElse(given.cod(), ObjectForm.ABSENT);
        ObjectForm coi = Objects.requireNonNullElse(given.coi(), ObjectForm.ABSENT);
        GrammarFacts.@Nullable Antecedent codAntecedent =
                antecedent("cod", cod, given.codAntecedent());
        GrammarFacts.@Nullable Antecedent coiAntecedent =
                antecedent("coi", coi, given.coiAntecedent());
        if (given.tense() == null || given.person() == null) {
            return Optional.empty();
        }
        Gender gender = gender(given.person(), given.gender());
        return errors.size() > before
                ? Optional.empty()
                : Optional.of(
                        new GrammarFacts(
                                verb,
                                given.tense(),
                                given.person(),
                                gender,
                                Objects.requireNonNullElse(given.polarity(), Polarity.AFFIRMATIVE),
                                cod,
                                coi,
                                given.focus(),
                                codAntecedent,
                                coiAntecedent));
    }

    private void required(String field, @Nullable Object given) {
        if (given == null) {
            errors.add(new FieldError(path + "." + field, "This is required"));
        }
    }

    private Gender gender(Person person, @Nullable Gender given) {
        Optional<Gender> shown =
                switch (person) {
                    case IL, ILS -> Optional.of(Gender.MASCULINE);
                    case ELLE, ELLES -> Optional.of(Gender.FEMININE);
                    case JE, TU, ON, NOUS, VOUS -> Optional.empty();
                };
        if (given != null && shown.filter(gender -> gender != given).isPresent()) {
            errors.add(
                    new FieldError(
                            path + ".gender",
                            "%s is %s: leave it out"
                                    .formatted(person.wire(), shown.orElseThrow().wire())));
        }
        return shown.orElse(Objects.requireNonNullElse(given, Gender.MASCULINE));
    }

    private GrammarFacts.@Nullable Antecedent antecedent(
            String object, ObjectForm form, @Nullable ImportedAntecedent given) {
        if (given == null) {
            return null;
        }
        String place = path + "." + object + "_antecedent";
        if (form != ObjectForm.PRONOUN) {
            errors.add(new FieldError(place, "This goes with %s: pronoun only".formatted(object)));
        }
        String text = texts.required(place + ".text", given.text(), LONGEST_ANTECEDENT);
        required(object + "_antecedent.gender", given.gender());
        required(object + "_antecedent.number", given.number());
        return given.gender() == null || given.number() == null
                ? null
                : new GrammarFacts.Antecedent(text, given.gender(), given.number());
    }
}
