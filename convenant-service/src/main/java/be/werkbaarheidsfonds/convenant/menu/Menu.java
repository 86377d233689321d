package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.convenant.sector.SectorDirectory;
import be.werkbaarheidsfonds.convenant.sector.SectorView;
import be.werkbaarheidsfonds.platform.portal.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reading the inspiration menu. It is a few dozen entries at most, so it is read whole and filtered here. */
@ApplicationScoped
class Menu {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,80}");

    private final MenuActions actions;
    private final PublishedCalls calls;
    private final SectorDirectory sectors;
    private final Clock clock;

    @Inject
    Menu(MenuActions actions, PublishedCalls calls, SectorDirectory sectors, Clock clock) {
        this.actions = actions;
        this.calls = calls;
        this.sectors = sectors;
        this.clock = clock;
    }

    @Transactional
    List<MenuActionView> matching(MenuFilter filter) {
        var names = sectorNames();
        return actions.inOrder().stream()
                .filter(filter::matches)
                .map(a -> MenuActionView.from(a, code -> names.getOrDefault(code, code)))
                .toList();
    }

    @Transactional
    Optional<MenuActionView> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return actions.findByIdOptional(code).map(a -> MenuActionView.from(a, sectors::nameOf));
    }

    /** Other actions that answer one of the same problems, the closest first. */
    @Transactional
    List<MenuActionView> related(MenuActionView action, int most) {
        return matching(MenuFilter.ALL).stream()
                .filter(other -> !other.code().equals(action.code()))
                .filter(other -> sharedProblems(other, action) > 0)
                .sorted((a, b) -> Long.compare(sharedProblems(b, action), sharedProblems(a, action)))
                .limit(most)
                .toList();
    }

    /** Calls in which a company can apply for co-financing today. */
    @Transactional
    List<CallView> openCalls() {
        return calls.openOn(LocalDate.now(clock)).stream().map(CallView::from).toList();
    }

    List<Option> sectorOptions() {
        return sectors.all().stream().map(s -> Option.of(s.code(), s.name())).toList();
    }

    private static long sharedProblems(MenuActionView one, MenuActionView other) {
        return one.problems().stream().filter(other.problems()::contains).count();
    }

    private Map<String, String> sectorNames() {
        return sectors.all().stream().collect(Collectors.toMap(SectorView::code, SectorView::name));
    }
}
