package io.quizpool.french.verb;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.verb.SecondComplement.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one line of {@code complements-*.tsv}. */
final class ComplementReader {

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "coi", Kind.COI,
                    "y", Kind.Y,
                    "de", Kind.DE,
                    "prep", Kind.PREPOSITION,
                    "inf", Kind.INFINITIVE,
                    "adjunct", Kind.ADJUNCT);
    private static final Set<Kind> TAKES_WRONG_PREPOSITION =
            Set.of(Kind.COI, Kind.DE, Kind.PREPOSITION, Kind.INFINITIVE);
    private static final Pattern GENDER_NUMBER = Pattern.compile("[mf][sp]h?");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(.*?)}");
    private static final Pattern PLAIN_POSSESSIVE =
            Pattern.compile("(^|[\\s'])(son|sa|ses|leur|leurs)\\s");
    private static final String NOTHING_KNOWN = "ms";

    private ComplementReader() {}

    static Complement read(Row row) {
        SecondComplement other = other(row);
        return new Complement(
                row.required("verb"),
                cod(row),
                other,
                wrongPreposition(row, other),
                row.cell("subject").isEmpty() ? null : subject(row));
    }

    private static @Nullable NounPhrase cod(Row row) {
        if (row.cell("cod").isEmpty()) {
            if (!row.cell("cod_gn").isEmpty() || !row.cell("cod_en").isEmpty()) {
                throw row.problem("cod is empty, but cod_gn or cod_en is not");
            }
            return null;
        }
        return phrase(row, row.cell("cod"), row.required("cod_gn"), row.required("cod_en"));
    }

    private static @Nullable SecondComplement other(Row row) {
        String kind = row.cell("kind");
        if (kind.isEmpty()) {
            if (!row.cell("other").isEmpty()) {
                throw row.problem("kind is empty, but other is not");
            }
            return null;
        }
        String french = row.required("other");
        String english = row.required("other_en");
        if (kind.equals("attr")) {
            return attribute(row, french, english);
        }
        Kind known = row.oneOf("kind", KINDS);
        boolean agrees = known == Kind.COI || known == Kind.Y || known == Kind.DE;
        String genderNumber = agrees ? row.required("other_gn") : orDefault(row.cell("other_gn"));
        NounPhrase noun = phrase(row, french, genderNumber, english);
        if (known == Kind.COI && !noun.human()) {
            throw row.problem("a complement of kind coi is a person: other_gn ends in h");
        }
        return new SecondComplement.Phrase(known, noun);
    }

    private static String orDefault(String cell) {
        return cell.isEmpty() ? NOTHING_KNOWN : cell;
    }

    private static SecondComplement attribute(Row row, String french, String english) {
        List<String> forms = Arrays.asList(french.split("/", -1));
        if (forms.size() != 4) {
            throw row.problem("an attribute has the four forms ms/fs/mp/fp");
        }
        return new SecondComplement.Attribute(forms, english);
    }

    private static @Nullable String wrongPreposition(Row row, @Nullable SecondComplement other) {
        String wrong = row.cell("wrong_prep");
        if (wrong.isEmpty()) {
            return null;
        }
        if (other instanceof SecondComplement.Phrase phrase
                && TAKES_WRONG_PREPOSITION.contains(phrase.kind())) {
            return wrong;
        }
        throw row.problem("wrong_prep needs a complement of kind coi, de, prep or inf");
    }

    private static NounPhrase subject(Row row) {
        String[] parts = row.cell("subject").split("\\|", -1);
        if (parts.length != 3) {
            throw row.problem("subject is French|gender and number|English");
        }
        return phrase(row, parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    private static NounPhrase phrase(Row row, String french, String genderNumber, String english) {
        if (!GENDER_NUMBER.matcher(genderNumber).matches()) {
            throw row.problem("'" + genderNumber + "' is no gender and number like ms or fph");
        }
        placeholders(row, french, Set.of("son", "sa", "ses"));
        placeholders(row, english, Set.of("his"));
        if (PLAIN_POSSESSIVE.matcher(french).find()) {
            throw row.problem("'" + french + "': a possessive is written {son}, {sa} or {ses}");
        }
        return new NounPhrase(
                french,
                genderNumber.charAt(0) == 'f' ? Gender.FEMININE : Gender.MASCULINE,
                genderNumber.charAt(1) == 'p'
                        ? GrammaticalNumber.PLURAL
                        : GrammaticalNumber.SINGULAR,
                genderNumber.endsWith("h"),
                english);
    }

    private static void placeholders(Row row, String text, Set<String> allowed) {
        PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw row.problem("{" + name + "} is no placeholder of " + allowed);
                });
    }
}
