package io.quizpool.french.verb;

import io.quizpool.french.grammar.DifficultyLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one line of {@code verbs-*.tsv}. */
final class VerbReader {

    private static final Map<String, AuxiliaryUse> AUXILIARIES =
            Map.of(
                    "avoir", AuxiliaryUse.AVOIR,
                    "être", AuxiliaryUse.ETRE,
                    "être,avoir+cod", AuxiliaryUse.ETRE_OR_AVOIR_WITH_COD,
                    "avoir,être", AuxiliaryUse.EITHER);
    private static final Map<String, PronominalUse> PRONOMINAL =
            Map.of(
                    "no", PronominalUse.NEVER,
                    "possible", PronominalUse.POSSIBLE,
                    "occasional", PronominalUse.OCCASIONAL,
                    "essential", PronominalUse.ESSENTIAL);
    private static final Map<String, ParticipleAgreement> AGREEMENTS =
            Map.of(
                    "subject", ParticipleAgreement.SUBJECT,
                    "invariable", ParticipleAgreement.INVARIABLE);
    private static final Map<String, Frame> FRAMES =
            Map.of(
                    "intransitive", Frame.Plain.INTRANSITIVE,
                    "cod", Frame.Plain.COD,
                    "coi", Frame.Plain.COI,
                    "cod+coi", Frame.Plain.COD_COI,
                    "attribute", Frame.Plain.ATTRIBUTE,
                    "impersonal", Frame.Plain.IMPERSONAL,
                    "que", Frame.Plain.CLAUSE_INDICATIVE,
                    "que+subj", Frame.Plain.CLAUSE_SUBJUNCTIVE,
                    "inf", new Frame.Infinitive(null));
    private static final Map<String, DifficultyLevel> LEVELS =
            Arrays.stream(DifficultyLevel.values())
                    .collect(Collectors.toMap(DifficultyLevel::cefr, Function.identity()));
    private static final Set<String> TAGS =
            Set.of(
                    ("daily_life food home family health body clothing travel transport city nature"
                                    + " weather animals work school study money shopping sport leisure culture"
                                    + " music reading communication emotions opinion social law politics"
                                    + " technology time movement change thought senses")
                            .split(" "));

    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern COMMA_OR_SPACE = Pattern.compile("[,\\s]+");

    private VerbReader() {}

    static Verb read(Row row) {
        String infinitive = row.required("infinitive");
        String bare = Infinitives.bare(infinitive);
        boolean reflexive = !bare.equals(infinitive);
        return new Verb(
                infinitive,
                bare,
                reflexive,
                auxiliary(row, reflexive),
                pronominal(row, reflexive),
                agreement(row, reflexive),
                row.list("frames", COMMA).stream().map(entry -> frame(row, entry)).toList(),
                aspirated(row, bare),
                row.oneOf("level", LEVELS),
                english(row),
                tags(row),
                row.cell("note").isEmpty() ? null : row.cell("note"));
    }

    private static AuxiliaryUse auxiliary(Row row, boolean reflexive) {
        AuxiliaryUse use = row.oneOf("auxiliary", AUXILIARIES);
        if (reflexive && use != AuxiliaryUse.ETRE) {
            throw row.problem("a verb with 'se' takes the auxiliary être");
        }
        return use;
    }

    private static PronominalUse pronominal(Row row, boolean reflexive) {
        PronominalUse use = row.oneOf("pronominal", PRONOMINAL);
        boolean ofReflexive = use == PronominalUse.OCCASIONAL || use == PronominalUse.ESSENTIAL;
        if (reflexive != ofReflexive) {
            throw row.problem(
                    "pronominal is occasional or essential for a verb with 'se', else no or"
                            + " possible");
        }
        return use;
    }

    private static @Nullable ParticipleAgreement agreement(Row row, boolean reflexive) {
        if (reflexive) {
            return row.oneOf("agreement", AGREEMENTS);
        }
        if (!row.cell("agreement").isEmpty()) {
            throw row.problem("agreement is for verbs with 'se' only");
        }
        return null;
    }

    private static Frame frame(Row row, String entry) {
        Frame known = FRAMES.get(entry);
        if (known != null) {
            return known;
        }
        int colon = entry.indexOf(':');
        String word = entry.substring(colon + 1);
        return switch (entry.substring(0, Math.max(colon, 0))) {
            case "prep" -> new Frame.Prepositional(word);
            case "inf" -> new Frame.Infinitive(word);
            default -> throw row.unknown("frames", FRAMES.keySet());
        };
    }

    private static boolean aspirated(Row row, String bare) {
        String due = bare.startsWith("h") ? row.required("h") : row.cell("h");
        return switch (due) {
            case "aspiré" -> true;
            case "muet", "" -> false;
            default -> throw row.unknown("h", List.of("aspiré", "muet"));
        };
    }

    private static English english(Row row) {
        String[] forms = row.required("english").split("/", -1);
        if (forms.length != 3 || Arrays.stream(forms).anyMatch(String::isBlank)) {
            throw row.problem("english is base/past/past participle");
        }
        return new English(forms[0].strip(), forms[1].strip(), forms[2].strip());
    }

    private static List<String> tags(Row row) {
        List<String> tags = row.list("tags", COMMA_OR_SPACE);
        if (!TAGS.containsAll(tags)) {
            throw row.unknown("tags", TAGS);
        }
        return tags;
    }
}
