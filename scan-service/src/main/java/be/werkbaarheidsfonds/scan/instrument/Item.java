package be.werkbaarheidsfonds.scan.instrument;

/**
 * One statement a respondent answers.
 *
 * @param code unique in its instrument
 * @param reversed whether it points the other way than its scale
 */
public record Item(String code, Text text, boolean reversed) {}
