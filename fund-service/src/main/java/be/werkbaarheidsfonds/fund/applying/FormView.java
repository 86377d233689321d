package be.werkbaarheidsfonds.fund.applying;

import be.werkbaarheidsfonds.fund.call.BurdenEstimate;
import be.werkbaarheidsfonds.fund.call.Call;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.project.ProjectForm;
import be.werkbaarheidsfonds.fund.register.Discussion;
import be.werkbaarheidsfonds.fund.register.EquivalentScan;
import be.werkbaarheidsfonds.fund.register.Finding;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.platform.portal.DutchExtensions;
import be.werkbaarheidsfonds.platform.problem.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The application form with everything it knows.
 *
 * @param version of the draft, null while it was never saved
 * @param saved whether it was just saved
 * @param stale whether someone else saved it meanwhile
 */
record FormView(
        UUID id,
        @Nullable Long version,
        Call call,
        @Nullable UUID scanId,
        @Nullable KnownCompany company,
        @Nullable Finding finding,
        @Nullable EquivalentScan equivalent,
        @Nullable String sector,
        List<Talk> talks,
        List<CostRow> rows,
        ProjectForm form,
        Calculation calculation,
        BurdenEstimate burden,
        boolean saved,
        boolean stale,
        List<Issue> issues) {

    /** A talk in the social dialogue, in words. */
    record Talk(String words) {}

    /** The cost of one action. */
    record CostRow(String field, String actionField, String action, String title, String hint, String cost) {
        /** As it will be handed in. */
        public String amount() {
            return Money.parse(cost).map(Money::display).orElse(cost);
        }
    }

    @Nullable
    public LocalDate startsOn() {
        return form.start().orElse(null);
    }

    @Nullable
    public LocalDate endsOn() {
        return form.end().orElse(null);
    }

    public String deMinimis() {
        return form.deMinimis().map(Money::display).orElse(form.deMinimisReceived());
    }

    static List<CostRow> rows(ProjectForm form, Evidence evidence) {
        return IntStream.range(0, form.costs().size())
                .mapToObj(i -> row(i, form.costs().get(i), evidence))
                .toList();
    }

    private static CostRow row(int index, ProjectForm.CostLine line, Evidence evidence) {
        var action = evidence.menu().get(line.action());
        var name = "costs[" + index + "]";
        return new CostRow(
                name + ".costCents",
                name + ".action",
                line.action(),
                action == null ? line.action() : action.title(),
                action == null
                        ? ""
                        : "Meestal tussen " + action.costFrom().display() + " en "
                                + action.costTo().display() + ". Zonder btw die u terugkrijgt.",
                line.cost());
    }

    /** When and where the chosen actions were agreed with, once per talk. */
    static List<Talk> talks(ProjectForm form, Evidence evidence) {
        return form.actions().stream()
                .flatMap(action -> Stream.ofNullable(evidence.agreed().get(action)))
                .distinct()
                .map(FormView::talk)
                .toList();
    }

    private static Talk talk(Discussion discussion) {
        return new Talk("Besproken met " + discussion.bodyInDutch() + " op " + DutchExtensions.date(discussion.heldOn())
                + ", met akkoord");
    }
}
