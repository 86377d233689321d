package be.werkbaarheidsfonds.fund.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Calls one can apply in. */
@ApplicationScoped
public class OpenCalls {

    private final Calls calls;
    private final Clock clock;

    @Inject
    OpenCalls(Calls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    /** Those open today. */
    @Transactional
    public List<Call> list() {
        return calls.openOn(LocalDate.now(clock));
    }

    /** A published call. */
    @Transactional
    public Call published(UUID id) {
        return calls.getPublic(id);
    }
}
