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
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The instruments scans use: published definitions, alone or composed. */
@Singleton
public class Instruments {

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
        var found = withRequired(Instrument.partsOf(id))
                .filter(Instruments::isOneVersionOfEach)
                .map(Instrument::of)
                .filter(instrument -> instrument.id().equals(id));
        found.ifPresent(instrument -> known.put(id, instrument));
        return found;
    }

    /** Whether every part of it may be used by a scan that begins today. */
    public boolean isOffered(String id) {
        return offeredIds().containsAll(Instrument.partsOf(id));
    }

    private Set<String> offeredIds() {
        return published.offered().stream().map(Definition::id).collect(Collectors.toSet());
    }

    /** What every new scan asks: the newest base package that is valid today (rule A1). */
    public Instrument basePackage() {
        return get(newestBase().id());
    }

    private Definition newestBase() {
        return published.offered().stream()
                .filter(definition -> definition.kind() == DefinitionKind.BASE)
                .max(Comparator.comparing(Definition::validFrom)
                        .thenComparingInt(Definition::version)
                        .thenComparing(Definition::code))
                .orElseThrow(() -> new IllegalStateException("No base package is valid today"));
    }

    /** As {@link #composed}, of modules that are known to go together. */
    public Instrument compose(List<String> modules) {
        return composed(modules)
                .orElseThrow(() -> new IllegalArgumentException("Not modules on one base package: " + modules));
    }

    /**
     * A base package with these modules on top, whatever the order they were chosen in; empty when one is unknown,
     * or when they don't go together: they need two versions of one thing.
     *
     * @param modules ids of modules; none gives the base package of today
     */
    public Optional<Instrument> composed(List<String> modules) {
        return withRequired(modules.isEmpty() ? List.of(newestBase().id()) : modules)
                .filter(Instruments::isOneVersionOfEach)
                .filter(Instruments::isOnOneBase)
                .map(parts -> get(Instrument.idOf(parts)));
    }

    private static boolean isOneVersionOfEach(List<Definition> parts) {
        return parts.stream().map(Definition::code).distinct().count() == parts.size();
    }

    private static boolean isOnOneBase(List<Definition> parts) {
        var others = parts.stream().filter(part -> !part.isModule()).toList();
        return others.size() == 1 && others.getFirst().kind() == DefinitionKind.BASE;
    }

    /**
     * Modules a new scan of a company may add, those made for its sector first: of each the newest version on the
     * base package of today.
     *
     * @param sector code, null while it is not known: then those for every sector
     */
    public List<Definition> modulesFor(@Nullable String sector) {
        var base = newestBase().id();
        var offered = offeredIds();
        return published.offered().stream()
                .filter(Definition::isModule)
                .filter(module -> isOn(base, module, offered))
                .collect(Collectors.toMap(
                        Definition::code,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingInt(Definition::version))))
                .values()
                .stream()
                .filter(module -> sector == null ? module.sectors().isEmpty() : module.suits(sector))
                .sorted(Comparator.comparing(
                                (Definition module) -> module.sectors().isEmpty())
                        .thenComparing(module -> module.title().dutch()))
                .toList();
    }

    private boolean isOn(String base, Definition module, Set<String> offered) {
        return withRequired(List.of(module.id()))
                .filter(Instruments::isOneVersionOfEach)
                .map(parts -> parts.stream().map(Definition::id).toList())
                .filter(ids -> ids.contains(base) && offered.containsAll(ids))
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
