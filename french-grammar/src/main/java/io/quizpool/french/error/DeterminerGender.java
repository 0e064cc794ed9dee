package io.quizpool.french.error;

import io.quizpool.french.conjugation.Elision;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.sentence.Role;
import io.quizpool.french.sentence.Sentence;
import io.quizpool.french.verb.NounPhrase;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code Je mange le pomme}. Never with people, whose gender may be free, nor with nouns that have
 * both genders ({@code le livre, la livre}) and superlatives that show none ({@code le pire, la
 * pire}).
 */
final class DeterminerGender implements Mistake {

    private static final Map<String, String> OTHER =
            Map.ofEntries(
                    Map.entry("le ", "la "),
                    Map.entry("la ", "le "),
                    Map.entry("un ", "une "),
                    Map.entry("une ", "un "),
                    Map.entry("ce ", "cette "),
                    Map.entry("cette ", "ce "),
                    Map.entry("mon ", "ma "),
                    Map.entry("ma ", "mon "),
                    Map.entry("ton ", "ta "),
                    Map.entry("ta ", "ton "),
                    Map.entry("son ", "sa "),
                    Map.entry("sa ", "son "),
                    Map.entry("du ", "de la "),
                    Map.entry("de la ", "du "));

    private static final Set<String> BOTH_GENDERS =
            Set.of(
                    "aide",
                    "aigle",
                    "après-midi",
                    "boum",
                    "cache",
                    "cartouche",
                    "chèvre",
                    "CV",
                    "couple",
                    "crème",
                    "crêpe",
                    "critique",
                    "espace",
                    "fin",
                    "finale",
                    "foudre",
                    "garde",
                    "greffe",
                    "guide",
                    "hymne",
                    "interview",
                    "laque",
                    "livre",
                    "manche",
                    "manœuvre",
                    "mémoire",
                    "merci",
                    "mode",
                    "mort",
                    "modèle",
                    "moindre",
                    "moule",
                    "mousse",
                    "office",
                    "ombre",
                    "orange",
                    "orgue",
                    "page",
                    "parallèle",
                    "part",
                    "pendule",
                    "physique",
                    "pire",
                    "plastique",
                    "platine",
                    "poêle",
                    "politique",
                    "poste",
                    "pub",
                    "radio",
                    "rose",
                    "solde",
                    "souris",
                    "somme",
                    "tour",
                    "trompette",
                    "vague",
                    "vapeur",
                    "vase",
                    "voile",
                    "œuvre",
                    "élève",
                    "enfant");

    @Override
    public Stream<Flaw> in(Sentence sentence) {
        NounPhrase object = sentence.clause().codNoun();
        if (object == null
                || object.human()
                || object.number() == GrammaticalNumber.PLURAL
                || Arrays.stream(object.french().split(" ", -1)).anyMatch(BOTH_GENDERS::contains)) {
            return Stream.empty();
        }
        String text = sentence.wording().word(Role.OBJECT).text();
        return OTHER.entrySet().stream()
                .filter(determiner -> text.startsWith(determiner.getKey()))
                .filter(determiner -> !Elision.before(text.substring(determiner.getKey().length())))
                .map(determiner ->
                        new Flaw(
                                sentence.wording()
                                        .replace(
                                                Role.OBJECT,
                                                determiner.getValue()
                                                        + text.substring(
                                                                determiner.getKey().length())),
                                "The determiner takes the gender of its noun, which is %s."
                                        .formatted(object.gender().wire())));
    }
}
