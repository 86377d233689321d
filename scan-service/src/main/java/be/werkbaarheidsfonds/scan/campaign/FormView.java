package be.werkbaarheidsfonds.scan.campaign;

import be.werkbaarheidsfonds.platform.portal.Option;
import be.werkbaarheidsfonds.platform.problem.Issue;
import be.werkbaarheidsfonds.scan.campaign.CampaignForm.DepartmentForm;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new or changed scan.
 *
 * @param version of the draft that is changed, null for a new one
 * @param registered headcount the register knows, null when it knows none
 * @param offered modules that may be chosen
 * @param pasted departments that were pasted and could not be read
 * @param facts what is said of every new scan
 */
record FormView(
        UUID id,
        @Nullable Long version,
        String company,
        @Nullable Integer registered,
        List<Definition> offered,
        CampaignForm typed,
        String pasted,
        ScanFacts facts) {

    private static final int FEWEST_ROWS = 4;
    private static final int MORE_ROWS = 4;

    FormView {
        offered = List.copyOf(offered);
    }

    /** A row of the table of departments. */
    record Row(String name, String field, String headcount, String level, int number) {

        public String nameField() {
            return field + "name";
        }

        public String levelField() {
            return field + "level";
        }

        public String headcountField() {
            return field + "headcount";
        }
    }

    /** A margin that may be asked, with a field per category. */
    record MarginFields(String field, String title, List<CategoryField> categories) {}

    record CategoryField(String field, String label, String headcount) {}

    static FormView changing(CampaignView campaign, List<Definition> offered, ScanFacts facts) {
        return new FormView(
                campaign.id(), campaign.version(), campaign.companyName(), null, offered, campaign.form(), "", facts);
    }

    FormView with(CampaignForm form, long seenVersion) {
        return new FormView(id, seenVersion, company, registered, offered, form, "", facts);
    }

    FormView with(List<DepartmentForm> departments) {
        return new FormView(id, version, company, registered, offered, typed.with(departments), "", facts);
    }

    FormView withPasted(String text) {
        return new FormView(id, version, company, registered, offered, typed, text, facts);
    }

    FormView withMoreRows() {
        var rows = new ArrayList<>(typed.departments());
        for (var i = 0; i < MORE_ROWS; i++) {
            rows.add(DepartmentForm.BLANK);
        }
        return with(rows);
    }

    public String title() {
        return version == null ? "Nieuwe scan" : "Scan wijzigen";
    }

    public String address() {
        return version == null ? "/scan" : "/scan/" + id + "/wijzigen";
    }

    public List<Row> rows() {
        var given = typed.departments();
        return IntStream.range(0, Math.max(FEWEST_ROWS, given.size()))
                .mapToObj(i -> row(i, i < given.size() ? given.get(i) : DepartmentForm.BLANK))
                .toList();
    }

    private Row row(int place, DepartmentForm department) {
        var level = department.isBlank() ? 1 : Outline.level(typed.departments(), place);
        return new Row(
                department.name(),
                "departments[" + place + "].",
                department.headcount(),
                Integer.toString(level),
                place + 1);
    }

    public List<Option> levels() {
        return List.of(
                Option.of("1", "Afdeling of vestiging"),
                Option.of("2", "– deel van de vorige"),
                Option.of("3", "– – deel daarvan"));
    }

    public List<Option> modules() {
        return offered.stream()
                .map(module -> new Option(
                        module.id(), module.title().dutch() + " (" + module.size() + " zinnen)", hint(module)))
                .toList();
    }

    public String modulesHint() {
        return "Hoogstens %d modules boven op het basispakket. %s".formatted(facts.mostModules(), facts.moreTime());
    }

    public String departmentsHint() {
        return ("Zo ziet u waar het goed gaat en waar niet. Kleine afdelingen worden in het resultaat samengevoegd tot"
                        + " groepen van minstens %d. Bent u één groep? Laat alles leeg. Tel bij een afdeling ook de mensen"
                        + " van haar delen mee.")
                .formatted(facts.smallestBlock());
    }

    private String hint(Definition module) {
        return (module.summary().dutch() + " " + facts.lostBy(module)).strip();
    }

    /** Whether the register knows it, or its form names it, as smaller than a scan can keep anonymous (rule B7). */
    public boolean isTooSmall() {
        return Stream.of(Optional.ofNullable(registered), Typed.number(typed.headcount()))
                .flatMap(Optional::stream)
                .anyMatch(headcount -> headcount < facts.smallestCompany());
    }

    public List<MarginFields> margins() {
        return Arrays.stream(MarginKind.values())
                .map(kind -> new MarginFields(
                        "margins." + kind.code(),
                        kind.title().dutch(),
                        kind.categories().stream().map(this::field).toList()))
                .toList();
    }

    private CategoryField field(MarginCategory category) {
        var key = category.kind().code() + "." + category.code();
        return new CategoryField(
                "margins." + key, category.label().dutch(), typed.margins().getOrDefault(key, ""));
    }

    public boolean asksMargins() {
        return typed.margins().values().stream().anyMatch(count -> !count.isBlank());
    }

    public List<Option> confirmations() {
        return Arrays.stream(GroupsConfirmedBy.values())
                .map(c -> Option.of(c.code(), c.dutch()))
                .toList();
    }

    /** What a department is a part of is typed as how deep it is. */
    static List<Issue> onPage(List<Issue> issues) {
        return issues.stream()
                .map(issue -> issue.name().endsWith("].parent")
                        ? Issue.of(issue.name().replace("].parent", "].level"), issue.code(), issue.detail())
                        : issue)
                .toList();
    }
}
