package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One table of a result: a block of departments, or the whole company.
 *
 * @param departments names; empty when only who left the department open is in it
 * @param headcount who these have; where some left open where they belong, not everyone the table could be of
 * @param rate null where it may not be shown
 * @param leftOpen whether people are in it who left open where they belong. Tells nothing new: who counts the
 *     people of a table finds them (rule E2). Left out where nobody is, as in what was frozen before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedTable(
        List<String> departments,
        int headcount,
        int respondents,
        @Nullable PublishedRate rate,
        List<PublishedScale> scales,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @Schema(description = "People are in it who left open where they belong; left out where nobody is")
        boolean leftOpen) {

    public PublishedTable {
        departments = List.copyOf(departments);
        scales = List.copyOf(scales);
    }

    /** Of people who all said where they belong. */
    public PublishedTable(
            List<String> departments,
            int headcount,
            int respondents,
            @Nullable PublishedRate rate,
            List<PublishedScale> scales) {
        this(departments, headcount, respondents, rate, scales, false);
    }
}
