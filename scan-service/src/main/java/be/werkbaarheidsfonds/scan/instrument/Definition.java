package be.werkbaarheidsfonds.scan.instrument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What one file defines: a base package, a module on top of one, or a questionnaire of someone else. A
 * published version never changes.
 *
 * @param requires ids of the definitions it can't be asked without
 * @param sectors sectors a module is made for; none means every sector
 * @param themes what a module is about, as the inspiration menu names themes: actions of these answer its scales
 * @param summary one sentence for who chooses it
 * @param languages every text is in each of these
 * @param provenance where the items come from
 * @param responses the sets of answers its scales refer to, besides those of what it requires
 */
@JsonIgnoreProperties("$schema")
public record Definition(
        String code,
        int version,
        DefinitionKind kind,
        List<String> requires,
        List<String> sectors,
        List<String> themes,
        Text title,
        Text summary,
        Map<String, Wording> languages,
        String provenance,
        String licence,
        String licenceHolder,
        LocalDate validFrom,
        Scoring scoring,
        Map<String, Responses> responses,
        List<Scale> scales) {

    public Definition {
        requires = List.copyOf(requires);
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
        languages = Map.copyOf(languages);
        responses = Map.copyOf(responses);
        scales = List.copyOf(scales);
    }

    /** The same with only these of its scales. */
    public Definition with(List<Scale> some) {
        return new Definition(
                code,
                version,
                kind,
                requires,
                sectors,
                themes,
                title,
                summary,
                languages,
                provenance,
                licence,
                licenceHolder,
                validFrom,
                scoring,
                responses,
                some);
    }

    /** Code and version, {@code basis-1}. */
    public String id() {
        return code + "-" + version;
    }

    @JsonIgnore
    public boolean isModule() {
        return kind == DefinitionKind.MODULE;
    }

    /** Whether it suits companies of this sector: no sectors means every sector. */
    public boolean suits(String sector) {
        return sectors.isEmpty() || sectors.contains(sector);
    }

    /** Whether this scale is one of its own. */
    public boolean measures(String scaleCode) {
        return scales.stream().anyMatch(scale -> scale.code().equals(scaleCode));
    }

    public int size() {
        return scales.stream().mapToInt(scale -> scale.items().size()).sum();
    }
}
