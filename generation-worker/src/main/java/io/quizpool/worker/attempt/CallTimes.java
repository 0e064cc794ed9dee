package io.quizpool.worker.attempt;

import io.quizpool.worker.chatmodel.ChatModelProperties;
import org.springframework.stereotype.Component;

/** The time of one call, which must fit into that of its task; checked at the start. */
@Component
class CallTimes {

    /**
     * @throws IllegalStateException where it does not fit, with what to set
     */
    CallTimes(AttemptProperties attempt, ChatModelProperties model) {
        if (model.callTimeout().compareTo(attempt.taskBudget()) >= 0) {
            throw new IllegalStateException(
                    "quizpool.chat-model.call-timeout (%s) must be shorter than quizpool.attempt.task-budget (%s): a call that hangs must end before its task does"
                            .formatted(model.callTimeout(), attempt.taskBudget()));
        }
    }
}
