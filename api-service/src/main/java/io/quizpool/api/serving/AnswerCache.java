package io.quizpool.api.serving;

import com.github.benmanes.caffeine.cache.Cache;
import io.quizpool.api.cache.Besides;
import io.quizpool.api.cache.CacheKeys;
import io.quizpool.api.cache.NamedCache;
import io.quizpool.api.poolindex.PoolIndex;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets operators measure the prepared answers and have them read again. */
@Component
class AnswerCache implements NamedCache {

    private final Answers answers;
    private final AnswerFile file;
    private final AnswerFiller filler;
    private final Desk desk;

    AnswerCache(Answers answers, AnswerFile file, AnswerFiller filler, Desk desk) {
        this.answers = answers;
        this.file = file;
        this.filler = filler;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "problems";
    }

    @Override
    public Cache<?, ?> cache() {
        return answers.cache();
    }

    @Override
    public Besides besides() {
        return new Besides(file.bodies(), file.bytes(), file.limit());
    }

    @Override
    public void check(String key) {
        Objects.requireNonNull(CacheKeys.id(key));
    }

    @Override
    public void forget(String key) {
        UUID id = CacheKeys.id(key);
        desk.withIndex((index, leases) -> {
            int ordinal = index.find(id);
            if (ordinal != PoolIndex.UNKNOWN) {
                answers.forget(ordinal, id);
            }
        });
    }

    @Override
    public void forgetAll() {
        answers.forgetAll();
        filler.fillAgain();
    }
}
