package io.quizpool.simulator.answer;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.prompt.ChoiceLine;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes up items of multiple choice about places and people that do not exist: well-formed, all
 * different, and the same for the same brief.
 */
final class ChoiceAuthor {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** What is asked of a made-up name; each is worded so that no two are alike. */
    private static final List<String> STEMS =
            List.of(
                    "Through which town does the river %s flow?",
                    "Who was the first mayor of %s?",
                    "In the legend of %s, what does the old miller lose?",
                    "Which mountain can be seen from the harbour of %s?",
                    "Whose statue stands before the theatre in %s?",
                    "By what name did sailors know the island %s?",
                    "Where did the painter %s spend her last summer?",
                    "What did the people of %s build after the great flood?",
                    "Which dish is eaten at the autumn fair of %s?",
                    "From whom did the abbey of %s buy its vineyard?",
                    "Under which queen was %s given its charter?",
                    "What do botanists call the blue flower of %s?");

    private static final String CONSONANTS = "bcdfglmnprstv";
    private static final String VOWELS = "aeiou";

    private ChoiceAuthor() {}

    /**
     * The item as JSON.
     *
     * @param wrong give it two keys
     */
    static ObjectNode item(ChoiceBrief brief, boolean wrong) {
        // Not the record's hash, in which a word of the contract counts with its identity.
        Random random = new Random(ChoiceLine.write(brief).hashCode());
        int count = Math.clamp(brief.options(), 2, 6);
        String subject = name(random) + " " + name(random);
        ObjectNode item = MAPPER.createObjectNode();
        item.put("stem", STEMS.get(random.nextInt(STEMS.size())).formatted(subject));
        int key = random.nextInt(count);
        ArrayNode options = item.putArray("options");
        for (int i = 0; i < count; i++) {
            boolean correct = i == key || (wrong && i == (key + 1) % count);
            options.addObject()
                    .put("text", option(i, random))
                    .put("is_correct", correct)
                    .put(
                            "explanation",
                            correct
                                    ? "The chronicle of %s says so.".formatted(subject)
                                    : "The chronicle of %s speaks of another.".formatted(subject));
        }
        item.put(
                "difficulty",
                Objects.requireNonNullElse(brief.level(), DifficultyLevel.INTERMEDIATE).wire());
        item.put("score", 1 + random.nextInt(10));
        item.put("context", "From a made-up chronicle of %s.".formatted(subject));
        return item;
    }

    /** Options begin with different letters, so that they never meet. */
    private static String option(int index, RandomGenerator random) {
        return CONSONANTS.substring(index, index + 1).toUpperCase(Locale.ROOT)
                + syllables(random).substring(1);
    }

    private static String name(RandomGenerator random) {
        String syllables = syllables(random);
        return syllables.substring(0, 1).toUpperCase(Locale.ROOT) + syllables.substring(1);
    }

    private static String syllables(RandomGenerator random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
                    .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
        }
        return word.toString();
    }
}
