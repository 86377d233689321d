package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A frozen result as API clients read it.
 *
 * @param number under which every edition is known
 * @param validity {@code valid} or {@code indicative}
 * @param result as it was frozen, to the letter: of hundreds of groups it is long, and written once
 * @param problems codes of the scales with the largest shares of problems, worst first
 * @param suggestions what the inspiration menu has now against what was found, most urgent first, which weighs how acute
 *     it is and whether the menu answers it: no part of what was frozen
 * @param menuOn the day the menu was read
 * @param findingSharedOn when the company let it leave this service, null when it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResultView(
        UUID campaign,
        String number,
        LocalDate frozenOn,
        String validity,

        @JsonRawValue @Schema(implementation = PublishedResult.class)
        String result,

        List<String> problems,
        List<Suggestion> suggestions,
        LocalDate menuOn,
        @Nullable LocalDate findingSharedOn) {

    public ResultView {
        problems = List.copyOf(problems);
        suggestions = List.copyOf(suggestions);
    }
}
