package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A gender and number that a noun has or that an adjective stands in. */
public record Agreement(Gender gender, GrammaticalNumber number) {

    /** The four there are. */
    public static Set<Agreement> all() {
        return of(Set.of(Gender.values()), Set.of(GrammaticalNumber.values()));
    }

    /** Each of {@code genders} in each of {@code numbers}. */
    public static Set<Agreement> of(Set<Gender> genders, Set<GrammaticalNumber> numbers) {
        return genders.stream()
                .flatMap(gender -> numbers.stream().map(number -> new Agreement(gender, number)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the dictionary writes as {@code m s}, {@code e p}, {@code f sp}. */
    static Set<Agreement> ofTag(String gender, String number) {
        return of(
                Arrays.stream(Gender.values())
                        .filter(g -> gender.equals("e") || gender.equals(letter(g)))
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(GrammaticalNumber.values())
                        .filter(n -> number.contains(letter(n)))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String letter(Gender gender) {
        return gender == Gender.FEMININE ? "f" : "m";
    }

    private static String letter(GrammaticalNumber number) {
        return number == GrammaticalNumber.PLURAL ? "p" : "s";
    }
}
