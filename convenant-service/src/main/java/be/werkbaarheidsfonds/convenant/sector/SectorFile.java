package be.werkbaarheidsfonds.convenant.sector;

import be.werkbaarheidsfonds.convenant.reference.ReferenceFile;
import be.werkbaarheidsfonds.convenant.reference.Source;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reference/sectors.json holds. */
record SectorFile(String version, Map<String, Source> sources, List<Entry> sectors) {

    record Entry(
            String code,
            String name,
            String source,
            @Nullable Fund fund,
            List<Committee> jointCommittees) {}

    record Fund(String name, String source) {}

    record Committee(String number, String source) {}

    static ReferenceFile<SectorFile> inJar() {
        return ReferenceFile.named("sectors", new TypeReference<>() {});
    }

    Source source(String key) {
        var source = sources.get(key);
        if (source == null) {
            throw new IllegalStateException("reference/sectors.json names an unknown source: " + key);
        }
        return source;
    }
}
