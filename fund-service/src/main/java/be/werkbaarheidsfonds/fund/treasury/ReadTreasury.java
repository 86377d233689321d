package be.werkbaarheidsfonds.fund.treasury;

import be.werkbaarheidsfonds.fund.application.Applications;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.call.Calls;
import be.werkbaarheidsfonds.fund.ledger.EnvelopeBalance;
import be.werkbaarheidsfonds.fund.ledger.Ledger;
import be.werkbaarheidsfonds.fund.ledger.LedgerEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Envelopes and their journals. */
@ApplicationScoped
class ReadTreasury {

    private final Calls calls;
    private final Ledger ledger;
    private final Applications applications;

    @Inject
    ReadTreasury(Calls calls, Ledger ledger, Applications applications) {
        this.calls = calls;
        this.ledger = ledger;
        this.applications = applications;
    }

    /** A page of a journal, with the references of the applications in it. */
    record Journal(List<LedgerEntry> entries, Map<UUID, String> references, long total) {}

    @Transactional
    List<Call> envelopes() {
        return calls.published();
    }

    @Transactional
    Call call(UUID callId) {
        return calls.getPublic(callId);
    }

    @Transactional
    EnvelopeBalance balance(UUID callId) {
        return ledger.balance(calls.getPublic(callId).id());
    }

    @Transactional
    Journal journal(UUID callId, int page, int size) {
        var call = calls.getPublic(callId);
        var entries = ledger.journal(call.id(), page, size);
        var ids = entries.stream()
                .map(LedgerEntry::applicationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Journal(entries, applications.references(ids), ledger.journalLength(call.id()));
    }
}
