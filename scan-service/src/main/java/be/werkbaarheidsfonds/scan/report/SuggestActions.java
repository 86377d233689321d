package be.werkbaarheidsfonds.scan.report;

import be.werkbaarheidsfonds.scan.disclosure.PublishedScale;
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

    private final MenuActions menu;
    private final KnownCompanies companies;
    private final Clock clock;

    @Inject
    SuggestActions(MenuActions menu, KnownCompanies companies, Clock clock) {
        this.menu = menu;
        this.companies = companies;
        this.clock = clock;
    }

    /** Without suggestions while the menu has not arrived, or when nothing was found. */
    @Transactional
    Menu menuFor(String enterpriseNumber, List<PublishedScale> problems) {
        var actions = menu.byTitle();
        var sector = sector(enterpriseNumber);
        var perProblem = actions.stream()
                .filter(action -> sector == null || action.suits(sector))
                .flatMap(action -> action.problems().stream())
                .collect(Collectors.toMap(Function.identity(), problem -> 1, Integer::sum));
        return new Menu(LocalDate.now(clock), !actions.isEmpty(), perProblem, of(actions, codes(problems), sector));
    }

    private @Nullable String sector(String enterpriseNumber) {
        return companies
                .findByIdOptional(enterpriseNumber)
                .map(KnownCompany::sector)
                .orElse(null);
    }

    private static List<String> codes(List<PublishedScale> problems) {
        return problems.stream().map(PublishedScale::code).toList();
    }

    /** Actions against the worst problems first; between equals, those made for the sector. */
    static List<Suggestion> of(List<MenuAction> menu, List<String> problems, @Nullable String sector) {
        return menu.stream()
                .filter(action -> sector == null || action.suits(sector))
                .map(action -> suggestion(action, problems, sector))
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

    /** The worst problem weighs most, and each as much as the two after it. */
    private static int weight(Suggestion suggestion, List<String> problems) {
        return suggestion.answers().stream()
                .mapToInt(answer -> 1 << (problems.size() - problems.indexOf(answer)))
                .sum();
    }

    private static Suggestion suggestion(MenuAction action, List<String> problems, @Nullable String sector) {
        return new Suggestion(
                action.code(),
                action.title(),
                action.summary(),
                problems.stream().filter(action.problems()::contains).toList(),
                action.costFrom(),
                action.costTo(),
                action.effort(),
                sector != null && action.isMadeFor(sector));
    }
}
