package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.worker.TestClock;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TestModels;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.chatmodel.builtin.ComposerChatModel;
import io.quizpool.worker.prompt.PromptWriters;
import io.quizpool.worker.prompt.StatementPrompt;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StatementWritingTests {

    /** The composer, which counts as a model of ten tokens a call and can be made to fail. */
    private static final class Recorded implements ChatModel {

        private final ChatModel composer = new ComposerChatModel(Plans.FRENCH.composer());
        private final ConcurrentLinkedQueue<StatementPrompt> prompts =
                new ConcurrentLinkedQueue<>();
        private UnaryOperator<Reply> course = reply -> reply;

        @Override
        public String name() {
            return composer.name();
        }

        @Override
        public ProblemSource source() {
            return composer.source();
        }

        @Override
        public Reply complete(StatementPrompt prompt) {
            prompts.add(prompt);
            String text = ((Reply.Answered) composer.complete(prompt)).text();
            Reply answered = new Reply.Answered(text, new TokenUsage(8, 0, 2));
            return prompt.brief().error() == null ? answered : course.apply(answered);
        }
    }

    private final TestClock clock = new TestClock();
    private final Recorded model = new Recorded();
    private final StatementWriting writing =
            new StatementWriting(
                    Plans.FRENCH.independent(),
                    PromptWriters.over(Plans.FRENCH),
                    model,
                    TestModels.callsWithoutRetries(clock));

    @Test
    void showsTheCorrectSentenceToThePromptsOfTheDistractors() throws Exception {
        StatementWriting.Draft draft =
                writing.write(attempt(GenerationStrategy.MINIMAL_PAIRS), Plans.PROBLEM);

        List<StatementAnswer> answers = complete(draft).answers();
        String correct = answers.getFirst().content();
        assertThat(answers).hasSize(4);
        assertThat(model.prompts)
                .filteredOn(prompt -> prompt.user().contains("as it is:\n« " + correct + " »"))
                .hasSize(3)
                .allMatch(prompt -> prompt.brief().error() != null);
    }

    @Test
    void asksForIndependentSentencesWithoutWaitingForTheCorrectOne() throws Exception {
        StatementWriting.Draft draft =
                writing.write(attempt(GenerationStrategy.PARALLEL), Plans.PROBLEM);

        List<StatementAnswer> answers = complete(draft).answers();
        assertThat(answers.getFirst().corrected()).isNull();
        assertThat(answers.stream().skip(1).map(StatementAnswer::corrected))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        assertThat(model.prompts)
                .hasSize(4)
                .noneMatch(prompt -> prompt.user().contains("Change this correct sentence"));
    }

    @Test
    void countsTheTokensOfEveryCall() throws Exception {
        assertThat(
                        complete(
                                        writing.write(
                                                attempt(GenerationStrategy.MINIMAL_PAIRS),
                                                Plans.PROBLEM))
                                .usage())
                .isEqualTo(new TokenUsage(32, 0, 8));
    }

    @Test
    void aFailureStillCountsTheTokensOfTheCallsBeforeIt() throws Exception {
        model.course = reply -> new Reply.Unavailable("429", Optional.empty());

        AttemptOutcome why =
                failure(writing.write(attempt(GenerationStrategy.MINIMAL_PAIRS), Plans.PROBLEM));

        assertThat(why)
                .isEqualTo(
                        new AttemptOutcome.Unavailable(
                                "429", Optional.empty(), new TokenUsage(8, 0, 2)));
    }

    @Test
    void whatIsNoStatementMakesTheAttemptUnusable() throws Exception {
        model.course = reply -> new Reply.Answered("{\"content\": ", TokenUsage.NONE);

        assertThat(
                        failure(
                                        writing.write(
                                                attempt(GenerationStrategy.MINIMAL_PAIRS),
                                                Plans.PROBLEM))
                                .code())
                .isEqualTo("malformed_answer");
    }

    @Test
    void callsThatAreNotBackAtTheDeadlineAreCutOff() throws Exception {
        model.course =
                reply -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException cutOff) {
                        Thread.currentThread().interrupt();
                    }
                    return reply;
                };
        Attempt attempt = attempt(GenerationStrategy.MINIMAL_PAIRS);
        Attempt hasty =
                new Attempt(
                        attempt.claim(),
                        1,
                        List.of(),
                        attempt.plan(),
                        List.of(),
                        attempt.startedAt(),
                        attempt.startedAt().plusMillis(500));

        assertThat(failure(writing.write(hasty, Plans.PROBLEM)).code())
                .isEqualTo("model_unavailable");
    }

    private Attempt attempt(GenerationStrategy strategy) {
        return Plans.attempt(1, strategy, clock.instant());
    }

    private static StatementWriting.Draft.Complete complete(StatementWriting.Draft draft) {
        assertThat(draft).isInstanceOf(StatementWriting.Draft.Complete.class);
        return (StatementWriting.Draft.Complete) draft;
    }

    private static AttemptOutcome failure(StatementWriting.Draft draft) {
        assertThat(draft).isInstanceOf(StatementWriting.Draft.Incomplete.class);
        return ((StatementWriting.Draft.Incomplete) draft).why();
    }
}
