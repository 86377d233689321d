package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.idempotency.RequestDigest;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one says to make or save a draft.
 *
 * @param id chosen by the client, so that repeating a creation is harmless
 */
public record DraftRequest(UUID id, UUID callId, @Nullable UUID scanId, ProjectForm form) {

    String digest() {
        return RequestDigest.of(this);
    }
}
