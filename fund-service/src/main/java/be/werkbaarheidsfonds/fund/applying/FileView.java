package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as its applicant sees it.
 *
 * @param next what happens now, and who does it
 * @param question the open question, null when there is none
 * @param due until when to answer
 */
record FileView(
        UUID id,
        long version,
        boolean draft,
        String reference,
        String title,
        String callTitle,
        String status,
        String kind,
        String next,
        @Nullable String question,
        @Nullable LocalDate due,
        Money eligible,
        Money requested,
        @Nullable Money granted,
        @Nullable String goal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String iban,
        List<Line> lines,
        boolean letter,
        boolean canWithdraw,
        List<Story.Moment> story) {

    /** One action and its money. */
    record Line(String title, Money cost, @Nullable Money granted) {}
}
