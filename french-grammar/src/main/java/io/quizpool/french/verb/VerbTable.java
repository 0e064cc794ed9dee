package io.quizpool.french.verb;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The verbs that the project knows, with their complements; immutable once loaded. */
public final class VerbTable {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final Map<String, List<Complement>> complements = new HashMap<>();

    private VerbTable() {}

    /**
     * Reads the table that stands beside this class.
     *
     * @throws VerbDataException where a line is malformed, a verb stands twice or a complement's
     *     verb is unknown; the message names the file and the line
     */
    public static VerbTable load() {
        return read(TabSeparated.resources("verbs"), TabSeparated.resources("complements"));
    }

    static VerbTable read(List<Row> verbRows, List<Row> complementRows) {
        VerbTable table = new VerbTable();
        verbRows.forEach(table::addVerb);
        complementRows.forEach(table::addComplement);
        table.complements.replaceAll((verb, lines) -> List.copyOf(lines));
        return table;
    }

    private void addVerb(Row row) {
        Verb verb = VerbReader.read(row);
        if (verbs.putIfAbsent(verb.infinitive(), verb) != null) {
            throw row.problem("the verb '" + verb.infinitive() + "' stands twice");
        }
    }

    private void addComplement(Row row) {
        Complement complement = ComplementReader.read(row);
        if (!verbs.containsKey(complement.infinitive())) {
            throw row.problem("no verb '" + complement.infinitive() + "' in the table");
        }
        List<Complement> others =
                complements.computeIfAbsent(complement.infinitive(), verb -> new ArrayList<>());
        if (others.contains(complement)) {
            throw row.problem("the same complements stand twice");
        }
        others.add(complement);
    }

    /**
     * The verb of this infinitive, with {@code se} or {@code s'} for a pronominal use; case, spaces
     * and the kind of apostrophe do not matter.
     */
    public Optional<Verb> find(String infinitive) {
        return Optional.ofNullable(verbs.get(Infinitives.normalised(infinitive)));
    }

    /** Every verb, in the order of the files. */
    public List<Verb> all() {
        return List.copyOf(verbs.values());
    }

    /** The sets of complements that make sense with {@code verb}; empty for one of none. */
    public List<Complement> complements(Verb verb) {
        return complements.getOrDefault(verb.infinitive(), List.of());
    }
}
