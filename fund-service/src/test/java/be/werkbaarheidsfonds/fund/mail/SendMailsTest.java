package be.werkbaarheidsfonds.fund.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SendMailsTest {

    @Inject
    OutgoingMails mails;

    @Inject
    DataSource database;

    private final List<Mail> arrived = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void nothing_waits() {
        new SendMails(mails, arrivedAt()).sendDue();
        arrived.clear();
    }

    @Test
    void a_queued_mail_is_sent_once_and_its_recipient_forgotten() throws Exception {
        var application = queue();
        new SendMails(mails, arrivedAt()).sendDue();
        new SendMails(mails, arrivedAt()).sendDue();
        assertThat(arrived).hasSize(1);
        assertThat(column(application, "recipient")).isNull();
        assertThat(column(application, "sent_at")).isNotNull();
    }

    @Test
    void a_mail_server_that_is_down_only_delays() throws Exception {
        var application = queue();
        Mailer down = sent -> {
            throw new IllegalStateException("Connection refused");
        };
        new SendMails(mails, down).sendDue();
        assertThat(column(application, "sent_at")).isNull();
        assertThat(column(application, "attempts")).isEqualTo("1");

        new SendMails(mails, arrivedAt()).sendDue();
        assertThat(arrived).as("not before its time").isEmpty();

        makeDue(application);
        new SendMails(mails, arrivedAt()).sendDue();
        assertThat(arrived).hasSize(1);
        assertThat(column(application, "attempts")).isEqualTo("2");
    }

    @Test
    void one_that_died_while_sending_sends_again_under_the_same_message_id() throws Exception {
        var application = queue();
        class Died extends Error {
            private static final long serialVersionUID = 1L;
        }
        Mailer dying = sent -> {
            arrived.addAll(List.of(sent));
            throw new Died();
        };
        try {
            new SendMails(mails, dying).sendDue();
        } catch (Died died) {
            assertThat(column(application, "sent_at")).isNull();
        }
        makeDue(application);
        new SendMails(mails, arrivedAt()).sendDue();
        assertThat(arrived)
                .hasSize(2)
                .extracting(mail -> mail.getHeaders().get("Message-ID"))
                .containsOnly(arrived.getFirst().getHeaders().get("Message-ID"));
    }

    @Test
    void several_instances_never_send_the_same_mail() throws Exception {
        for (var i = 0; i < 30; i++) {
            queue();
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var instances =
                    Collections.nCopies(6, Executors.callable(() -> new SendMails(mails, arrivedAt()).sendDue()));
            for (var instance : threads.invokeAll(instances)) {
                instance.get();
            }
        }
        assertThat(arrived).hasSize(30);
        assertThat(arrived)
                .extracting(mail -> mail.getHeaders().get("Message-ID"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_mail_of_a_use_case_that_failed_is_never_sent() {
        QuarkusTransaction.begin();
        mails.queue(UUID.randomUUID(), "APPROVE", "lien@voorbeeld.be", "Beslissing", "Tekst");
        QuarkusTransaction.rollback();
        new SendMails(mails, arrivedAt()).sendDue();
        assertThat(arrived).isEmpty();
    }

    private UUID queue() {
        var application = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> mails.queue(application, "APPROVE", "lien@voorbeeld.be", "Beslissing", "Tekst"));
        return application;
    }

    private Mailer arrivedAt() {
        return sent -> arrived.addAll(List.of(sent));
    }

    private void makeDue(UUID application) throws Exception {
        execute("UPDATE outgoing_mail SET due_at = created_at WHERE application_id = '" + application + "'");
    }

    private void execute(String sql) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private @Nullable String column(UUID application, String column) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT " + column + " FROM outgoing_mail WHERE application_id = '" + application + "'")) {
            row.next();
            return row.getString(1);
        }
    }
}
