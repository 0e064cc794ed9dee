package io.quizpool.worker.judge.languagetool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.languagetool.JLanguageTool;
import org.languagetool.language.French;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/**
 * LanguageTool with the rules whose findings are errors: no style, no typography, no spelling of
 * names, and none of those that {@code disabled-rules.tsv} lists with its reason.
 */
final class HardRules {

    private static final Set<String> CATEGORIES =
            Set.of(
                    "CAT_GRAMMAIRE",
                    "AGREEMENT",
                    "CAT_ELISION",
                    "CAT_HOMONYMES_PARONYMES",
                    "CAT_REGLES_DE_BASE",
                    "CAT_TOURS_CRITIQUES");

    private static final String LIST = "disabled-rules.tsv";

    private HardRules() {}

    /** A new instance, for one thread at a time; all of them share the rules that they read. */
    static JLanguageTool tool() {
        Set<String> disabled = disabled();
        JLanguageTool tool = new JLanguageTool(French.getInstance());
        for (Rule rule : tool.getAllRules()) {
            if (!hard(rule) || disabled.contains(rule.getId())) {
                tool.disableRule(rule.getId());
            }
        }
        return tool;
    }

    private static boolean hard(Rule rule) {
        return CATEGORIES.contains(String.valueOf(rule.getCategory().getId()))
                && !(rule instanceof SpellingCheckRule);
    }

    /** The ids in the list's first column. */
    static Set<String> disabled() {
        try (InputStream list = HardRules.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException(LIST + " is missing beside HardRules");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
