package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.contracts.convenant.SectorDefined;
import be.werkbaarheidsfonds.convenant.events.PublishedEvents;
import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import be.werkbaarheidsfonds.convenant.reference.ReferenceImport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes over the sectors of the reference file and tells the other services which are new or changed. */
@ApplicationScoped
class ImportSectors {

    private final ReferenceImport imports;
    private final Sectors sectors;
    private final PublishedEvents events;

    @Inject
    ImportSectors(ReferenceImport imports, Sectors sectors, PublishedEvents events) {
        this.imports = imports;
        this.sectors = sectors;
        this.events = events;
    }

    /** Whether there was anything new in it. */
    @Transactional
    boolean from(ReferenceFile<SectorFile> file) {
        return imports.once(file, content -> content.sectors().forEach(entry -> takeOver(entry, content)));
    }

    private void takeOver(SectorFile.Entry entry, SectorFile file) {
        var sector = sectors.findByIdOptional(entry.code()).orElseGet(() -> Sector.named(entry.code()));
        var changed = sector.describe(entry, file);
        sectors.persist(sector);
        if (changed) {
            events.publish(new SectorDefined(sector.code(), sector.name(), sector.numbers()));
        }
    }
}
