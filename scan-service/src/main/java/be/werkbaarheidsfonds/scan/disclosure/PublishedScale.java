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
 * @param interval how far chance may have carried the share with a problem
 * @param versus against the rest of the company, null where that is not compared
 * @param distribution of the scores, null where there are too few people or the share is not exact
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedScale(
        String code,
        ScaleKind kind,
        String label,
        @Nullable Integer respondents,
        @Nullable PublishedShare problematic,
        @Nullable PublishedShare acute,
        @Nullable PublishedInterval interval,
        @Nullable Versus versus,
        @Nullable PublishedDistribution distribution) {

    /** Its shares alone: what a margin tells. */
    static PublishedScale ofShare(PublishedScale scale, @Nullable CountRange problem) {
        return new PublishedScale(
                scale.code,
                scale.kind,
                scale.label,
                problem == null ? null : problem.of(),
                problem == null ? null : problem.share(),
                null,
                null,
                null,
                null);
    }
}
