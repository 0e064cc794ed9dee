package io.quizpool.french.sentence;

import io.quizpool.french.conjugation.Pronouns;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.sentence.Word.Join;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import java.util.ArrayList;
import java.util.List;

/**
 * The pronouns that lean on the verb. Their order is that of Grevisse, Le bon usage: {@code me te
 * se nous vous} – {@code le la les} – {@code lui leur} – {@code y} – {@code en}, and after a
 * positive imperative the direct object first.
 */
public final class Clitics {

    private Clitics() {}

    /** {@code Donne-le-lui}, {@code lave-les-toi}, {@code souviens-t'en}, {@code vas-y}. */
    static List<Word> command(Clause clause, String finite) {
        List<Word> clitics =
                new ArrayList<>(
                        ofObjects(clause).stream()
                                .map(word -> new Word(word.role(), word.text(), Join.HYPHEN))
                                .toList());
        if (clause.verb().reflexive()) {
            addReflexive(clitics, Pronouns.stressed(clause.subject().person()));
        }
        boolean euphonic = !clitics.isEmpty() && adverbial(clitics.getFirst());
        List<Word> words = new ArrayList<>();
        words.add(Word.of(Role.FINITE, euphonic ? beforeAdverbial(finite) : finite));
        words.addAll(clitics);
        return words;
    }

    private static void addReflexive(List<Word> clitics, String stressed) {
        boolean direct = !clitics.isEmpty() && clitics.getFirst().role() == Role.DIRECT;
        int place = direct ? 1 : 0;
        boolean elides = place < clitics.size() && stressed.equals("toi");
        clitics.add(place, new Word(Role.REFLEXIVE, elides ? "t'" : stressed, Join.HYPHEN));
        if (elides) {
            Word next = clitics.get(place + 1);
            clitics.set(place + 1, new Word(next.role(), next.text(), Join.NOTHING));
        }
    }

    private static boolean adverbial(Word clitic) {
        return clitic.role() == Role.Y || clitic.role() == Role.EN;
    }

    /** {@code Va} and {@code mange} take an s before {@code y} and {@code en}. */
    private static String beforeAdverbial(String finite) {
        return finite.endsWith("e") || finite.endsWith("a") ? finite + "s" : finite;
    }

    static List<Word> ofObjects(Clause clause) {
        List<Word> words = new ArrayList<>();
        NounPhrase direct = clause.codAntecedent();
        if (direct != null) {
            words.add(Word.of(Role.DIRECT, direct(direct)));
        }
        SecondComplement.Phrase second = clause.secondAntecedent();
        if (second != null) {
            words.add(
                    switch (second.kind()) {
                        case COI -> Word.of(Role.INDIRECT, indirect(second.noun()));
                        case Y -> Word.of(Role.Y, "y");
                        case DE -> Word.of(Role.EN, "en");
                        case PREPOSITION, INFINITIVE, ADJUNCT ->
                                throw new IllegalArgumentException(
                                        "no clitic stands for '" + second.french() + "'");
                    });
        }
        return words;
    }

    /** {@code lui} or {@code leur}. */
    public static String indirect(NounPhrase antecedent) {
        return antecedent.number() == GrammaticalNumber.PLURAL ? "leur" : "lui";
    }

    /** {@code le, la} or {@code les}. */
    public static String direct(NounPhrase antecedent) {
        if (antecedent.number() == GrammaticalNumber.PLURAL) {
            return "les";
        }
        return antecedent.gender() == Gender.FEMININE ? "la" : "le";
    }
}
