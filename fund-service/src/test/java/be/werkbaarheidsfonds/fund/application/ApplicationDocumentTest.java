package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.platform.testkit.LifecycleDocument;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationDocumentTest {

    @Test
    void the_diagram_of_an_application_says_what_the_lifecycle_does() {
        var actions = new LinkedHashMap<String, ActionKind>();
        Arrays.stream(ActionKind.values())
                .forEach(action -> actions.put(
                        action.name().toLowerCase(Locale.ROOT).replace('_', '-') + " ("
                                + action.actor().name().toLowerCase(Locale.ROOT) + ")",
                        action));
        LifecycleDocument.verify(
                "fund-application",
                "Lifecycle of an application",
                List.of(ApplicationStatus.values()),
                actions,
                (status, action) -> switch (ApplicationLifecycle.next(status, action)) {
                    case ApplicationLifecycle.Step.To to -> Optional.of(to.status());
                    case ApplicationLifecycle.Step.Refuse r -> Optional.empty();
                });
    }
}
