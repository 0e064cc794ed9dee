package io.quizpool.french.reading;

import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.SecondComplement;
import java.util.List;
import java.util.stream.IntStream;

/** Recognises the complements of the verb table in a sentence. */
public final class Listed {

    private Listed() {}

    /** Whether {@code tokens} begin with the second complement, whoever its possessives mean. */
    public static boolean second(Complement complement, List<Token> tokens) {
        if (!(complement.other() instanceof SecondComplement.Phrase phrase)) {
            return false;
        }
        List<Token> listed = Contractions.undone(Tokenizer.tokens(phrase.french()));
        List<Token> here = Contractions.undone(tokens);
        return listed.size() <= here.size()
                && IntStream.range(0, listed.size())
                        .allMatch(i ->
                                listed.get(i).text().startsWith("{")
                                        || listed.get(i).matches(here.get(i)));
    }
}
