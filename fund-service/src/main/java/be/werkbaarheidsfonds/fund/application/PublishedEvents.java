package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided;
import be.werkbaarheidsfonds.contracts.fund.ApplicationDecided.FundedAction;
import be.werkbaarheidsfonds.contracts.fund.ApplicationSubmitted;
import be.werkbaarheidsfonds.contracts.fund.FundEvent;
import be.werkbaarheidsfonds.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What was done, told to the other services: one exhaustive switch from action to contract event. */
@ApplicationScoped
class PublishedEvents {

    private final Outbox outbox;

    @Inject
    PublishedEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    void publish(Application application, ApplicationAction done, LocalDate today) {
        eventOf(application, done, today).ifPresent(event -> outbox.append(event.type(), event.subject(), event));
    }

    static Optional<FundEvent> eventOf(Application application, ApplicationAction done, LocalDate today) {
        return switch (done) {
            case ApplicationAction.Submit a -> Optional.of(submitted(application, today));
            case ApplicationAction.Approve a -> Optional.of(decided(application, "approved", today));
            case ApplicationAction.Reject a -> Optional.of(decided(application, "rejected", today));
            // between applicant and fund: no other service acts on these
            case ApplicationAction.RequestInformation a -> Optional.empty();
            case ApplicationAction.ProvideInformation a -> Optional.empty();
            case ApplicationAction.Advise a -> Optional.empty();
            case ApplicationAction.SendBack a -> Optional.empty();
            case ApplicationAction.Withdraw a -> Optional.empty();
        };
    }

    private static FundEvent submitted(Application application, LocalDate today) {
        return new ApplicationSubmitted(
                application.id(),
                application.callId(),
                application.enterpriseNumber(),
                Objects.requireNonNull(application.sector()),
                application.lines().stream().map(ApplicationLine::action).toList(),
                application.requested().cents(),
                today);
    }

    private static FundEvent decided(Application application, String decision, LocalDate today) {
        return new ApplicationDecided(
                application.id(),
                application.callId(),
                application.enterpriseNumber(),
                Objects.requireNonNull(application.sector()),
                decision,
                Objects.requireNonNull(application.granted()).cents(),
                application.lines().stream()
                        .map(line -> new FundedAction(
                                line.action(),
                                line.theme(),
                                line.grantedOrZero().cents()))
                        .toList(),
                today);
    }
}
