package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedResult;
import be.werkbaarheidsfonds.scan.disclosure.PublishedTable;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import be.werkbaarheidsfonds.scan.instrument.Scale;
import be.werkbaarheidsfonds.scan.register.KnownCompanies;
import be.werkbaarheidsfonds.scan.register.KnownCompany;
import be.werkbaarheidsfonds.scan.register.MenuAction;
import be.werkbaarheidsfonds.scan.register.MenuActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which actions of the inspiration menu fit the problems that were found. */
@ApplicationScoped
public class SuggestActions {

    /** Per problem: more is no choice any more. */
    private static final int MOST = 3;

    private static final int MOST_PROBLEMS = 5;

    private final MenuActions menu;
    private final KnownCompanies companies;
    private final Instruments instruments;
    private final Clock clock;

    @Inject
    SuggestActions(MenuActions menu, KnownCompanies companies, Instruments instruments, Clock clock) {
        this.menu = menu;
        this.companies = companies;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** Without suggestions while the menu has not arrived, or when it has nothing against what was found. */
    @Transactional
    Menu menuFor(String enterpriseNumber, PublishedResult result) {
        return of(
                menu.byTitle(),
                sector(enterpriseNumber),
                instruments.get(result.instrument()),
                result.company(),
                LocalDate.now(clock));
    }

    private @Nullable String sector(String enterpriseNumber) {
        return companies
                .findByIdOptional(enterpriseNumber)
                .map(KnownCompany::sector)
                .orElse(null);
    }

    /** Suggestions come in the order of the priorities, so that what to begin with has its actions. */
    static Menu of(
            List<MenuAction> menu,
            @Nullable String sector,
            Instrument instrument,
            PublishedTable company,
            LocalDate today) {
        var fitting = menu.stream()
                .filter(action -> sector == null || action.suits(sector))
                .map(action -> new Fitting(action, answered(action, instrument)))
                .toList();
        var perScale = fitting.stream()
                .flatMap(action -> action.scales().stream())
                .collect(Collectors.toMap(Function.identity(), scale -> 1, Integer::sum));
        var counted = new Menu(today, !menu.isEmpty(), perScale, List.of());
        var problems = Priorities.of(company, counted).ranked().stream()
                .filter(priority -> priority.actions() > 0)
                .limit(MOST_PROBLEMS)
                .map(priority -> priority.scale().code())
                .toList();
        return counted.suggesting(against(problems, fitting, sector));
    }

    /** @param scales codes of what it answers, of all that was asked */
    private record Fitting(MenuAction action, List<String> scales) {}

    private static List<String> answered(MenuAction action, Instrument instrument) {
        return instrument.scales().stream()
                .map(Scale::code)
                .filter(scale -> action.answers(scale, instrument.themesOf(scale)))
                .toList();
    }

    /** Actions against the most urgent first; between equals, those made for the sector. */
    private static List<Suggestion> against(List<String> problems, List<Fitting> menu, @Nullable String sector) {
        return menu.stream()
                .map(fitting -> suggestion(fitting, problems, sector))
                .filter(suggestion -> !suggestion.answers().isEmpty())
                .sorted(Comparator.comparingInt((Suggestion s) -> weight(s, problems))
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(Suggestion::madeForSector).reversed())
                        .thenComparing(Suggestion::title))
                .collect(Collectors.groupingBy(
                        suggestion -> suggestion.answers().getFirst(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(forOneProblem -> forOneProblem.stream().limit(MOST))
                .toList();
    }

    /** The most urgent problem weighs most, and each as much as the two after it. */
    private static int weight(Suggestion suggestion, List<String> problems) {
        return suggestion.answers().stream()
                .mapToInt(answer -> 1 << (problems.size() - problems.indexOf(answer)))
                .sum();
    }

    private static Suggestion suggestion(Fitting fitting, List<String> problems, @Nullable String sector) {
        var action = fitting.action();
        return new Suggestion(
                action.code(),
                action.title(),
                action.summary(),
                problems.stream().filter(fitting.scales()::contains).toList(),
                action.costFrom(),
                action.costTo(),
                action.effort(),
                sector != null && action.isMadeFor(sector));
    }
}
