package be.werkbaarheidsfonds.scan.result;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import java.time.LocalDate;

/**
 * A result that never changes again (rule D2).
 *
 * @param number under which every edition is known
 * @param text the content as it was frozen, in JSON
 */
public record FrozenResult(String number, LocalDate frozenOn, PublishedResult content, String text) {}
