package be.werkbaarheidsfonds.fund.handling;

import be.werkbaarheidsfonds.fund.application.ActionKind;
import be.werkbaarheidsfonds.fund.application.Story;
import be.werkbaarheidsfonds.fund.money.Money;
import be.werkbaarheidsfonds.fund.project.Project;
import be.werkbaarheidsfonds.fund.register.EquivalentScan;
import be.werkbaarheidsfonds.fund.register.Finding;
import be.werkbaarheidsfonds.fund.register.KnownCompany;
import be.werkbaarheidsfonds.platform.portal.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as its handlers see it.
 *
 * @param fourEyes whether the reader advised and so may not decide
 * @param daysLeft business days until the decision is due, negative when it is late
 */
record DossierView(
        UUID id,
        long version,
        String reference,
        String title,
        String callTitle,
        String status,
        String kind,
        String enterpriseNumber,
        @Nullable KnownCompany company,
        @Nullable String sector,
        @Nullable Finding finding,
        @Nullable EquivalentScan equivalent,
        List<String> talks,
        Project.@Nullable Contact contact,
        String goal,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<Line> lines,
        Money eligible,
        Money requested,
        @Nullable Money granted,
        Money deMinimis,
        Money free,
        @Nullable LocalDate decisionDue,
        int daysLeft,
        @Nullable LocalDate informationDue,
        @Nullable String advice,
        boolean fourEyes,
        List<ActionKind> allowed,
        boolean letter,
        boolean canDeclareConflict,
        List<Story.Moment> story) {

    /** One action and its money. */
    record Line(String title, Money cost, @Nullable Money granted) {}

    public List<Option> adviceOptions() {
        return List.of(Option.of("ja", "Goedkeuren"), Option.of("nee", "Afwijzen"));
    }

    public List<Option> decisionOptions() {
        return List.of(
                Option.of("goedkeuren", "Goedkeuren"),
                Option.of("afwijzen", "Afwijzen"),
                new Option(
                        "terugsturen",
                        "Terugsturen",
                        "De beoordelaar kijkt opnieuw; de aanvrager merkt er niets van."));
    }

    public boolean may(String action) {
        return allowed.contains(ActionKind.valueOf(action));
    }

    public boolean mayDecide() {
        return allowed.contains(ActionKind.APPROVE);
    }

    public boolean isRunning() {
        return granted == null && decisionDue != null;
    }
}
