package be.werkbaarheidsfonds.convenant.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;

/** Applies a reference file once per content; two replicas that start together take turns. */
@ApplicationScoped
public class ReferenceImport {

    /** Any number no other advisory lock of this database uses. */
    private static final long LOCK = 7_202_601;

    private final EntityManager database;
    private final Clock clock;

    @Inject
    public ReferenceImport(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Applies the file unless this content was the last one applied; whether it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public <T> boolean once(ReferenceFile<T> file, Consumer<T> apply) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        if (isApplied(file)) {
            return false;
        }
        apply.accept(file.content());
        remember(file);
        return true;
    }

    private boolean isApplied(ReferenceFile<?> file) {
        return !database.createNativeQuery(
                        "SELECT name FROM reference_import WHERE name = :name AND checksum = :checksum", String.class)
                .setParameter("name", file.name())
                .setParameter("checksum", file.checksum())
                .getResultList()
                .isEmpty();
    }

    private void remember(ReferenceFile<?> file) {
        database.createNativeQuery("""
                INSERT INTO reference_import (name, checksum, imported_at) VALUES (:name, :checksum, :at)
                ON CONFLICT (name) DO UPDATE SET checksum = excluded.checksum, imported_at = excluded.imported_at
                """)
                .setParameter("name", file.name())
                .setParameter("checksum", file.checksum())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
