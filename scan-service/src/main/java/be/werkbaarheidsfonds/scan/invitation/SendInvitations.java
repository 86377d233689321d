package be.werkbaarheidsfonds.scan.invitation;

import be.werkbaarheidsfonds.scan.ballot.CodeSeal;
import be.werkbaarheidsfonds.scan.campaign.Campaign;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what is due: claim and commit, look whether the scan still runs, send, mark and commit. A mail server that is down only delays. Should we
 * die between sending and marking, the mail goes again with the same code under the same Message-ID.
 */
@ApplicationScoped
class SendInvitations {

    private static final Logger LOG = Logger.getLogger(SendInvitations.class);

    private final Invitations invitations;
    private final CodeSeal seal;
    private final Mailer mailer;
    private final String publicUrl;

    @Inject
    SendInvitations(
            Invitations invitations,
            CodeSeal seal,
            Mailer mailer,
            @ConfigProperty(name = "werkbaarheidsfonds.public-url") String publicUrl) {
        this.invitations = invitations;
        this.seal = seal;
        this.mailer = mailer;
        this.publicUrl = publicUrl;
    }

    /** Sends everything that is due now. */
    @Scheduled(
            identity = "send-invitations",
            every = "${werkbaarheidsfonds.scan.mail-interval:2s}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sendDue() {
        for (var next = invitations.claimNext(); next.isPresent(); next = invitations.claimNext()) {
            send(next.get());
        }
    }

    /** It was claimed a moment ago: its scan may have closed since, early or by its last day. */
    void send(Invitation claimed) {
        invitations.stillDue(claimed).ifPresent(scan -> send(claimed, scan));
    }

    private void send(Invitation invitation, Campaign campaign) {
        try {
            mailer.send(mail(invitation, campaign));
        } catch (RuntimeException e) {
            // whatever the mailer throws: the mail stays, and who it is for is not logged
            LOG.warnf(
                    "Invitation %s could not be sent (attempt %d): %s",
                    invitation.id(), invitation.attempts(), e.getClass());
            invitations.markFailed(invitation.id(), NeverLeft.after(e));
            return;
        }
        invitations.markSent(invitation.id());
    }

    private Mail mail(Invitation invitation, Campaign campaign) {
        var text = new InvitationText(campaign.companyName(), campaign.closesOn(), publicUrl + "/scan/invullen");
        var code = invitation.code(seal);
        var mail = Mail.withText(
                invitation.address(),
                InvitationText.subject(code.isEmpty()),
                code.map(text::inviting).orElseGet(text::reminding));
        return mail.addHeader(
                "Message-ID",
                "<" + invitation.id() + (code.isEmpty() ? "-r" + invitation.sentSoFar() : "")
                        + "@scan.werkbaarheidsfonds>");
    }
}
