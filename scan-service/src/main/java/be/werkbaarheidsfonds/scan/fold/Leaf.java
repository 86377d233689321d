package be.werkbaarheidsfonds.scan.fold;

/**
 * A department with who may answer in it and who did.
 *
 * @param department place in the campaign's groups, {@code Sheet.NO_DEPARTMENT} for who left it open
 */
public record Leaf(int department, int headcount, int respondents) {}
