package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Frame;
import io.quizpool.french.verb.Verb;
import org.jspecify.annotations.Nullable;

/** What the verb table says of the preposition that stands at one place of a sentence. */
public record Governed(Grammar grammar, ParsedClause clause, int place) {

    /** Whether an infinitive follows the preposition. */
    public boolean beforeInfinitive() {
        return place + 1 < clause.tokens().size()
                && grammar.conjugator().analyse(clause.tokens().get(place + 1).text()).stream()
                        .anyMatch(Reading.Infinitive.class::isInstance);
    }

    /** Whether the verb admits {@code preposition} before this infinitive or noun. */
    public boolean admits(@Nullable String preposition) {
        Verb verb = clause.target().verb();
        if (beforeInfinitive()) {
            return verb.admits(new Frame.Infinitive(preposition));
        }
        return preposition != null
                && (verb.admits(new Frame.Prepositional(preposition))
                        || (preposition.equals("à") && verb.admitsCoi()));
    }

    /** Whether the table holds {@code wrong} for an error in the complement that stands here. */
    public boolean listedAsWrong(String wrong) {
        return grammar.verbs().complements(clause.target().verb()).stream()
                .filter(complement -> wrong.equals(complement.wrongPreposition()))
                .anyMatch(this::standsHere);
    }

    private boolean standsHere(Complement complement) {
        return Listed.second(complement, clause.tokens().subList(place, clause.tokens().size()));
    }
}
