package be.werkbaarheidsfonds.fund.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jboss.logging.Logger;

/**
 * Sends what is due: claim and commit, send, mark and commit. A mail server that is down only delays.
 * Should we die between sending and marking, the mail goes again under the same Message-ID, which mail
 * systems take for the same mail.
 */
@ApplicationScoped
public class SendMails {

    private static final Logger LOG = Logger.getLogger(SendMails.class);

    private final OutgoingMails mails;
    private final Mailer mailer;

    @Inject
    SendMails(OutgoingMails mails, Mailer mailer) {
        this.mails = mails;
        this.mailer = mailer;
    }

    /** Sends everything that is due now. */
    @Scheduled(
            identity = "send-mails",
            every = "${werkbaarheidsfonds.fund.mail-interval:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public void sendDue() {
        for (var next = mails.claimNext(); next.isPresent(); next = mails.claimNext()) {
            send(next.get());
        }
    }

    private void send(OutgoingMail mail) {
        try {
            mailer.send(Mail.withText(Objects.requireNonNull(mail.recipient()), mail.subject(), mail.body())
                    .addHeader("Message-ID", "<" + mail.id() + "@fund.werkbaarheidsfonds>"));
        } catch (RuntimeException e) {
            // whatever the mailer throws: the mail stays, and who it is for is not logged
            LOG.warnf("Mail %s could not be sent (attempt %d): %s", mail.id(), mail.attempts(), e.getClass());
            mails.markFailed(mail.id());
            return;
        }
        mails.markSent(mail.id());
    }
}
