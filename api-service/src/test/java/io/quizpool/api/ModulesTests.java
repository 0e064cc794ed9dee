package io.quizpool.api;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void featuresSpeakThroughTheirPublicTypesAndInNoCircle() {
        ApplicationModules.of(ApiServiceApplication.class).verify();
    }
}
