package be.werkbaarheidsfonds.scan.result;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import java.time.LocalDate;

/**
 * A result that never changes again (rule D2).
 *
 * @param number under which every edition is known
 */
public record FrozenResult(String number, LocalDate frozenOn, PublishedResult content) {}
