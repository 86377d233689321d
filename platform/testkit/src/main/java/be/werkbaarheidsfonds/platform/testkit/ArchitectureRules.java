package be.werkbaarheidsfonds.platform.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules of docs/adr/0001 every service is held to. ArchUnit fails a rule whose "that" part matched
 * no class, so a typo in a package name can't make a rule pass.
 */
public final class ArchitectureRules {

    private static final List<Class<?>> TIME =
            List.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private final JavaClasses classes;
    private final String root;

    private ArchitectureRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    /** The classes below this package, tests left out. */
    public static ArchitectureRules of(String root) {
        return new ArchitectureRules(root);
    }

    /** Every rule at once; the message of the first broken one says what and where. */
    public void check() {
        rules().forEach(rule -> rule.check(classes));
    }

    /** Paths and methods that answer without a token: every method with {@code @PermitAll}. */
    public Set<String> publicEndpoints() {
        return classes.stream()
                .flatMap(c -> c.getMethods().stream())
                .filter(m -> m.isAnnotatedWith("jakarta.annotation.security.PermitAll"))
                .map(JavaMethod::getFullName)
                .map(name -> name.substring(root.length() + 1, name.indexOf('(')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ArchRule> rules() {
        return List.of(
                onlyResourcesAndPagesKnowTheWeb(),
                onlyConsumersKnowKafka(),
                onlyRepositoriesKnowPanache(),
                timeComesFromAClock(),
                endpointsAreRestrictedByMethod(),
                noCyclesBetweenCapabilities());
    }

    private ArchRule onlyResourcesAndPagesKnowTheWeb() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Posted\\w+|\\w*(Resource|Pages|Download|Filter))(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx.ext.web..", "org.jboss.resteasy..")
                .because("use cases serve pages and API alike");
    }

    private ArchRule onlyConsumersKnowKafka() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Consumer")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..", "org.apache.kafka..")
                .because("a handler must be testable without a broker");
    }

    private ArchRule onlyRepositoriesKnowPanache() {
        var repository = new DescribedPredicate<JavaClass>("a Panache repository") {
            @Override
            public boolean test(JavaClass c) {
                return c.isAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");
            }
        };
        return noClasses()
                .that(DescribedPredicate.not(repository))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.hibernate.orm.panache..")
                .because("queries live in one place per aggregate");
    }

    private ArchRule timeComesFromAClock() {
        var withoutClock = new DescribedPredicate<JavaMethodCall>("ask the machine's time") {
            @Override
            public boolean test(JavaMethodCall call) {
                var isTime = TIME.stream().anyMatch(t -> call.getTargetOwner().isEquivalentTo(t));
                var takesClock =
                        call.getTarget().getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(Clock.class));
                return call.getName().equals("now") && isTime && !takesClock;
            }
        };
        return noClasses().should().callMethodWhere(withoutClock).because("time comes from a Clock");
    }

    private ArchRule endpointsAreRestrictedByMethod() {
        return methods()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.GET")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.POST")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.PUT")
                .or()
                .areAnnotatedWith("jakarta.ws.rs.DELETE")
                .should()
                .beAnnotatedWith("jakarta.annotation.security.RolesAllowed")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.security.PermitAll")
                .because("who may call is said at the method, never by path");
    }

    private ArchRule noCyclesBetweenCapabilities() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** A class of the given simple-name pattern is final, a record, an enum or an interface: for value types. */
    public void checkImmutable(String namePattern) {
        classes()
                .that()
                .haveSimpleNameEndingWith(namePattern)
                .should()
                .haveOnlyFinalFields()
                .check(classes);
    }
}
