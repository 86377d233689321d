package be.werkbaarheidsfonds.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfrastructureFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "55P03", "57P01", "58030"})
    void a_database_that_is_away_or_busy_passes(String state) {
        assertThat(InfrastructureFault.isOne(new SQLException("busy", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22001", "23505", "23514", "42P01", "0A000"})
    void what_the_database_has_against_the_event_stays(String state) {
        assertThat(InfrastructureFault.isOne(new SQLException("no", state))).isFalse();
    }

    @Test
    void the_cause_counts_however_deep_it_lies() {
        var fault = new IllegalStateException(new RuntimeException(new IOException("broken pipe")));

        assertThat(InfrastructureFault.isOne(fault)).isTrue();
    }

    @Test
    void a_suppressed_fault_counts_too() {
        var fault = new IllegalStateException("rolled back");
        fault.addSuppressed(new SQLTransientConnectionException("no connection within 5 s"));

        assertThat(InfrastructureFault.isOne(fault)).isTrue();
    }

    @Test
    void contention_passes() {
        assertThat(InfrastructureFault.isOne(new OptimisticLockException())).isTrue();
    }

    @Test
    void a_mistake_in_the_code_stays() {
        assertThat(InfrastructureFault.isOne(new NullPointerException())).isFalse();
        assertThat(InfrastructureFault.isOne(new SQLException("without a state")))
                .isFalse();
    }

    @Test
    void faults_that_cause_each_other_are_looked_at_once() {
        var one = new RuntimeException("one");
        var other = new RuntimeException("other", one);
        one.initCause(other);

        assertThat(InfrastructureFault.isOne(one)).isFalse();
    }
}
