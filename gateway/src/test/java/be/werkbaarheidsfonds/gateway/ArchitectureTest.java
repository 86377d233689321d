package be.werkbaarheidsfonds.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The gateway is nothing but web, so the services' rules on who may know the web say nothing here. */
class ArchitectureTest {

    private static final String ROOT = "be.werkbaarheidsfonds.gateway";

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void capabilities_do_not_depend_on_each_other_in_circles() {
        assertThat(classes).hasSizeGreaterThan(20);
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void the_gateway_knows_no_service_and_keeps_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "be.werkbaarheidsfonds.scan..",
                        "be.werkbaarheidsfonds.fund..",
                        "be.werkbaarheidsfonds.convenant..",
                        "be.werkbaarheidsfonds.dialogue..",
                        "be.werkbaarheidsfonds.contracts..",
                        "jakarta.persistence..",
                        "java.sql..",
                        "java.nio.file..")
                .check(classes);
    }
}
