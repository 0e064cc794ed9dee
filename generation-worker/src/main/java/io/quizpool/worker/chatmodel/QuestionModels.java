package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.quizpool.worker.chatmodel.guard.ModelGuards;
import io.quizpool.worker.chatmodel.openai.OpenAiCompatibleChatModel;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.stereotype.Component;

/** Makes the models over HTTP: the one that writes, and those beside it. */
@Component
public class QuestionModels {

    private final ModelGuards guards;
    private final PriceList prices;
    private final Clock clock;
    private final ObservationRegistry observations;
    private final MeterRegistry meters;
    private final Set<String> made = new ConcurrentSkipListSet<>();

    /** With what every model over HTTP needs. */
    public QuestionModels(
            ModelGuards guards,
            PriceList prices,
            Clock clock,
            ObservationRegistry observations,
            MeterRegistry meters) {
        this.guards = guards;
        this.prices = prices;
        this.clock = clock;
        this.observations = observations;
        this.meters = meters;
    }

    /**
     * A model at the configured address; nothing is called yet.
     *
     * @throws IllegalStateException where it has a price and another one has none, or the reverse
     */
    public QuestionModel at(ChatModelProperties properties) {
        return new GuardedQuestionModel(http(properties), path(properties));
    }

    /** The same as a writer of statements. */
    ChatModel writerAt(ChatModelProperties properties) {
        return new GuardedChatModel(http(properties), path(properties));
    }

    private OpenAiCompatibleChatModel http(ChatModelProperties properties) {
        return new OpenAiCompatibleChatModel(properties, guards.of(properties).rates(), clock);
    }

    /** The wait for a place is no part of the call that is observed. */
    private CallPath path(ChatModelProperties properties) {
        made.add(properties.name());
        prices.checkTogether(made);
        CallObservation observation =
                new CallObservation(properties.name(), prices, observations, meters);
        return guards.of(properties)
                .then(observation)
                .then(new Pricing(prices.of(properties.name())));
    }
}
