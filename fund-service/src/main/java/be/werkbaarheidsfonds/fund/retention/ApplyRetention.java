package be.werkbaarheidsfonds.fund.retention;

import be.werkbaarheidsfonds.fund.application.ForgetApplications;
import be.werkbaarheidsfonds.fund.mail.OutgoingMails;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Every night: deletes or anonymises what had its time, and reports how much. */
@ApplicationScoped
class ApplyRetention {

    private static final Logger LOG = Logger.getLogger(ApplyRetention.class);

    private final RetentionRules rules;
    private final ForgetApplications applications;
    private final OutgoingMails mails;
    private final Clock clock;

    @Inject
    ApplyRetention(RetentionRules rules, ForgetApplications applications, OutgoingMails mails, Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(
            identity = "apply-retention",
            cron = "0 30 3 * * ?",
            timeZone = "Europe/Brussels",
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void apply() {
        var now = clock.instant();
        for (var rule : rules.listAll()) {
            var affected = apply(rule.kind(), rule.cutoff(now));
            rules.report(now, rule.kind(), affected);
            LOG.infof("Retention of %s: %d", rule.kind(), affected);
        }
    }

    private long apply(RetentionKind kind, Instant cutoff) {
        return switch (kind) {
            case UNTOUCHED_DRAFT -> applications.deleteDrafts(cutoff);
            case CONTACT_OF_CLOSED_FILE -> applications.erasePersons(cutoff);
            case SENT_MAIL -> mails.deleteSentBefore(cutoff);
        };
    }
}
