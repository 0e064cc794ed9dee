package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.quizpool.worker.chatmodel.openai.OpenAiCompatibleChatModel;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes further models over HTTP, beside the one that writes. */
@Component
public class QuestionModels {

    private final Clock clock;
    private final ObservationRegistry observations;
    private final MeterRegistry meters;

    /** With what every model over HTTP needs. */
    public QuestionModels(Clock clock, ObservationRegistry observations, MeterRegistry meters) {
        this.clock = clock;
        this.observations = observations;
        this.meters = meters;
    }

    /** A model at the configured address; nothing is called yet. */
    public QuestionModel at(ChatModelProperties properties) {
        QuestionModel model = new OpenAiCompatibleChatModel(properties, clock);
        return new ObservedQuestionModel(
                model, new CallObservation(model.name(), observations, meters));
    }
}
