package be.werkbaarheidsfonds.fund.call;

import be.werkbaarheidsfonds.fund.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Calls as the API and the pages show them. */
@ApplicationScoped
class ReadCalls {

    private final Calls calls;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    ReadCalls(Calls calls, Ledger ledger, Clock clock) {
        this.calls = calls;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param drafts whether the reader sees drafts too */
    @Transactional
    List<CallView> list(boolean drafts) {
        return (drafts ? calls.everything() : calls.published())
                .stream().map(this::view).toList();
    }

    @Transactional
    CallView get(UUID id, boolean drafts) {
        return view(drafts ? calls.get(id) : calls.getPublic(id));
    }

    CallView view(Call call) {
        return CallView.of(call, ledger.balance(call.id()), LocalDate.now(clock));
    }
}
