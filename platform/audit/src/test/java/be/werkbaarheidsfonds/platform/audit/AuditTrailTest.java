package be.werkbaarheidsfonds.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import be.werkbaarheidsfonds.platform.audit.AuditedEntry.Person;
import be.werkbaarheidsfonds.platform.identity.EnterpriseNumber;
import be.werkbaarheidsfonds.platform.testkit.RealParts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AuditTrailTest {

    private static final EnterpriseNumber COMPANY = new EnterpriseNumber("0403019261");

    @Inject
    AuditTrail trail;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String address;

    private final String id = UUID.randomUUID().toString();

    @Test
    void tells_what_happened_in_order() {
        record(null, "start", "draft", null);
        record("draft", "submit", "submitted", "Alles is ingevuld");

        assertThat(trail.history("application", id))
                .extracting(AuditedEntry::sequence, AuditedEntry::from, AuditedEntry::action, AuditedEntry::to)
                .containsExactly(tuple(1L, null, "start", "draft"), tuple(2L, "draft", "submit", "submitted"));
        assertThat(trail.history("application", id).getLast().person())
                .isEqualTo(new Person("hr-1", COMPANY.value(), "Alles is ingevuld"));
    }

    @Test
    void needs_the_transaction_of_what_it_records() {
        assertThatThrownBy(() -> trail.record(entry(null, "start", "draft", null)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void is_gone_when_what_it_records_is_rolled_back() {
        QuarkusTransaction.begin();
        trail.record(entry(null, "start", "draft", null));
        QuarkusTransaction.rollback();

        assertThat(trail.history("application", id)).isEmpty();
    }

    @Test
    void an_untouched_chain_is_intact() {
        record(null, "start", "draft", null);
        record("draft", "submit", "submitted", null);

        var verdict = trail.verify("application", id);

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.entries()).isEqualTo(2);
        assertThat(verdict.lastDigest())
                .isEqualTo(trail.history("application", id).getLast().digest());
    }

    @Test
    void the_service_may_neither_change_nor_delete_an_entry() {
        record(null, "start", "draft", null);

        assertThatThrownBy(() -> asService("UPDATE audit_entry SET action = 'approve'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("DELETE FROM audit_entry")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("TRUNCATE audit_entry CASCADE")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asService("UPDATE audit_person SET actor = 'someone else'"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_change_by_the_owner_of_the_database_shows() throws SQLException {
        record(null, "start", "draft", null);
        record("draft", "submit", "submitted", null);

        asOwner("UPDATE audit_entry SET action = 'approve' WHERE sequence = 1 AND aggregate_id = '" + id + "'");

        assertThat(trail.verify("application", id).faults())
                .containsExactly("application " + id + ": entry 1 was changed");
        assertThat(trail.verifyAll().faults()).contains("application " + id + ": entry 1 was changed");
    }

    @Test
    void a_change_of_the_person_shows() throws SQLException {
        record(null, "start", "draft", null);

        asOwner("UPDATE audit_person SET actor = 'someone-else' WHERE aggregate_id = '" + id + "'");

        assertThat(trail.verify("application", id).faults())
                .containsExactly("application " + id + ": who and why of entry 1 were changed");
    }

    @Test
    void an_entry_taken_out_shows() throws SQLException {
        record(null, "start", "draft", null);
        record("draft", "submit", "submitted", null);
        record("submitted", "approve", "approved", null);

        asOwner("DELETE FROM audit_person WHERE sequence = 2 AND aggregate_id = '" + id + "'");
        asOwner("DELETE FROM audit_entry WHERE sequence = 2 AND aggregate_id = '" + id + "'");

        assertThat(trail.verify("application", id).faults())
                .containsExactly("application " + id + ": entry 2 is missing");
    }

    @Test
    void erasing_the_persons_leaves_the_chain_intact() {
        record(null, "start", "draft", null);
        record("draft", "submit", "submitted", "Omdat An het vroeg");

        var erased = QuarkusTransaction.requiringNew().call(() -> trail.erasePersons("application", id));
        record("submitted", "erase-persons", "submitted", null);

        assertThat(erased).isEqualTo(2);
        assertThat(trail.history("application", id))
                .extracting(e -> e.person() == null)
                .containsExactly(true, true, false);
        assertThat(trail.verify("application", id).isIntact()).isTrue();
    }

    @Test
    void entries_at_the_same_time_form_one_chain() {
        try (var executor = Executors.newFixedThreadPool(8)) {
            var writers = IntStream.range(0, 40)
                    .mapToObj(
                            i -> CompletableFuture.runAsync(() -> record("draft", "edit", "draft", "n" + i), executor))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writers).join();
        }

        assertThat(trail.history("application", id))
                .extracting(AuditedEntry::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(trail.verify("application", id).isIntact()).isTrue();
    }

    private void record(@Nullable String from, String action, String to, @Nullable String why) {
        QuarkusTransaction.requiringNew().run(() -> trail.record(entry(from, action, to, why)));
    }

    private AuditEntry entry(@Nullable String from, String action, String to, @Nullable String why) {
        return new AuditEntry("application", id, "hr-1", COMPANY, from, action, to, why);
    }

    private void asService(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address, "audit_owner", "local");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
