package be.werkbaarheidsfonds.convenant.menu;

import be.werkbaarheidsfonds.contracts.convenant.MenuActionPublished;
import be.werkbaarheidsfonds.convenant.events.PublishedEvents;
import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import be.werkbaarheidsfonds.convenant.reference.ReferenceImport;
import be.werkbaarheidsfonds.convenant.theme.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes over the inspiration menu of the reference file and publishes what is new or changed. */
@ApplicationScoped
class ImportMenu {

    private final ReferenceImport imports;
    private final MenuActions actions;
    private final PublishedEvents events;

    @Inject
    ImportMenu(ReferenceImport imports, MenuActions actions, PublishedEvents events) {
        this.imports = imports;
        this.actions = actions;
        this.events = events;
    }

    /** Whether there was anything new in it. */
    @Transactional
    boolean from(ReferenceFile<MenuFile> file) {
        var place = new AtomicInteger();
        return imports.once(
                file, content -> content.actions().forEach(entry -> takeOver(entry, place.incrementAndGet())));
    }

    private void takeOver(MenuFile.Entry entry, int place) {
        var known = actions.findByIdOptional(entry.code());
        var before = known.map(ImportMenu::published);
        var action = known.orElseGet(() -> MenuAction.coded(entry.code()));
        action.describe(entry, place);
        actions.persist(action);
        var after = published(action);
        if (!before.equals(Optional.of(after))) {
            events.publish(after);
        }
    }

    private static MenuActionPublished published(MenuAction action) {
        return new MenuActionPublished(
                action.code(),
                action.title(),
                action.summary(),
                action.theme().code(),
                action.problems().stream().map(Problem::code).toList(),
                action.sectors(),
                cents(action.costFrom()),
                cents(action.costTo()),
                action.effort().code());
    }

    private static long cents(BigDecimal euros) {
        return euros.movePointRight(2).longValueExact();
    }
}
