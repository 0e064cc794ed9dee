package io.quizpool.simulator.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * Remembers how prompts began, so that repeated beginnings count as cached tokens.
 *
 * <p>Source: OpenAI's prompt-caching guide: a shared beginning counts from 1024 tokens on, in steps
 * of 128.
 */
public final class PromptCache {

    private static final int LEAST = 1024;
    private static final int STEP = 128;
    private static final int REMEMBERED = 20_000;

    private final Set<Long> beginnings =
            Collections.newSetFromMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
                            return size() > REMEMBERED;
                        }
                    });

    /** Tokens of the longest beginning that an earlier prompt shares; remembers this one. */
    public synchronized int cachedTokens(String prompt) {
        int cached = 0;
        int counted = 0;
        CRC32C checksum = new CRC32C();
        for (int tokens = LEAST; tokens <= Tokens.count(prompt); tokens += STEP) {
            int end = Math.min(tokens * Tokens.CHARACTERS, prompt.length());
            checksum.update(prompt.substring(counted, end).getBytes(StandardCharsets.UTF_8));
            counted = end;
            if (!beginnings.add(checksum.getValue() << Integer.SIZE | tokens)) {
                cached = tokens;
            }
        }
        return cached;
    }
}
