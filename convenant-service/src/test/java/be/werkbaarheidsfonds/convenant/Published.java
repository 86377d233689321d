package be.werkbaarheidsfonds.convenant;

import be.werkbaarheidsfonds.contracts.ContractEvent;
import be.werkbaarheidsfonds.contracts.EventTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;

/** What this service left in its outbox, for tests. */
@ApplicationScoped
public class Published {

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    /** Events of this kind about this subject, oldest first. */
    @Transactional
    @SuppressWarnings("unchecked") // a native query of one column answers a list of that column
    public <E extends ContractEvent> List<E> of(Class<E> event, String subject) {
        List<String> data = database.createNativeQuery(
                        "SELECT data::text FROM outbox_event WHERE type = :type AND subject = :subject ORDER BY version")
                .setParameter("type", EventTypes.of(event))
                .setParameter("subject", subject)
                .getResultList();
        return data.stream().map(text -> read(text, event)).toList();
    }

    private <E> E read(String text, Class<E> event) {
        try {
            return json.readValue(text, event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
