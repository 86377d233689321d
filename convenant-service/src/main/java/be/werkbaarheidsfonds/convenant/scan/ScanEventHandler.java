package be.werkbaarheidsfonds.convenant.scan;

import be.werkbaarheidsfonds.contracts.EventTypes;
import be.werkbaarheidsfonds.contracts.scan.EquivalentRecognised;
import be.werkbaarheidsfonds.contracts.scan.FindingShared;
import be.werkbaarheidsfonds.contracts.scan.ScanClosed;
import be.werkbaarheidsfonds.contracts.scan.ScanEvent;
import be.werkbaarheidsfonds.contracts.scan.ScanOpened;
import be.werkbaarheidsfonds.contracts.scan.SectorContribution;
import be.werkbaarheidsfonds.convenant.scanfigures.RecordContribution;
import be.werkbaarheidsfonds.platform.messaging.EventHandler;
import be.werkbaarheidsfonds.platform.messaging.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Leads every event of the scan to the use case it is for. */
@ApplicationScoped
class ScanEventHandler implements EventHandler<ScanEvent> {

    private final RecordContribution recordContribution;

    @Inject
    ScanEventHandler(RecordContribution recordContribution) {
        this.recordContribution = recordContribution;
    }

    @Override
    public Optional<Class<? extends ScanEvent>> recordOf(String type) {
        return EventTypes.recordOf(type)
                .filter(ScanEvent.class::isAssignableFrom)
                .map(record -> record.asSubclass(ScanEvent.class));
    }

    @Override
    public void handle(ReceivedEvent<ScanEvent> event) {
        switch (event.data()) {
            case SectorContribution contribution -> recordContribution.from(contribution);
            case ScanOpened opened -> nothingNeeded();
            case ScanClosed closed -> nothingNeeded();
            case FindingShared shared -> nothingNeeded();
            case EquivalentRecognised recognised -> nothingNeeded();
        }
    }

    /** A finding and an equivalent are for the fund; that a scan opened or closed says nothing about a sector. */
    private static void nothingNeeded() {}
}
