package be.werkbaarheidsfonds.scan.disclosure;

import be.werkbaarheidsfonds.scan.instrument.ScaleKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One scale in a table.
 *
 * @param respondents who could be scored on it, null where that may not be shown
 * @param problematic share with a problem, acute included, null where it may not be shown
 * @param acute share with an acute problem, null where it is not told apart from problematic (rule D1)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedScale(
        String code,
        ScaleKind kind,
        String label,
        @Nullable Integer respondents,
        @Nullable PublishedShare problematic,
        @Nullable PublishedShare acute) {}
