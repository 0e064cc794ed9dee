package io.quizpool.french.sentence;

import io.quizpool.french.sentence.EnglishSubject.Agreement;
import io.quizpool.french.verb.English;
import java.util.Set;

/** The forms of an English verb, of one word or several ({@code get up}, {@code be able to}). */
final class EnglishVerb {

    /**
     * Irregular verbs whose last consonant doubles before -ing; the regular ones show it in -ed.
     */
    private static final Set<String> DOUBLING =
            Set.of(
                    "get", "put", "cut", "run", "swim", "sit", "set", "hit", "let", "win", "forget",
                    "wet", "begin", "spin", "dig");

    private final String base;
    private final String past;
    private final String participle;

    EnglishVerb(English english) {
        this(english.base(), english.past(), english.participle());
    }

    private EnglishVerb(String base, String past, String participle) {
        this.base = base;
        this.past = past;
        this.participle = participle;
    }

    boolean be() {
        return head(base).equals("be");
    }

    String base() {
        return base;
    }

    String participle() {
        return participle;
    }

    String past(Agreement agreement) {
        return be() && agreement == Agreement.PLURAL
                ? "were" + past.substring("was".length())
                : past;
    }

    String present(Agreement agreement) {
        if (be()) {
            return switch (agreement) {
                        case I -> "am";
                        case THIRD_SINGULAR -> "is";
                        case PLURAL -> "are";
                    }
                    + tail(base);
        }
        return agreement == Agreement.THIRD_SINGULAR ? third(head(base)) + tail(base) : base;
    }

    private static String third(String head) {
        if (head.equals("have")) {
            return "has";
        }
        if (head.matches(".*[^aeiou]y")) {
            return head.substring(0, head.length() - 1) + "ies";
        }
        return head.matches(".*(s|sh|ch|x|z|o)") ? head + "es" : head + "s";
    }

    String gerund() {
        return gerund(head(base)) + tail(base);
    }

    private String gerund(String head) {
        if (head.endsWith("ie")) {
            return head.substring(0, head.length() - 2) + "ying";
        }
        if (head.matches(".*[^eoy]e") && head.length() > 2) {
            return head.substring(0, head.length() - 1) + "ing";
        }
        String last = head.substring(head.length() - 1);
        boolean doubles = DOUBLING.contains(head) || head(past).equals(head + last + "ed");
        return head + (doubles ? last : "") + "ing";
    }

    private static String head(String words) {
        return words.split(" ", 2)[0];
    }

    private static String tail(String words) {
        return words.substring(head(words).length());
    }
}
