package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.platform.problem.Refused;
import be.werkbaarheidsfonds.scan.instrument.Comparability;
import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.Instrument;
import be.werkbaarheidsfonds.scan.instrument.Instruments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows what is published, to whoever has an account. */
@ApplicationScoped
class ReadInstruments {

    private final PublishedInstruments published;
    private final StoredDefinitions definitions;
    private final Instruments instruments;

    @Inject
    ReadInstruments(PublishedInstruments published, StoredDefinitions definitions, Instruments instruments) {
        this.published = published;
        this.definitions = definitions;
        this.instruments = instruments;
    }

    /** By code, the newest version first. */
    @Transactional
    List<InstrumentView> all() {
        return published.byCode().stream().map(this::view).toList();
    }

    @Transactional
    InstrumentView get(String id) {
        return view(find(id));
    }

    /** As it can be imported again. */
    @Transactional
    String json(String id) {
        return find(id).content();
    }

    /** With all it is asked together with: a module refers to answers of what it requires. */
    @Transactional
    Instrument whole(String id) {
        var definition = definition(id);
        return definition.isModule()
                ? instruments.compose(List.of(id))
                : instruments.find(id).orElseThrow(ReadInstruments::unknown);
    }

    @Transactional
    Definition definition(String id) {
        return definitions.find(id).orElseThrow(ReadInstruments::unknown);
    }

    /** Of instruments as scans name them, composed or not. */
    @Transactional
    Comparability compare(String one, String other) {
        return Comparability.of(
                instruments.find(one).orElseThrow(ReadInstruments::unknown),
                instruments.find(other).orElseThrow(ReadInstruments::unknown));
    }

    private PublishedInstrument find(String id) {
        return published.findByIdOptional(id).orElseThrow(ReadInstruments::unknown);
    }

    private InstrumentView view(PublishedInstrument instrument) {
        return InstrumentView.of(instrument, definitions.of(instrument));
    }

    static Refused unknown() {
        return Refused.notFound("Dit instrument bestaat niet.");
    }
}
