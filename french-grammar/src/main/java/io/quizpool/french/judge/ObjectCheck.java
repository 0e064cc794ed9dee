package io.quizpool.french.judge;

import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.verb.Frame;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The objects that the plan wants as nouns stand behind the verb, and no others. */
final class ObjectCheck implements ClauseCheck {

    /** Nouns that stand behind a verb with their article and are no object of it. */
    static final Set<String> TIMES =
            Set.of(
                    "matin",
                    "soir",
                    "jour",
                    "jours",
                    "semaine",
                    "nuit",
                    "mois",
                    "an",
                    "ans",
                    "année",
                    "fois",
                    "heure",
                    "heures",
                    "minutes",
                    "lundi",
                    "mardi",
                    "mercredi",
                    "jeudi",
                    "vendredi",
                    "samedi",
                    "dimanche",
                    "week-end",
                    "après-midi",
                    "temps");

    private static final Set<String> TO = Set.of("à", "au", "aux");

    private final Grammar grammar;

    ObjectCheck(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Stream<Fault> faults(Clause clause) {
        return Stream.concat(direct(clause), indirect(clause));
    }

    private Stream<Fault> direct(Clause clause) {
        ObjectForm planned = clause.target().brief().cod();
        boolean found = nounPhrase(clause.rest());
        boolean attributive = clause.target().verb().admits(Frame.Plain.ATTRIBUTE);
        if (planned == ObjectForm.NOUN && !found) {
            return fault("no direct object behind the verb");
        }
        return planned != ObjectForm.NOUN && found && !attributive
                ? fault("a direct object behind the verb that is not planned")
                : Stream.of();
    }

    private static Stream<Fault> indirect(Clause clause) {
        return clause.target().brief().coi() == ObjectForm.NOUN
                        && clause.rest().stream().noneMatch(token -> TO.contains(token.text()))
                ? fault("no indirect object behind the verb")
                : Stream.of();
    }

    private static Stream<Fault> fault(String detail) {
        return Stream.of(new Fault(FindingCode.OBJECTS, detail));
    }

    private boolean nounPhrase(List<Token> rest) {
        List<Token> behind =
                rest.stream().dropWhile(token -> grammar.lexicon().adverb(token.text())).toList();
        if (behind.isEmpty()) {
            return false;
        }
        String first = behind.getFirst().text();
        boolean begins =
                (NounPhrases.determiner(first) && !TO.contains(first)) || first.equals("de");
        return begins && behind.stream().limit(3).map(Token::text).noneMatch(TIMES::contains);
    }
}
