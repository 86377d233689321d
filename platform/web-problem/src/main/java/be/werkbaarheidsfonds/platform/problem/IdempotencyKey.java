package be.werkbaarheidsfonds.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a creation harmless to repeat: the client chooses a UUID, sends it in {@code Idempotency-Key}
 * (or in a form's hidden field {@code id}) and it becomes the identifier of what is created.
 */
public final class IdempotencyKey {

    private IdempotencyKey() {}

    /** The key of the header, a fresh one where there is none. */
    public static UUID ofHeader(@Nullable String header) {
        return header == null || header.isBlank()
                ? UUID.randomUUID()
                : parse(
                        header,
                        Issue.in(
                                Issue.In.HEADER,
                                "Idempotency-Key",
                                "format",
                                "Idempotency-Key is een UUID die u zelf kiest."));
    }

    /** The key of a form's hidden field. */
    public static UUID ofForm(@Nullable String field) {
        return parse(
                field == null ? "" : field,
                Issue.of("id", "format", "Dit formulier is onvolledig. Laad de pagina opnieuw."));
    }

    private static UUID parse(String text, Issue issue) {
        try {
            var uuid = UUID.fromString(text.strip());
            if (uuid.toString().equals(text.strip().toLowerCase(Locale.ROOT))) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            throw Refused.malformed(List.of(issue));
        }
        throw Refused.malformed(List.of(issue));
    }
}
