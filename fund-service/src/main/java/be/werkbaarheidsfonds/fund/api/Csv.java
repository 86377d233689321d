package be.werkbaarheidsfonds.fund.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a Belgian spreadsheet opens it: semicolons, UTF-8 with a byte order mark. A cell that a
 * spreadsheet would take for a formula is disarmed.
 */
public final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    public Csv(String... heads) {
        row(heads);
    }

    public Csv row(String... cells) {
        return row(Arrays.asList(cells));
    }

    private Csv row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        var safe =
                !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !isNumber(value) ? "'" + value : value;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isNumber(String value) {
        return value.matches("-?[0-9.]+(,[0-9]+)?");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
