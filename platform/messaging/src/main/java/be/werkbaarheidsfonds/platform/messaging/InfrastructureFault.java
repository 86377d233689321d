package be.werkbaarheidsfonds.platform.messaging;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells faults that pass by themselves (database, network, contention) from those of the event or the code. */
final class InfrastructureFault {

    /** Classes of SQLSTATE: connection, rollback (serialization, deadlock), resources, lock not available, operator, system. */
    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private static final int CLASS_LENGTH = 2;

    private InfrastructureFault() {}

    static boolean isOne(Throwable fault) {
        return isOne(fault, new HashSet<>());
    }

    private static boolean isOne(@Nullable Throwable fault, Set<Throwable> visited) {
        if (fault == null || !visited.add(fault)) {
            return false;
        }
        if (passes(fault) || isOne(fault.getCause(), visited)) {
            return true;
        }
        for (var suppressed : fault.getSuppressed()) {
            if (isOne(suppressed, visited)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(Throwable fault) {
        return switch (fault) {
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException e -> {
                var state = e.getSQLState();
                yield state != null
                        && state.length() > CLASS_LENGTH
                        && PASSING_STATES.contains(state.substring(0, CLASS_LENGTH));
            }
            case OptimisticLockException _, PessimisticLockException _, LockTimeoutException _ -> true;
            case IOException _, TimeoutException _, RetriableException _ -> true;
            default -> false;
        };
    }
}
