package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.conjugation.Reading;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Auxiliary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the verb groups that could be the planned one: the order of their parts is taken for
 * granted, whether they are the right ones is not.
 */
public final class VerbGroupParser {

    public static final Set<String> NEGATORS =
            Set.of("pas", "plus", "jamais", "rien", "personne", "point", "guère", "non", "ni");

    /** How many words may stand between an auxiliary and its participle. */
    private static final int REACH = 4;

    private final Grammar grammar;

    public VerbGroupParser(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Every group whose finite word and participle are some form of the target's verb. */
    public List<VerbGroup> groups(List<Token> tokens, Target target) {
        return IntStream.range(0, tokens.size())
                .filter(place -> !tokens.get(place).hyphenated())
                .filter(place -> finite(tokens.get(place).text(), target))
                .mapToObj(place -> group(tokens, place, target))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean finite(String text, Target target) {
        return target.compound()
                ? Arrays.stream(Auxiliary.values()).anyMatch(a -> finite(text, a.infinitive()))
                : finite(text, target.verb().bareInfinitive());
    }

    private boolean finite(String text, String infinitive) {
        return grammar.conjugator().analyse(text, infinitive).stream()
                .anyMatch(Reading.Finite.class::isInstance);
    }

    private Optional<VerbGroup> group(List<Token> tokens, int finite, Target target) {
        List<Integer> proclitics = proclitics(tokens, finite);
        int before = proclitics.isEmpty() ? finite : proclitics.getFirst();
        boolean ne = before > 0 && tokens.get(before - 1).text().equals("ne");
        if (!ne && !proclitics.isEmpty() && subject(tokens.get(before), target)) {
            proclitics.removeFirst();
        }
        List<Integer> enclitics = enclitics(tokens, finite);
        int place = enclitics.isEmpty() ? finite + 1 : enclitics.getLast() + 1;
        int negator = VerbGroup.EMPTY;
        int limit = Math.min(tokens.size(), place + REACH);
        for (; place < limit; place++) {
            String text = tokens.get(place).text();
            if (target.compound() && participle(text, target)) {
                return Optional.of(
                        new VerbGroup(
                                tokens,
                                ne ? before - 1 : VerbGroup.EMPTY,
                                proclitics,
                                finite,
                                enclitics,
                                negator,
                                place));
            }
            if (negator == VerbGroup.EMPTY && NEGATORS.contains(text)) {
                negator = place;
            } else if (!grammar.lexicon().adverb(text)) {
                break;
            }
        }
        return target.compound()
                ? Optional.empty()
                : Optional.of(
                        new VerbGroup(
                                tokens,
                                ne ? before - 1 : VerbGroup.EMPTY,
                                proclitics,
                                finite,
                                enclitics,
                                negator,
                                VerbGroup.EMPTY));
    }

    /** {@code Nous} and {@code vous} are clitics too: the first is the subject where one is due. */
    private static boolean subject(Token first, Target target) {
        Person person = target.person();
        return target.tense() != Tense.IMPERATIF
                && (person == Person.NOUS || person == Person.VOUS)
                && first.text().equals(Pronouns.subject(person));
    }

    private boolean participle(String text, Target target) {
        return grammar.conjugator().analyse(text, target.verb().bareInfinitive()).stream()
                .anyMatch(Reading.PastParticiple.class::isInstance);
    }

    private static List<Integer> proclitics(List<Token> tokens, int finite) {
        List<Integer> places = new ArrayList<>();
        for (int i = finite - 1; i >= 0 && CliticWords.proclitic(tokens.get(i)); i--) {
            places.addFirst(i);
        }
        return places;
    }

    private static List<Integer> enclitics(List<Token> tokens, int finite) {
        List<Integer> places = new ArrayList<>();
        int i = finite + 1;
        while (i < tokens.size()
                && (places.isEmpty() ? CliticWords.enclitic(tokens.get(i)) : follows(tokens, i))) {
            places.add(i++);
        }
        return places;
    }

    /** Behind the first, a clitic may hang on an elided one: {@code va-t'en}. */
    private static boolean follows(List<Token> tokens, int place) {
        return CliticWords.enclitic(tokens.get(place))
                || (tokens.get(place - 1).elided() && CliticWords.clitic(tokens.get(place).text()));
    }
}
