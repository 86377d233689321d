package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.mail.OutgoingMails;
import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which actions are mailed to the applicant's contact, and in which words. No mail says what is in the file. */
@ApplicationScoped
class ApplicationMails {

    private final OutgoingMails mails;
    private final Contacts contacts;
    private final String publicUrl;

    @Inject
    ApplicationMails(
            OutgoingMails mails,
            Contacts contacts,
            @ConfigProperty(name = "werkbaarheidsfonds.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.mails = mails;
        this.contacts = contacts;
        this.publicUrl = publicUrl;
    }

    void announce(Application application, ApplicationAction done) {
        switch (done) {
            case ApplicationAction.Submit a ->
                queue(application, done, "Uw aanvraag is ingediend", """
                        Wij ontvingen uw aanvraag. Het gevraagde bedrag is gereserveerd.
                        U krijgt een beslissing uiterlijk op %s.""".formatted(
                                DutchExtensions.date(a.decisionDue())));
            case ApplicationAction.RequestInformation a ->
                queue(application, done, "Wij hebben een vraag over uw aanvraag", """
                        Om uw aanvraag te kunnen beoordelen, hebben wij informatie van u nodig.
                        U kunt antwoorden tot en met %s.""".formatted(
                                DutchExtensions.date(a.due())));
            case ApplicationAction.Approve a -> queue(application, done, "Er is een beslissing over uw aanvraag", """
                        Uw aanvraag is goedgekeurd. De beslissingsbrief staat voor u klaar.""");
            case ApplicationAction.Reject a -> queue(application, done, "Er is een beslissing over uw aanvraag", """
                        Uw aanvraag is afgewezen. In de beslissingsbrief leest u waarom, en wat u kunt doen.""");
            case ApplicationAction.ProvideInformation a -> nobodyWaits();
            case ApplicationAction.Advise a -> nobodyWaits();
            case ApplicationAction.SendBack a -> nobodyWaits();
            case ApplicationAction.Withdraw a -> nobodyWaits();
        }
    }

    private void queue(Application application, ApplicationAction done, String subject, String message) {
        var reference = application.referenceOrDraft();
        var body = """
                Beste,

                %s

                Bekijk uw aanvraag %s:
                %s/fund/aanvragen/%s

                Met vriendelijke groet
                Werkbaarheidsfonds
                """.formatted(message.strip(), reference, publicUrl, application.id());
        contacts.of(application.id())
                .ifPresent(contact -> mails.queue(
                        application.id(), done.kind().name(), contact.email(), subject + " (" + reference + ")", body));
    }

    /** Says in the switch above that an action is not mailed. */
    private static void nobodyWaits() {}
}
