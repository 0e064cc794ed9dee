package io.quizpool.worker;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void everyRoomUsesOnlyWhatOthersMakePublicAndNoTwoNeedEachOther() {
        ApplicationModules.of(GenerationWorkerApplication.class).verify();
    }
}
