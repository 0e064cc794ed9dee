package io.quizpool.api.apikey;

import io.quizpool.api.change.Change;
import io.quizpool.api.change.ChangeSubscriber;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Has the keys forgotten that were changed on another replica or in the database itself. */
@Component
class ChangedKeys implements ChangeSubscriber {

    private final KeyDirectory directory;

    ChangedKeys(KeyDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Change.API_KEY);
    }

    @Override
    public void load() {
        directory.forgetAll();
    }

    @Override
    public void apply(List<Change> changes) {
        directory.forget(
                changes.stream()
                        .flatMap(change -> change.ids().stream())
                        .collect(Collectors.toSet()));
    }
}
