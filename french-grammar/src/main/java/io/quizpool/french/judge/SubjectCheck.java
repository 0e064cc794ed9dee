package io.quizpool.french.judge;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.reading.NounPhrases;
import io.quizpool.french.reading.ParsedClause;
import io.quizpool.french.reading.ParticipleAgreements;
import io.quizpool.french.reading.Target;
import io.quizpool.french.reading.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The planned pronoun, or a noun phrase that the planned third person can take up. */
final class SubjectCheck implements ClauseCheck {

    private static final Set<String> PRONOUNS =
            Set.of("je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles");

    private final Grammar grammar;
    private final NounPhrases phrases;

    SubjectCheck(Grammar grammar) {
        this.grammar = grammar;
        this.phrases = new NounPhrases(grammar.lexicon());
    }

    @Override
    public Stream<Fault> faults(ParsedClause clause) {
        List<Token> subject = clause.subject();
        Person person = clause.target().person();
        boolean fits =
                clause.target().tense() == Tense.IMPERATIF
                        ? subject.isEmpty()
                        : pronoun(subject, person) || noun(subject, clause.target());
        return fits
                ? Stream.of()
                : Stream.of(
                        new Fault(
                                FindingCode.SUBJECT,
                                "'%s' is not the subject %s"
                                        .formatted(text(subject), Pronouns.subject(person))));
    }

    private static String text(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    private static boolean pronoun(List<Token> subject, Person person) {
        return !subject.isEmpty() && subject.getLast().text().equals(Pronouns.subject(person));
    }

    private boolean noun(List<Token> subject, Target target) {
        Person person = target.person();
        boolean third = person.person() == 3 && person != Person.ON;
        if (!third
                || subject.isEmpty()
                || subject.stream().anyMatch(token -> PRONOUNS.contains(token.text()))) {
            return false;
        }
        if (subject.stream().anyMatch(token -> token.text().equals("et"))) {
            return person.number() == GrammaticalNumber.PLURAL;
        }
        Set<Agreement> possible = new HashSet<>(ParticipleAgreements.ofSubject(target));
        for (int i = 0; i < subject.size(); i++) {
            String word = subject.get(i).text();
            if (NounPhrases.determiner(word)) {
                possible.retainAll(NounPhrases.ofDeterminer(word));
                phrases.nounBehind(subject, i).ifPresent(possible::retainAll);
                return !possible.isEmpty() && i + 1 < subject.size();
            }
        }
        return name(subject.getLast(), possible);
    }

    private boolean name(Token token, Set<Agreement> possible) {
        String name =
                token.text().substring(0, 1).toUpperCase(Locale.FRENCH) + token.text().substring(1);
        Set<Agreement> known = grammar.lexicon().noun(name);
        if (!known.isEmpty()) {
            possible.retainAll(known);
        }
        return token.capital() && !possible.isEmpty();
    }
}
