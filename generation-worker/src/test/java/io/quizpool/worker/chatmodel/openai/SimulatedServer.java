package io.quizpool.worker.chatmodel.openai;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.TestModels;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/** A simulated model that asks for a key, and clients of it over real connections. */
final class SimulatedServer implements AutoCloseable {

    static final String KEY = "sk-secret-of-a-test";
    static final Duration PATIENCE = Duration.ofSeconds(10);

    final ModelSimulator simulator =
            ModelSimulator.start(SimulatorSettings.defaults().withApiKey(KEY));

    /** A client that has the key and time. */
    OpenAiCompatibleChatModel client() {
        return client(PATIENCE);
    }

    OpenAiCompatibleChatModel client(Duration patience) {
        return clientAt(simulator.baseUrl(), KEY, patience);
    }

    OpenAiCompatibleChatModel clientWith(String key) {
        return clientAt(simulator.baseUrl(), key, PATIENCE);
    }

    static OpenAiCompatibleChatModel clientAt(URI baseUrl, String key, Duration patience) {
        ChatModelProperties properties =
                new ChatModelProperties(key, baseUrl, "test-model", patience, 2000);
        return new OpenAiCompatibleChatModel(
                properties, TestModels.rates(properties), Clock.systemUTC());
    }

    @Override
    public void close() {
        simulator.close();
    }
}
