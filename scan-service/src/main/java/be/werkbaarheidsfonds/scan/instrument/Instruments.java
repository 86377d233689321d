package be.werkbaarheidsfonds.scan.instrument;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The instruments scans use: published definitions, alone or composed. */
@Singleton
public class Instruments {

    /** The base package every company can use (rule A1). */
    public static final String BASE_PACKAGE = "basis-1";

    private final PublishedDefinitions published;

    /** By id; what is published never changes, so this never grows stale. */
    private final Map<String, Instrument> known = new ConcurrentHashMap<>();

    @Inject
    public Instruments(PublishedDefinitions published) {
        this.published = published;
    }

    /** Only those that come with the service. */
    public Instruments() {
        this(new ShippedDefinitions());
    }

    /** The instrument of this id, composed or not. */
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No instrument " + id));
    }

    /** Empty when a part is unknown, or when the parts don't make a whole: a module alone can't be asked. */
    public Optional<Instrument> find(String id) {
        var cached = known.get(id);
        if (cached != null) {
            return Optional.of(cached);
        }
        var parts = withRequired(Instrument.partsOf(id));
        var found =
                parts.map(Instrument::of).filter(instrument -> instrument.id().equals(id));
        found.ifPresent(instrument -> known.put(id, instrument));
        return found;
    }

    public Instrument basePackage() {
        return get(BASE_PACKAGE);
    }

    /**
     * The base package with these modules on top, whatever the order they were chosen in.
     *
     * @param modules ids of modules; none gives the base package
     */
    public Instrument compose(List<String> modules) {
        var parts = withRequired(modules.isEmpty() ? List.of(BASE_PACKAGE) : modules)
                .orElseThrow(() -> new IllegalArgumentException("Not every module exists: " + modules));
        var others = parts.stream().filter(part -> !part.isModule()).toList();
        if (others.size() != 1 || others.getFirst().kind() != DefinitionKind.BASE) {
            throw new IllegalArgumentException("Not modules on one base package: " + modules);
        }
        return get(Instrument.of(parts).id());
    }

    /**
     * Modules a new scan of a company may add, those made for its sector first.
     *
     * @param sector code, null while it is not known: then those for every sector
     */
    public List<Definition> modulesFor(@Nullable String sector) {
        return published.offered().stream()
                .filter(Definition::isModule)
                .filter(this::isOnBasePackage)
                .filter(module -> sector == null ? module.sectors().isEmpty() : module.suits(sector))
                .sorted(Comparator.comparing(
                                (Definition module) -> module.sectors().isEmpty())
                        .thenComparing(module -> module.title().dutch()))
                .toList();
    }

    private boolean isOnBasePackage(Definition module) {
        return withRequired(List.of(module.id()))
                .filter(parts -> parts.stream().map(Definition::id).anyMatch(BASE_PACKAGE::equals))
                .isPresent();
    }

    /** These and all they require, the base first and modules by id; empty when one is unknown. */
    private Optional<List<Definition>> withRequired(Collection<String> ids) {
        var found = new LinkedHashMap<String, Definition>();
        return collect(ids, found)
                ? Optional.of(found.values().stream()
                        .sorted(Comparator.comparing(Definition::isModule).thenComparing(Definition::id))
                        .toList())
                : Optional.empty();
    }

    private boolean collect(Collection<String> ids, Map<String, Definition> found) {
        for (var id : Set.copyOf(ids)) {
            if (!found.containsKey(id)) {
                var definition = published.find(id);
                if (definition.isEmpty()) {
                    return false;
                }
                found.put(id, definition.get());
                if (!collect(definition.get().requires(), found)) {
                    return false;
                }
            }
        }
        return true;
    }
}
