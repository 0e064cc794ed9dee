package io.quizpool.french.conjugation;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Tense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the dictionary of forms names tenses, persons and participles. */
final class Tag {

    private static final Map<Tense, String> TENSES =
            new EnumMap<>(
                    Map.of(
                            Tense.PRESENT, "ind pres",
                            Tense.IMPARFAIT, "ind impa",
                            Tense.PASSE_SIMPLE, "ind psim",
                            Tense.FUTUR_SIMPLE, "ind futu",
                            Tense.CONDITIONNEL, "con pres",
                            Tense.SUBJONCTIF, "sub pres",
                            Tense.IMPERATIF, "imp pres"));
    private static final Pattern FINITE =
            Pattern.compile("V (?:etre |avoir )?(\\w+ \\w+) ([123]) ([sp])");
    private static final Pattern PARTICIPLE =
            Pattern.compile("V (?:etre |avoir )?ppa ([mfe]) (s|p|sp)");
    private static final Pattern INFINITIVE = Pattern.compile("V (?:etre |avoir )?inf");

    private Tag() {}

    static String finite(String infinitive, Tense simple, int person, GrammaticalNumber number) {
        return "V %s%s %d %s"
                .formatted(family(infinitive), TENSES.get(simple), person, letter(number));
    }

    /** The tags under which a participle may stand, the most telling first. */
    static List<String> participle(String infinitive, Gender gender, GrammaticalNumber number) {
        String start = "V " + family(infinitive) + "ppa ";
        String exact = start + (gender == Gender.FEMININE ? "f " : "m ") + letter(number);
        return gender == Gender.FEMININE
                ? List.of(exact, start + "e sp")
                : List.of(exact, start + "m sp", start + "e sp");
    }

    static String infinitive(String infinitive) {
        return "V " + family(infinitive) + "inf";
    }

    private static String family(String infinitive) {
        return switch (infinitive) {
            case "être" -> "etre ";
            case "avoir" -> "avoir ";
            default -> "";
        };
    }

    private static String letter(GrammaticalNumber number) {
        return number == GrammaticalNumber.SINGULAR ? "s" : "p";
    }

    /** What a tag says of a form; empty for whatever is no verb or stands in no tense of ours. */
    static List<Reading> readings(FormDictionary.Entry entry) {
        Matcher finite = FINITE.matcher(entry.tag());
        if (finite.matches()) {
            return TENSES.entrySet().stream()
                    .filter(tense -> tense.getValue().equals(finite.group(1)))
                    .map(tense ->
                            (Reading)
                                    new Reading.Finite(
                                            entry.lemma(),
                                            tense.getKey(),
                                            Integer.parseInt(finite.group(2)),
                                            numbers(finite.group(3)).getFirst()))
                    .toList();
        }
        Matcher participle = PARTICIPLE.matcher(entry.tag());
        if (participle.matches()) {
            return participles(entry.lemma(), participle.group(1), participle.group(2));
        }
        return INFINITIVE.matcher(entry.tag()).matches()
                ? List.of(new Reading.Infinitive(entry.lemma()))
                : List.of();
    }

    private static List<Reading> participles(String lemma, String gender, String number) {
        if (gender.equals("e")) {
            return List.of(
                    new Reading.PastParticiple(
                            lemma, Gender.MASCULINE, GrammaticalNumber.SINGULAR));
        }
        List<Reading> readings = new ArrayList<>();
        for (GrammaticalNumber each : numbers(number)) {
            readings.add(
                    new Reading.PastParticiple(
                            lemma, gender.equals("f") ? Gender.FEMININE : Gender.MASCULINE, each));
        }
        return readings;
    }

    private static List<GrammaticalNumber> numbers(String letters) {
        return switch (letters) {
            case "s" -> List.of(GrammaticalNumber.SINGULAR);
            case "p" -> List.of(GrammaticalNumber.PLURAL);
            default -> List.of(GrammaticalNumber.values());
        };
    }
}
