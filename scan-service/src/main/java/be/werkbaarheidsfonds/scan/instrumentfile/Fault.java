package be.werkbaarheidsfonds.scan.instrumentfile;

/**
 * One thing that is wrong with a file.
 *
 * @param place JSON pointer to it, empty for the file as a whole
 * @param code kebab-case, what clients branch on
 * @param detail Dutch
 */
public record Fault(String place, String code, String detail) {}
