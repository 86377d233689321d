package be.werkbaarheidsfonds.convenant.covenant;

import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.ObjectiveInput;
import be.werkbaarheidsfonds.convenant.covenant.CovenantInput.PartyInput;
import be.werkbaarheidsfonds.platform.problem.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A covenant without its objectives, as a person types it: the parties of each kind one per line. */
record Frame(
        String sector,
        String title,
        String from,
        String until,
        String employers,
        String employees,
        String sectorFund,
        String government) {

    private static final Pattern PARTY = Pattern.compile("parties\\[(\\d+)].*");

    static final Frame BLANK = new Frame("", "", "", "", "", "", "", "Vlaamse Regering");

    static Frame of(CovenantInput input) {
        var parties = input.parties() == null ? List.<PartyInput>of() : input.parties();
        return new Frame(
                orEmpty(input.sector()),
                orEmpty(input.title()),
                orEmpty(input.from()),
                orEmpty(input.until()),
                lines(parties, PartyKind.EMPLOYERS),
                lines(parties, PartyKind.EMPLOYEES),
                lines(parties, PartyKind.SECTOR_FUND),
                lines(parties, PartyKind.GOVERNMENT));
    }

    CovenantInput toInput(@Nullable List<ObjectiveInput> objectives) {
        return new CovenantInput(sector, title, from, until, parties(), objectives);
    }

    /** Issues of a party belong to the field of its kind. */
    List<Issue> onFields(List<Issue> issues) {
        var parties = parties();
        return issues.stream()
                .map(issue -> {
                    var party = PARTY.matcher(issue.name());
                    return party.matches()
                            ? Issue.of(
                                    orEmpty(parties.get(Integer.parseInt(party.group(1)))
                                            .kind()),
                                    issue.code(),
                                    issue.detail())
                            : issue;
                })
                .distinct()
                .toList();
    }

    private List<PartyInput> parties() {
        var parties = new ArrayList<PartyInput>();
        for (var kind : PartyKind.values()) {
            typed(kind)
                    .lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> parties.add(new PartyInput(kind.code(), name)));
        }
        return parties;
    }

    private String typed(PartyKind kind) {
        return switch (kind) {
            case EMPLOYERS -> employers;
            case EMPLOYEES -> employees;
            case SECTOR_FUND -> sectorFund;
            case GOVERNMENT -> government;
        };
    }

    private static String lines(List<PartyInput> parties, PartyKind kind) {
        return parties.stream()
                .filter(p -> kind.code().equals(p.kind()))
                .map(PartyInput::name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
