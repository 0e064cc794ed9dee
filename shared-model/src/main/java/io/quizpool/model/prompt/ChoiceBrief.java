package io.quizpool.model.prompt;

import io.quizpool.french.grammar.DifficultyLevel;
import org.jspecify.annotations.Nullable;

/**
 * What an item of multiple choice must be.
 *
 * @param options 2 to 6, the key included
 * @param level null leaves the choice
 * @param language ISO 639-3 code of the item's own language
 * @param variation equal briefs of different variation ask for different items
 */
public record ChoiceBrief(
        String topic,
        int options,
        @Nullable DifficultyLevel level,
        String language,
        long variation) {}
