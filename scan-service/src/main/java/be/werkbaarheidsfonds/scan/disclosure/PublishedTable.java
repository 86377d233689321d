package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a result: a block of departments, or the whole company.
 *
 * @param departments names; empty when only who left the department open is in it
 * @param rate null where it may not be shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedTable(
        List<String> departments,
        int headcount,
        int respondents,
        @Nullable PublishedRate rate,
        List<PublishedScale> scales) {

    public PublishedTable {
        departments = List.copyOf(departments);
        scales = List.copyOf(scales);
    }
}
