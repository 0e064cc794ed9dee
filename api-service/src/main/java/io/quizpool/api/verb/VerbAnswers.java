package io.quizpool.api.verb;

import io.quizpool.api.cache.ReadThroughCache;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.verb.Verb;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers about one verb, as they go over the wire: each is made once and kept. */
@Component
class VerbAnswers {

    private final ReadThroughCache<String, byte[]> verbCache;
    private final ReadThroughCache<String, byte[]> conjugationCache;
    private final Conjugator conjugator;
    private final JsonMapper json;

    VerbAnswers(
            ReadThroughCache<String, byte[]> verbCache,
            ReadThroughCache<String, byte[]> conjugationCache,
            Conjugator conjugator,
            JsonMapper json) {
        this.verbCache = verbCache;
        this.conjugationCache = conjugationCache;
        this.conjugator = conjugator;
        this.json = json;
    }

    /** A {@link VerbEntry}. */
    byte[] entry(Verb verb) {
        return verbCache.get(
                verb.infinitive(), infinitive -> json.writeValueAsBytes(VerbEntry.of(verb)));
    }

    /** A {@link Conjugation}. */
    byte[] conjugation(Verb verb) {
        return conjugationCache.get(
                verb.infinitive(),
                infinitive -> json.writeValueAsBytes(Conjugation.of(verb, conjugator)));
    }
}
