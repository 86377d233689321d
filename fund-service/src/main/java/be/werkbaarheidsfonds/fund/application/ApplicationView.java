package be.werkbaarheidsfonds.fund.application;

import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.project.Project;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the API answers it; amounts in euro cents.
 *
 * @param allowedActions what the caller may do with it now
 * @param draft what was typed, while it is a draft
 * @param contact whom the fund writes to, absent once erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,
        long version,
        @Nullable String reference,
        ApplicationStatus status,
        UUID callId,
        String enterpriseNumber,
        @Nullable String sector,
        @Nullable UUID scanId,
        String title,
        @Nullable String goal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String iban,
        List<Line> actions,
        long eligibleCents,
        long requestedCents,
        @Nullable Long grantedCents,
        @Nullable Instant submittedAt,
        @Nullable LocalDate decisionDue,
        @Nullable LocalDate informationDue,
        @Nullable LocalDate decidedOn,
        Project.@Nullable Contact contact,
        List<ActionKind> allowedActions,
        List<Moment> timeline,
        @Nullable ProjectForm draft) {

    /** One action and its money. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            String action,
            String title,
            String theme,
            long costCents,
            @Nullable Long grantedCents) {
        static Line of(ApplicationLine line) {
            return new Line(
                    line.action(), line.title(), line.theme(), line.cost().cents(), cents(line.granted()));
        }
    }

    /** Something that happened; words that are for handlers only are absent for others. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moment(Instant at, ActionKind action, @Nullable String words) {}

    static ApplicationView of(
            Application a, List<ActionKind> allowed, Project.@Nullable Contact contact, boolean forHandler) {
        return new ApplicationView(
                a.id(),
                a.version(),
                a.reference(),
                a.status(),
                a.callId(),
                a.enterpriseNumber(),
                a.sector(),
                a.scanId(),
                a.title(),
                a.goal(),
                a.startsOn(),
                a.endsOn(),
                a.iban(),
                a.lines().stream().map(Line::of).toList(),
                a.eligible().cents(),
                a.requested().cents(),
                cents(a.granted()),
                a.submittedAt(),
                a.decisionDue(),
                a.informationDue(),
                a.decidedOn(),
                contact,
                allowed,
                a.timeline().stream()
                        .map(entry -> new Moment(entry.at(), entry.action(), words(entry, forHandler)))
                        .toList(),
                a.form());
    }

    private static @Nullable String words(TimelineEntry entry, boolean forHandler) {
        var hidden = entry.words().isEmpty() || (entry.wordsAreForHandlersOnly() && !forHandler);
        return hidden ? null : entry.words();
    }

    private static @Nullable Long cents(@Nullable Money money) {
        return money == null ? null : money.cents();
    }
}
