package be.werkbaarheidsfonds.scan.catalogue;

import be.werkbaarheidsfonds.scan.instrument.Definition;
import be.werkbaarheidsfonds.scan.instrument.DefinitionKind;
import be.werkbaarheidsfonds.scan.instrument.Wording;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A published version of an instrument.
 *
 * @param id code and number
 * @param version of this row, as the ETag has it
 * @param status {@code published, ended}
 * @param requires what a module is asked together with
 * @param sectors sectors it is made for; none means every sector
 * @param languages per language where its texts come from
 * @param items how many
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstrumentView(
        String id,
        @JsonIgnore long version,
        DefinitionKind kind,
        String status,
        String title,
        String summary,
        List<String> requires,
        List<String> sectors,
        List<String> themes,
        Map<String, Wording> languages,
        String provenance,
        String licence,
        String licenceHolder,
        int items,
        List<String> scales,
        LocalDate validFrom,
        LocalDate publishedOn,
        @Nullable LocalDate endedOn) {

    static InstrumentView of(PublishedInstrument instrument, Definition definition) {
        return new InstrumentView(
                instrument.id(),
                instrument.version(),
                definition.kind(),
                instrument.status().code(),
                definition.title().dutch(),
                definition.summary().dutch(),
                definition.requires(),
                definition.sectors(),
                definition.themes(),
                new TreeMap<>(definition.languages()),
                definition.provenance(),
                definition.licence(),
                definition.licenceHolder(),
                definition.size(),
                definition.scales().stream().map(scale -> scale.code()).toList(),
                definition.validFrom(),
                instrument.publishedOn(),
                instrument.endedOn());
    }

    @JsonIgnore
    public boolean isEnded() {
        return endedOn != null;
    }

    @JsonIgnore
    public String address() {
        return "/scan/instrumenten/" + id;
    }
}
