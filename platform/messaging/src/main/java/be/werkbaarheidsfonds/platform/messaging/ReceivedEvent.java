package be.werkbaarheidsfonds.platform.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of another service, decoded, next in line for its subject.
 *
 * @param id the same at every delivery
 * @param source the service that sent it
 * @param time when it happened there
 * @param subject the aggregate it is about
 * @param version of the subject; versions of a subject arrive without gaps
 * @param data the event record of this type
 */
public record ReceivedEvent<E>(
        UUID id, String type, String source, Instant time, String subject, long version, E data) {}
