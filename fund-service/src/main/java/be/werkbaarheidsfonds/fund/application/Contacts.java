package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.project.Project;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Contacts by application; gone once erased. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<ApplicationContact, UUID> {

    public Optional<Project.Contact> of(UUID applicationId) {
        return findByIdOptional(applicationId).map(ApplicationContact::contact);
    }

    void add(UUID applicationId, Project.Contact contact) {
        persist(new ApplicationContact(applicationId, contact));
    }
}
