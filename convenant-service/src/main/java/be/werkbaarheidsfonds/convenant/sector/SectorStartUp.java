package be.werkbaarheidsfonds.convenant.sector;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Sectors come first at start-up: companies, menu and covenants refer to them. */
@Singleton
class SectorStartUp {

    private final ImportSectors importSectors;

    @Inject
    SectorStartUp(ImportSectors importSectors) {
        this.importSectors = importSectors;
    }

    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        importSectors.from(SectorFile.inJar());
    }
}
