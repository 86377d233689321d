package be.werkbaarheidsfonds.scan.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The workability rate: share without a problem on any indicator, of who answered all of them (rule A5).
 *
 * @param respondents complete sheets
 * @param bounds what it could be if who is incomplete were all with or all without a problem; null when
 *     hardly anyone is
 * @param stricter the rate at a cut-off one step stricter, null where it is not shown
 * @param looser the rate at a cut-off one step looser, null where it is not shown
 * @param interval how far chance may have carried it, null where everyone answered or it is no exact share
 * @param versus against the rest of the company, null where that is not compared
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedRate(
        int respondents,
        PublishedShare share,
        @Nullable PublishedShare bounds,
        @Nullable PublishedShare stricter,
        @Nullable PublishedShare looser,
        @Nullable PublishedInterval interval,
        @Nullable Versus versus) {}
