package be.werkbaarheidsfonds.scan.campaign;

import org.jspecify.annotations.Nullable;

/**
 * Why a scan is declared lost.
 *
 * @param reason kept in the audit trail, and shown to the company; at most 500 characters
 */
public record LossInput(@Nullable String reason) {}
