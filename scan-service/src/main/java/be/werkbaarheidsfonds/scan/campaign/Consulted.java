package be.werkbaarheidsfonds.scan.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who was consulted before opening (rules B1, F2), and whom respondents can turn to (rule B3).
 *
 * @param by who confirmed groups and headcounts
 * @param on the day they did
 * @param preventionAdviser name or service of the prevention adviser for psychosocial aspects
 * @param confidant the confidential counsellor, null where there is none
 */
public record Consulted(
        GroupsConfirmedBy by,
        LocalDate on,
        String preventionAdviser,
        @Nullable String confidant) {}
