package io.quizpool.api;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void featuresSpeakThroughTheirPublicTypesAndInNoCircle() {
        ApplicationModules.of(ApiServiceApplication.class).verify();
    }

    @Test
    void noTwoRoomsOfAFeatureNeedEachOther() {
        slices().matching("io.quizpool.api.(*).(*)..")
                .should()
                .beFreeOfCycles()
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("io.quizpool.api"));
    }
}
