package be.werkbaarheidsfonds.convenant.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a value comes from.
 *
 * @param address of the publication, null where it has none
 * @param verified false for general knowledge nobody compared with a publication yet; pages say so
 */
@Embeddable
public record Source(
        @Column(name = "source_title") String title,
        @Column(name = "source_address") @Nullable String address,
        @Column(name = "source_verified") boolean verified) {}
