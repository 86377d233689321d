package be.werkbaarheidsfonds.scan.report;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a result, if there is any.
 *
 * @param wave against the scan before
 * @param sector what scans say of the company's sector
 */
record Beside(@Nullable Wave wave, @Nullable SectorContext sector) {}
