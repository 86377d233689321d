package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.ProjectForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a company told in its last application is not asked again: account and contact. */
@ApplicationScoped
public class LastApplication {

    private final Applications applications;
    private final Contacts contacts;

    @Inject
    LastApplication(Applications applications, Contacts contacts) {
        this.applications = applications;
        this.contacts = contacts;
    }

    /** The empty form with what is known already. */
    public ProjectForm prefill(String enterpriseNumber, ProjectForm empty) {
        return applications
                .lastSubmitted(enterpriseNumber)
                .map(last -> prefill(last, empty))
                .orElse(empty);
    }

    private ProjectForm prefill(Application last, ProjectForm empty) {
        var iban = last.iban() == null ? "" : last.iban();
        return contacts.of(last.id())
                .map(contact -> empty.knowing(iban, contact.name(), contact.email(), contact.phone()))
                .orElse(empty.knowing(iban, empty.contactName(), "", ""));
    }
}
