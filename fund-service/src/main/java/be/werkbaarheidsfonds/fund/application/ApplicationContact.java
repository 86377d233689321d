package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.Project;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whom the fund writes to about an application: personal data, kept apart and erasable. */
@Entity
class ApplicationContact {

    @Id
    private UUID applicationId;

    private String name;
    private String email;
    private String phone;

    protected ApplicationContact() {}

    ApplicationContact(UUID applicationId, Project.Contact contact) {
        this.applicationId = applicationId;
        this.name = contact.name();
        this.email = contact.email();
        this.phone = contact.phone();
    }

    Project.Contact contact() {
        return new Project.Contact(name, email, phone);
    }

    UUID applicationId() {
        return applicationId;
    }
}
