package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionJson;
import be.werkbaarheidsfonds.scan.instrument.PublishedDefinitions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Published definitions from the database; what one replica publishes the others find. */
@ApplicationScoped
class StoredDefinitions implements PublishedDefinitions {

    private final PublishedInstruments instruments;
    private final Clock clock;

    /** Content never changes, so it is read once. */
    private final Map<String, Definition> read = new ConcurrentHashMap<>();

    @Inject
    StoredDefinitions(PublishedInstruments instruments, Clock clock) {
        this.instruments = instruments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Definition> find(String id) {
        var known = read.get(id);
        return known != null
                ? Optional.of(known)
                : instruments.findByIdOptional(id).map(StoredDefinitions::parse).map(this::remember);
    }

    @Override
    @Transactional
    public List<Definition> offered() {
        var today = LocalDate.now(clock);
        return notEnded().stream()
                .filter(definition -> !definition.validFrom().isAfter(today))
                .toList();
    }

    @Override
    @Transactional
    public List<Definition> notEnded() {
        // every new scan asks for these: none is parsed twice; who publishes asks before it keeps anything
        return instruments.notEnded().stream().map(this::of).map(this::remember).toList();
    }

    Definition of(PublishedInstrument instrument) {
        var known = read.get(instrument.id());
        return known == null ? parse(instrument) : known;
    }

    private static Definition parse(PublishedInstrument instrument) {
        return DefinitionJson.read(instrument.content());
    }

    /** What this transaction itself published might still be rolled back, so only what was found is kept. */
    private Definition remember(Definition definition) {
        read.put(definition.id(), definition);
        return definition;
    }
}
