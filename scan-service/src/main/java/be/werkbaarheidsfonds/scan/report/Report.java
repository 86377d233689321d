package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.report.WelfareDomain.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A frozen result in the words that every edition prints (rule D2). Says what is published and derives nothing
 * from it that a reader could not.
 *
 * @param content what it says
 * @param inGroups sites and departments; put into words where they are shown
 * @param beside the scan before, and the sector
 * @param welfare how far the scan went into what a risk analysis looks at by law (rule F2)
 */
record Report(
        About about,
        PublishedResult content,
        Instrument instrument,
        Overview overview,
        Priorities priorities,
        List<Chapter> chapters,
        Groups inGroups,
        List<MarginView> margins,
        List<Together> together,
        Beside beside,
        List<Coverage> welfare,
        Menu menu,
        PublishedFigures figures) {

    private static final PublishedFigures FIGURES = PublishedFigures.load();
    private static final int FEW_GROUPS = 25;

    Report {
        chapters = List.copyOf(chapters);
        margins = List.copyOf(margins);
        together = List.copyOf(together);
        welfare = List.copyOf(welfare);
    }

    static Report of(About about, PublishedResult content, Instrument instrument, Menu menu, Beside beside) {
        var chapters = Chapters.of(instrument);
        return new Report(
                about,
                content,
                instrument,
                Overview.of(content),
                Priorities.of(content.company(), menu),
                Chapter.of(instrument, chapters, content.company()),
                Groups.of(chapters, content),
                content.margins().stream()
                        .map(margin -> MarginView.of(chapters, margin))
                        .toList(),
                Together.of(content),
                beside,
                WelfareDomain.of(content.company()),
                menu,
                FIGURES);
    }

    public @Nullable Wave wave() {
        return beside.wave();
    }

    public @Nullable SectorContext sector() {
        return beside.sector();
    }

    public int k() {
        return content.k();
    }

    /** What was asked, in one line. */
    public String instrumentText() {
        var titles =
                instrument.parts().stream().map(part -> part.title().dutch()).toList();
        return "%s, %d zinnen"
                .formatted(Words.list(titles, "en"), instrument.items().size());
    }

    /** The company's name where there is little room. */
    public String shortCompany() {
        return Words.shortened(about.company());
    }

    public boolean hasGroups() {
        return inGroups.size() > 0;
    }

    /** Few enough to tell of each apart where pages are printed; with more, one table of all is read better. */
    public boolean hasFewGroups() {
        return inGroups.size() <= FEW_GROUPS;
    }

    /** What groups of this company are made of: departments, and what a margin tells people apart by. */
    public String groupsText() {
        var kinds = new ArrayList<String>();
        if (hasGroups()) {
            kinds.add("afdelingen");
        }
        if (!margins.isEmpty()) {
            var names =
                    margins.stream().map(margin -> Words.small(margin.name())).toList();
            kinds.add("groepen per " + Words.list(names, "of"));
        }
        return "%s met weinig antwoorden zijn samengevoegd tot groepen van minstens %d mensen.%s"
                .formatted(
                        Words.capital(Words.list(kinds, "en")),
                        k(),
                        someLeftItOpen()
                                ? " Bij «niet opgegeven» zijn ook mensen meegeteld die dat niet invulden: uit hoeveel"
                                        + " mensen zo’n groep bestaat, weten we niet."
                                : "");
    }

    private boolean someLeftItOpen() {
        var categories = content.margins().stream().flatMap(margin -> margin.categories().stream());
        return Stream.concat(inGroups.tables().stream(), categories).anyMatch(GroupView::holdsWhoLeftItOpen);
    }

    public List<GroupView> groups() {
        return inGroups.all();
    }

    /** The same groups, in tables of all of them. */
    public List<GroupMatrix> matrices() {
        return GroupMatrix.of(Chapters.of(instrument), content.company(), inGroups.tables());
    }

    /** Those that differ from the others by more than chance can explain. */
    public List<GroupView> differing() {
        return inGroups.differing();
    }

    /** Elements of work it did not ask about at all. */
    public List<Coverage> notAsked() {
        return welfare.stream().filter(element -> !element.covered()).toList();
    }

    public List<PublishedFigures.Figure> published() {
        return figures.ofEmployees();
    }

    /** Actions of the menu under the most urgent problem each answers, most urgent first. */
    public List<ProblemActions> actionsPerProblem() {
        return content.company().scales().stream()
                .map(scale -> new ProblemActions(
                        scale.label(),
                        menu.suggestions().stream()
                                .filter(suggestion ->
                                        suggestion.answers().getFirst().equals(scale.code()))
                                .toList()))
                .filter(problem -> !problem.actions().isEmpty())
                .sorted(Comparator.comparingInt(
                        problem -> menu.suggestions().indexOf(problem.actions().getFirst())))
                .toList();
    }

    /** @param label of the problem */
    record ProblemActions(String label, List<Suggestion> actions) {

        ProblemActions {
            actions = List.copyOf(actions);
        }
    }

    /** Dutch names of the problems an action answers. */
    public String labels(List<String> codes) {
        return Words.list(
                content.company().scales().stream()
                        .filter(scale -> codes.contains(scale.code()))
                        .map(scale -> Words.small(scale.label()))
                        .toList(),
                "en");
    }
}
