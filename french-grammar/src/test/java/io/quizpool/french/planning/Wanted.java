package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Constraints for a test: anything, but for what it names. */
public final class Wanted {

    private Set<GrammaticalFocus> focuses = Set.of();
    private List<String> infinitives = List.of();
    private Set<Tense> tenses = Set.of();
    private @Nullable Boolean negation;
    private @Nullable Boolean cod;
    private @Nullable Boolean coi;
    private @Nullable DifficultyLevel level;
    private int statements = 4;

    private Wanted() {}

    public static Wanted anything() {
        return new Wanted();
    }

    Wanted focus(GrammaticalFocus... wanted) {
        focuses = Set.of(wanted);
        return this;
    }

    Wanted verbs(String... wanted) {
        infinitives = List.of(wanted);
        return this;
    }

    Wanted tenses(Tense... wanted) {
        tenses = Set.of(wanted);
        return this;
    }

    Wanted negation(boolean wanted) {
        negation = wanted;
        return this;
    }

    Wanted cod(boolean wanted) {
        cod = wanted;
        return this;
    }

    Wanted coi(boolean wanted) {
        coi = wanted;
        return this;
    }

    Wanted level(DifficultyLevel wanted) {
        level = wanted;
        return this;
    }

    Wanted statements(int wanted) {
        statements = wanted;
        return this;
    }

    public Constraints constraints() {
        return new Constraints(
                focuses, infinitives, tenses, negation, cod, coi, level, statements, "eng");
    }
}
